/** A second agreement in one document is rarely meant: asked before it comes in. */
import { Button } from "@fluentui/react-components";
import { composeTexts } from "../../messages/pane/compose";
import { Notice } from "../parts/notice";
import { useTexts } from "../session/session";

export function SecondAgreement(props: {
  standing: string;
  second: string;
  onAgree: () => void;
  onCancel: () => void;
}) {
  const { second } = useTexts(composeTexts);
  return (
    <Notice
      tone="warning"
      title={second.title}
      actions={
        <>
          <Button size="small" onClick={props.onAgree}>
            {second.agree(props.second)}
          </Button>
          <Button size="small" appearance="subtle" onClick={props.onCancel}>
            {second.cancel}
          </Button>
        </>
      }
    >
      <div>{second.text(props.standing, props.second)}</div>
    </Notice>
  );
}
