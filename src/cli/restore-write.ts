/** Restorations in the XML of a document: tracked changes, and everything else byte for byte. */
import { walk, type DocumentModel, type View } from "../document";
import { byArticle, type Edit, type Restoration } from "../edits";
import type { Edit as XmlEdit } from "../ooxml/splice";
import { withPrefixW, wordPrefix } from "../ooxml/splice";
import { paragraphLike, paragraphTextOf, removedParagraph, withWords } from "../ooxml/tracked-text";
import type { Tracker } from "../ooxml/tracked";

/** What could be written, as edits of the part's XML, and what could not. */
export interface WrittenRestorations {
  edits: XmlEdit[];
  /** Keys of restorations whose place reads otherwise in the file than in the report, or that cross another. */
  left: Set<string>;
}

interface OnParagraph {
  key: string;
  article: string;
  edit: Edit;
}

function byParagraph(restorations: readonly Restoration[]): Map<number, OnParagraph[]> {
  const found = new Map<number, OnParagraph[]>();
  for (const { key, article, edits } of restorations)
    for (const edit of edits) {
      const at = found.get(edit.paragraph) ?? [];
      at.push({ key, article, edit });
      found.set(edit.paragraph, at);
    }
  return found;
}

/** Two edits of one paragraph may not both touch a letter, and words of what goes are not changed. */
function crosses(all: readonly OnParagraph[]): boolean {
  const removed = all.some(({ edit }) => edit.kind === "remove");
  const words = all.flatMap(({ edit }) => (edit.kind === "text" ? [edit] : []));
  if (removed && words.length > 0) return true;
  const sorted = words.sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.some((edit, at) => at > 0 && edit.start < (sorted[at - 1]?.end ?? 0));
}

/**
 * @param restorations what is to be done, of `src/edits`
 * @param view how the document's tracked changes were read
 */
export function restorationEdits(
  xml: string,
  document: DocumentModel,
  restorations: readonly Restoration[],
  view: View,
  tracker: Tracker,
): WrittenRestorations {
  const prefix = wordPrefix(xml);
  const readings = new Map(walk(document, view).map((one) => [one.paragraph.index, one]));
  const left = new Set<string>();
  const source = (index: number): string | null => {
    const reading = readings.get(index);
    if (!reading || reading.parts.length !== 1) return null;
    const { start, end } = reading.paragraph.source;
    const own = withPrefixW(xml.slice(start, end), prefix);
    // The offsets of an edit are those of the reader: where the file cannot be cut as it reads, it is left.
    return paragraphTextOf(own, view) === reading.text ? own : null;
  };
  // What cannot be done whole is not done at all: a clause is restored or left.
  for (const [index, all] of byParagraph(restorations)) {
    const own = source(index);
    const text = readings.get(index)?.text ?? "";
    const stale = all.some(({ edit }) =>
      edit.kind === "text" ? text.slice(edit.start, edit.end) !== edit.was : text !== edit.was,
    );
    if (own === null || stale || crosses(all)) for (const { key } of all) left.add(key);
  }
  const edits: XmlEdit[] = [];
  const done = restorations.filter(({ key }) => !left.has(key));
  for (const [index, all] of byParagraph(done)) {
    const own = source(index);
    const reading = readings.get(index);
    if (own === null || !reading) continue;
    const words = all.flatMap(({ edit }) => (edit.kind === "text" ? [edit] : []));
    const removed = all.some(({ edit }) => edit.kind === "remove");
    const { start, end } = reading.paragraph.source;
    const changed = removed
      ? removedParagraph(own, view, tracker)
      : words.length > 0
        ? withWords(own, words, view, tracker)
        : own;
    if (changed === null) {
      for (const { key } of all) left.add(key);
      continue;
    }
    if (changed !== own) edits.push({ start, end, text: changed });
    const inOrder = [...all].sort((a, b) => byArticle(a.article, b.article));
    const inserted = inOrder.flatMap(({ edit }) => {
      if (edit.kind !== "insert") return [];
      const like = edit.like === undefined ? own : (source(edit.like) ?? own);
      return [paragraphLike(like, edit.text, edit.numbered, tracker)];
    });
    if (inserted.length > 0) edits.push({ start: end, end, text: inserted.join("") });
  }
  return { edits, left };
}
