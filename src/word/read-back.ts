/**
 * What stands in the document after an insertion, read in the batch that inserted: a message tells this,
 * never the plan. Word was seen to say yes and do nothing (office-js#409), to lose numbering (#4684) or
 * that of the last paragraph (#2914), and to ignore the tracking mode (#6450).
 */
import { MARKER } from "./recovery";

export interface ReadBack {
  /** The text stands there. */
  arrived: boolean;
  /** Its controls too: without them the add-in does not know it again. */
  tagged: boolean;
  /** Numbered paragraphs that have no number in the document, by their first words. */
  unnumbered: string[];
}

export interface Queried {
  controls: Word.ContentControlCollection;
  paragraphs: Word.ParagraphCollection;
}

/** So much of a paragraph names it for the user. */
const NAMING = 60;

/** Queues the reading of what an insertion gave; the caller syncs. */
export function queueReadBack(written: Word.Range): Queried {
  const { paragraphs, contentControls: controls } = written;
  paragraphs.load("text,isListItem");
  controls.load("tag");
  return { controls, paragraphs };
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
  { controls, paragraphs }: Queried,
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
  };
}

/** Word and the file write tabs, breaks and note marks differently; the words are enough. */
function bare(text: string): string {
  return text.replace(/[\s\p{C}\ufffc]+/gu, "");
}
