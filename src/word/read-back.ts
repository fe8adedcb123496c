/**
 * What stands in the document after an insertion, read in the batch that inserted: a message tells this,
 * never the plan. Word was seen to say yes and do nothing (office-js#409), to lose numbering (#4684) or
 * that of the last paragraph (#2914), and to ignore the tracking mode (#6450).
 */
import { typedLabel } from "./clause-spot";
import { MARKER } from "./recovery";

export interface ReadBack {
  /** The text stands there. */
  arrived: boolean;
  /** Its controls too: without them the add-in does not know it again. */
  tagged: boolean;
  /** Numbered paragraphs that have no number in the document, by their first words. */
  unnumbered: string[];
  /** The number that it begins with, as Word shows it or as it is typed; "" for none. */
  number: string;
}

export interface Queried {
  controls: Word.ContentControlCollection;
  paragraphs: Word.ParagraphCollection;
  /** Where Word counts what it begins with. */
  first: Word.ListItem;
}

/** So much of a paragraph names it for the user. */
const NAMING = 60;

/** Queues the reading of what an insertion gave; the caller syncs. */
export function queueReadBack(written: Word.Range): Queried {
  const { paragraphs, contentControls: controls } = written;
  paragraphs.load("text,isListItem");
  controls.load("tag");
  const first = paragraphs.getFirst().listItemOrNullObject;
  first.load("listString");
  return { controls, paragraphs, first };
}

/** Texts of a package's paragraphs that have a number of their own, in order. */
export async function numberedTexts(ooxml: string): Promise<string[]> {
  const { readDocument, readFlatPackage, walk } = await import("../document");
  return walk(readDocument(readFlatPackage(ooxml)), "accepted")
    .filter(({ label, text }) => label !== "" && text.trim() !== "")
    .map(({ text }) => text);
}

/** After the sync: what was read against what was sent. */
export function readBack(
  { controls, paragraphs, first }: Queried,
  tag: string,
  numbered: readonly string[],
): ReadBack {
  const found = paragraphs.items.filter(({ text }) => text !== MARKER && text.trim() !== "");
  const tagged = controls.items.some((control) => control.tag === tag);
  const left = found.filter(({ isListItem }) => isListItem).map(({ text }) => bare(text));
  const unnumbered = numbered.filter((text) => {
    const at = left.indexOf(bare(text));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return {
    arrived: tagged || found.length > 0,
    tagged,
    unnumbered: unnumbered.map((text) => text.slice(0, NAMING)),
    number: first.isNullObject ? typedNumber(found[0]?.text ?? "") : first.listString,
  };
}

function typedNumber(text: string): string {
  return /^bijlage\s+\w{1,3}(?!\w)/i.exec(text)?.[0] ?? typedLabel(text)?.number ?? "";
}

/** Word and the file write tabs, breaks and note marks differently; the words are enough. */
function bare(text: string): string {
  return text.replace(/[\s\p{C}\ufffc]+/gu, "");
}
