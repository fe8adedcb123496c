/** Comments of ours beside the text; WordApi 1.4. */
import type { Remark, Withdrawal } from "../../edits";
import type { HeldBeside } from "./held";

const line = (text: string) => text.replace(/\s+/gu, " ").trim();

/** A comment on the whole of a paragraph. */
export function holdRemark(edit: Remark, paragraph: Word.Paragraph): HeldBeside {
  let made: Word.Comment | undefined;
  return {
    edit,
    ready: () => true,
    write: () => {
      made = paragraph.getRange("Content").insertComment(edit.text);
      made.load("id");
    },
    id: () => made?.id ?? "",
  };
}

/** Queues the looking for a comment of ours: by its name in Word, and by what it says where that is another by now. */
export function holdWithdrawal(edit: Withdrawal, body: Word.Body): HeldBeside {
  const comments = body.getComments();
  comments.load("id,content");
  const found = (): Word.Comment | undefined => {
    const alike = comments.items.filter(({ content }) => line(content) === line(edit.text));
    return alike.find(({ id }) => id === edit.id) ?? (alike.length === 1 ? alike[0] : undefined);
  };
  return { edit, ready: () => found() !== undefined, write: () => found()?.delete() };
}
