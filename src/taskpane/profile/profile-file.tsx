/** The profile as a file or as text: for another computer, or for a colleague. */
import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { formatProfile, parseProfile, type Profile } from "../../clauses/profile";
import { keptTexts } from "../../messages/pane/kept";
import { CopiedText } from "../parts/copied-text";
import { handOver } from "../parts/hand-over";
import type { Tone } from "../parts/notice";
import { useSession, useTexts } from "../session/session";

const FILE_NAME = "modeltrouw-profiel.json";
/** Bytes; sixteen details of the longest sort fit many times. */
const LARGEST = 100_000;

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

export function ProfileFile(props: {
  profile: Profile;
  onRead: (profile: Profile) => void;
  onTell: (tone: Tone, text: string) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(keptTexts);
  const { host } = useSession();
  const input = useRef<HTMLInputElement>(null);
  const [asText, setAsText] = useState(false);
  const [pasted, setPasted] = useState("");

  const save = () => {
    if (!host.downloads) {
      setAsText(true);
      props.onTell("info", texts.exportedText);
      return;
    }
    handOver(FILE_NAME, formatProfile(props.profile), "application/json");
    props.onTell("success", texts.exported);
  };
  const take = (text: string) => {
    const read = parseProfile(text);
    if ("profile" in read) props.onRead(read.profile);
    else props.onTell("error", texts.importFaults[read.fault]);
  };
  const open = async (file: File) => {
    if (file.size > LARGEST) props.onTell("error", texts.importFaults["too-large"]);
    else take(await file.text());
  };

  return (
    <>
      <Button onClick={save}>{texts.exporting}</Button>
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
          {asText && <CopiedText label={texts.exportText} text={formatProfile(props.profile)} />}
          <Field className={styles.paste} label={texts.importText}>
            <Textarea
              value={pasted}
              maxLength={LARGEST}
              onChange={(_, { value }) => setPasted(value)}
            />
          </Field>
          <Button disabled={pasted.trim() === ""} onClick={() => take(pasted)}>
            {texts.importTextDo}
          </Button>
        </div>
      )}
    </>
  );
}
