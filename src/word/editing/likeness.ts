/**
 * A paragraph that comes back looks as the nearest clause does, not as what happens to stand before it: a
 * heading, the last item of a list. Word gives a new paragraph the look of the one that it is made beside.
 */

/** A paragraph whose look is taken, loaded in the sync before the write. */
export interface Likeness {
  paragraph: Word.Paragraph;
  /** Its list, where it is numbered by one. */
  list: Word.List | null;
  item: Word.ListItem | null;
}

const LOOK = [
  "style",
  "alignment",
  "leftIndent",
  "rightIndent",
  "firstLineIndent",
  "spaceBefore",
  "spaceAfter",
] as const;

/** Queues what `madeLike` needs; the caller syncs. */
export function queueLikeness(paragraph: Word.Paragraph, numbered: boolean): Likeness {
  paragraph.load(LOOK.join(","));
  if (!numbered) return { paragraph, list: null, item: null };
  const list = paragraph.listOrNullObject;
  list.load("id");
  const item = paragraph.listItemOrNullObject;
  item.load("level");
  return { paragraph, list, item };
}

/** Queues the taking over; a paragraph that was just made behind another has the look of that one. */
export function takeLook(made: Word.Paragraph, { paragraph, list, item }: Likeness): void {
  // The style first: it brings indents and spaces of its own.
  if (paragraph.style !== "") made.style = paragraph.style;
  made.alignment = paragraph.alignment;
  made.leftIndent = paragraph.leftIndent;
  made.rightIndent = paragraph.rightIndent;
  made.firstLineIndent = paragraph.firstLineIndent;
  made.spaceBefore = paragraph.spaceBefore;
  made.spaceAfter = paragraph.spaceAfter;
  if (list && item && !list.isNullObject && !item.isNullObject)
    made.attachToList(list.id, item.level);
}
