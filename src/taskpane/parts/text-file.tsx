/** What the pane keeps as a file or as text: for another computer, or for a colleague. */
import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useSession } from "../session/session";
import { CopiedText } from "./copied-text";
import { handOver } from "./hand-over";
import type { Tone } from "./notice";

export interface FileTexts {
  exporting: string;
  exported: string;
  /** Where Word keeps no files: the text has to be copied. */
  exportedText: string;
  exportText: string;
  importing: string;
  importText: string;
  importTextDo: string;
  tooLarge: string;
}

const useStyles = makeStyles({
  text: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    justifyItems: "start",
    flexBasis: "100%",
  },
  paste: { width: "100%" },
});

export function TextFile(props: {
  name: string;
  texts: FileTexts;
  /** Bytes that a file may have at most. */
  largest: number;
  /** The text to hand over; null where there is none yet. */
  format: (() => string) | null;
  onText: (text: string) => void;
  onTell: (tone: Tone, text: string) => void;
}) {
  const styles = useStyles();
  const { host } = useSession();
  const { texts, largest, format, onText } = props;
  const input = useRef<HTMLInputElement>(null);
  const [asText, setAsText] = useState(false);
  const [pasted, setPasted] = useState("");

  const save = () => {
    if (!format) return;
    if (!host.downloads) {
      setAsText(true);
      props.onTell("info", texts.exportedText);
      return;
    }
    handOver(props.name, format(), "application/json");
    props.onTell("success", texts.exported);
  };
  const open = async (file: File) => {
    if (file.size > largest) props.onTell("error", texts.tooLarge);
    else onText(await file.text());
  };

  return (
    <>
      {format && <Button onClick={save}>{texts.exporting}</Button>}
      <Button onClick={() => input.current?.click()}>{texts.importing}</Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again.
          target.value = "";
          if (file) void open(file);
        }}
      />
      {(asText || !host.downloads) && (
        <div className={styles.text}>
          {asText && format && <CopiedText label={texts.exportText} text={format()} />}
          <Field className={styles.paste} label={texts.importText}>
            <Textarea
              value={pasted}
              maxLength={largest}
              onChange={(_, { value }) => setPasted(value)}
            />
          </Field>
          <Button disabled={pasted.trim() === ""} onClick={() => onText(pasted)}>
            {texts.importTextDo}
          </Button>
        </div>
      )}
    </>
  );
}
