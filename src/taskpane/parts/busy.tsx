/** Something takes a moment: what, how far, and a way to stop where there is one. */
import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { shellTexts } from "../../messages/pane/shell";
import { useTexts } from "../session/session";
import { useFocusReturn } from "./use-focus-return";

const useStyles = makeStyles({
  busy: { display: "grid", gap: tokens.spacingVerticalS },
  cancel: { justifySelf: "start" },
});

export function Busy(props: { text: string; fraction?: number; onCancel?: () => void }) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const box = useRef<HTMLDivElement>(null);
  useFocusReturn(box);
  return (
    <div ref={box} className={styles.busy} aria-busy="true">
      <div role="status">{props.text}</div>
      <ProgressBar value={props.fraction} aria-label={props.text} />
      {props.onCancel && (
        <Button size="small" className={styles.cancel} onClick={props.onCancel}>
          {texts.cancel}
        </Button>
      )}
    </div>
  );
}
