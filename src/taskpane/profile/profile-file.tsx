/** The profile as a file: for another computer, or for a colleague. */
import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { formatProfile, parseProfile, type Profile } from "../../clauses/profile";
import { keptTexts } from "../../messages/pane/kept";
import type { Tone } from "../parts/notice";
import { useTexts } from "../session/session";

const FILE_NAME = "modeltrouw-profiel.json";
/** Bytes; sixteen details of the longest sort fit many times. */
const LARGEST = 100_000;

export function ProfileFile(props: {
  profile: Profile;
  onRead: (profile: Profile) => void;
  onTell: (tone: Tone, text: string) => void;
}) {
  const texts = useTexts(keptTexts);
  const input = useRef<HTMLInputElement>(null);

  const save = () => {
    const url = URL.createObjectURL(
      new Blob([formatProfile(props.profile)], { type: "application/json" }),
    );
    const link = document.createElement("a");
    link.href = url;
    link.download = FILE_NAME;
    link.click();
    URL.revokeObjectURL(url);
    props.onTell("success", texts.exported);
  };
  const open = async (file: File) => {
    if (file.size > LARGEST) {
      props.onTell("error", texts.importFaults["too-large"]);
      return;
    }
    const read = parseProfile(await file.text());
    if ("profile" in read) props.onRead(read.profile);
    else props.onTell("error", texts.importFaults[read.fault]);
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
    </>
  );
}
