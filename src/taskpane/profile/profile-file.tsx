/** The profile as a file or as text. */
import { formatProfile, parseProfile, type Profile } from "../../clauses/profile";
import { keptTexts } from "../../messages/pane/kept";
import type { Tone } from "../parts/notice";
import { TextFile } from "../parts/text-file";
import { useTexts } from "../session/session";

/** Bytes; sixteen details of the longest sort fit many times. */
const LARGEST = 100_000;

export function ProfileFile(props: {
  profile: Profile;
  onRead: (profile: Profile) => void;
  onTell: (tone: Tone, text: string) => void;
}) {
  const texts = useTexts(keptTexts);
  return (
    <TextFile
      name="modeltrouw-profiel.json"
      texts={{ ...texts, tooLarge: texts.importFaults["too-large"] }}
      largest={LARGEST}
      format={() => formatProfile(props.profile)}
      onText={(text) => {
        const read = parseProfile(text);
        if ("profile" in read) props.onRead(read.profile);
        else props.onTell("error", texts.importFaults[read.fault]);
      }}
      onTell={props.onTell}
    />
  );
}
