/** A document with nothing to fill in; and one whose answers go into the text itself. */
import { Button } from "@fluentui/react-components";
import { fillTexts } from "../../messages/pane/fill";
import { Notice } from "../parts/notice";
import { useSession, useTexts } from "../session/session";

export function NothingToFill() {
  const { none } = useTexts(fillTexts);
  const { goTo } = useSession();
  return (
    <Notice
      tone="info"
      title={none.title}
      actions={<Button onClick={() => goTo("opstellen")}>{none.compose}</Button>}
    >
      <div>{none.text}</div>
    </Notice>
  );
}

export function InText() {
  const { inText } = useTexts(fillTexts);
  return (
    <section aria-label={inText.title}>
      <b>{inText.title}</b> {inText.text}
    </section>
  );
}
