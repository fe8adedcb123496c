/**
 * A text to take along where a download does nothing: Word for the Mac drops those of a pane without a
 * word (office-js#2700). It stands there whole, so that copying by hand always works too.
 */
import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { shellTexts } from "../../messages/pane/shell";
import { useSession, useTexts } from "../session/session";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "6px",
    justifyItems: "start",
  },
  field: { width: "100%" },
});

export function CopiedText(props: { label: string; text: string }) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const { announce } = useSession();
  const area = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState("");

  const copy = async () => {
    area.current?.select();
    // Refused in frames without the permission, as on the web: the text is selected all the same.
    const done = await navigator.clipboard.writeText(props.text).then(
      () => true,
      () => false,
    );
    const text = done ? texts.copied : texts.copyByHand;
    setTold(text);
    announce(text);
  };
  return (
    <div className={styles.box}>
      <Field className={styles.field} label={props.label} hint={told}>
        <Textarea
          readOnly
          rows={5}
          value={props.text}
          textarea={{ ref: area }}
          onFocus={({ target }) => target.select()}
        />
      </Field>
      <Button onClick={() => void copy()}>{texts.copy}</Button>
    </div>
  );
}
