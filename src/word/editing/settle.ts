/** Tracked changes of one person in one paragraph: found in Word by their words, then accepted or refused. */
import type { Settling } from "../../edits";
import type { HeldBeside } from "./held";

const bare = (text: string) => text.replace(/[\s\p{C}\ufffc]+/gu, "");

/** Queues the question which tracked changes Word knows here; WordApi 1.6. */
export function holdSettling(edit: Settling, paragraph: Word.Paragraph): HeldBeside {
  const changes = paragraph.getTrackedChanges();
  changes.load("author,type,text");
  const theirs = () => changes.items.filter(({ author }) => author === edit.author);
  const kindOf = ({ type }: Word.TrackedChange): string => type;
  const said = (type: string) =>
    bare(
      theirs()
        .filter((one) => kindOf(one) === type)
        .map(({ text }) => text)
        .join(""),
    );
  return {
    edit,
    ready: () => {
      const deleted = said("Deleted");
      return (
        theirs().length > 0 &&
        said("Added") === bare(edit.inserted) &&
        // Word for the Mac does not tell what a deletion held (office-js#5188).
        (deleted === "" || deleted === bare(edit.deleted))
      );
    },
    write: () => {
      for (const one of theirs()) {
        // A change of looks proposes no text.
        if (kindOf(one) === "Formatted") continue;
        if (edit.accept) one.accept();
        else one.reject();
      }
    },
  };
}
