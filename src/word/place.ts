/**
 * The place of an insertion, asked in one sync with the document itself. Where Word will not give the
 * document (office-js#6059) or not answer a question about the place, it is asked again for what its
 * objects alone can tell: then nothing gives way, and the text stands beside the cursor.
 */
import type { DocumentParts } from "../document";
import type { PageSetup } from "../ooxml/page-setup";
import {
  chooseAnchor,
  outsideControls,
  queryAnchor,
  type Anchor,
  type AnchorQuery,
} from "./anchor";
import { toFailure, WordFailure } from "./failure";
import { reading } from "./run";
import type { Around, Here } from "./spot";

export type Where = "cursor" | "end";

export interface Place {
  anchor: Anchor;
  where: "Before" | "After";
  /** What the cursor stood in, where the text does not belong: it stands behind that. */
  around: Around | null;
  /** The document, where Word gave it. */
  parts: DocumentParts | null;
  /** The page of the place, where that is known. */
  page: PageSetup | null;
  /** How articles are numbered there, where the document tells. */
  numbers: Here["numbers"];
  /** The document as Word gave it. */
  ooxml: string | null;
  /** Its paragraphs, as it was read and as objects of Word; null where it could not be read. */
  read: { here: Here; all: Word.ParagraphCollection } | null;
}

type Found = Omit<Place, "ooxml" | "read">;

interface Query {
  query: AnchorQuery;
  /** The body, cell, header, note or text box of the cursor. */
  story: Word.Body;
  whole: {
    ooxml: OfficeExtension.ClientResult<string>;
    all: Word.ParagraphCollection;
    /** From the beginning of the body up to the cursor's paragraph; null when that is in no body text. */
    upTo: Word.Range;
    paragraphs: Word.ParagraphCollection;
  } | null;
}

/**
 * Finds the place, in one sync; in two where Word refuses the first.
 * @param also queues what else the caller wants to know; again when asked again
 * @param article what comes is an article
 * @throws WordFailure `misplaced` in a header, footer, note or text box: there no agreement belongs
 */
export async function findPlace<T>(
  context: Word.RequestContext,
  where: Where,
  also: () => T,
  article = false,
): Promise<{ place: Place; more: T }> {
  // Only needed now: the pane's first load does without.
  const { readHere } = await import("./spot");
  let more = also();
  let queried = query(context, where, true);
  try {
    await reading(context.sync());
  } catch (error) {
    if (!ASK_AGAIN.has(toFailure(error).code)) throw error;
    more = also();
    queried = query(context, where, false);
    await reading(context.sync());
  }
  const { whole, story, query: own } = queried;
  if (whole ? whole.upTo.isNullObject : OTHER_STORIES.has(story.type))
    throw new WordFailure("misplaced", story.type);
  const here = whole && understood(() => read(readHere, whole, own.paragraph.text, article));
  const ooxml = whole && whole.ooxml.value;
  const found = here ? fromHere(here, whole.all, own, context) : fromObjects(own);
  const seen = here && { here, all: whole.all };
  return { place: { ...found, ooxml, read: seen }, more };
}

/** Failures of a question, not of the document: asked otherwise, Word may answer. */
export const ASK_AGAIN: ReadonlySet<string> = new Set([
  "unexpected",
  "unsupported",
  "stale",
  "too-large",
  "read-only",
  "not-allowed",
  "read-failed",
]);
const OTHER_STORIES: ReadonlySet<string> = new Set([
  "Header",
  "Footer",
  "Footnote",
  "Endnote",
  "NoteItem",
  "Shape",
]);

function query(context: Word.RequestContext, where: Where, whole: boolean): Query {
  const { body } = context.document;
  const paragraph =
    where === "end"
      ? body.paragraphs.getLast()
      : context.document.getSelection().paragraphs.getLast();
  const story = paragraph.parentBody;
  story.load("type");
  const asked = { query: queryAnchor(paragraph), story };
  if (!whole) return { ...asked, whole: null };
  const all = body.paragraphs;
  all.load("text");
  const upTo = body.getRange("Start").expandToOrNullObject(paragraph.getRange());
  upTo.load("style");
  const { paragraphs } = upTo;
  paragraphs.load("text");
  return { ...asked, whole: { ooxml: body.getOoxml(), all, upTo, paragraphs } };
}

function read(
  readHere: (ooxml: string, index: number, text: string, article: boolean) => Here | null,
  whole: NonNullable<Query["whole"]>,
  text: string,
  article: boolean,
): Here | null {
  // A method's result is no proxy: it needs no load.
  return readHere(whole.ooxml.value, whole.paragraphs.items.length - 1, text, article);
}

/** A document that we cannot read is no reason not to insert: the objects know enough. */
function understood<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

function fromHere(
  { spot, parts, page, numbers }: Here,
  all: Word.ParagraphCollection,
  own: AnchorQuery,
  context: Word.RequestContext,
): Found {
  const found = { around: spot.around, parts, page, numbers };
  if (spot.kind === "outside") {
    const seen = chooseAnchor(own);
    const anchor: Anchor =
      seen.kind === "paragraph" ? { kind: "body", object: context.document.body } : seen;
    return { ...found, anchor, where: "After" };
  }
  const paragraph = all.items[spot.paragraph];
  if (!paragraph) return fromObjects(own);
  if (spot.kind === "replace")
    return { ...found, anchor: { kind: "blank", object: paragraph }, where: "After" };
  const anchor: Anchor =
    spot.leave === "table"
      ? { kind: "table", object: paragraph.parentTable }
      : outsideControls(paragraph, spot.leave);
  return { ...found, anchor, where: spot.where };
}

function fromObjects(own: AnchorQuery): Found {
  const anchor = chooseAnchor(own);
  const around =
    anchor.kind === "table"
      ? "table"
      : anchor.kind === "control"
        ? /^mt\d+:/.test(anchor.object.tag)
          ? "part"
          : "control"
        : null;
  return { anchor, where: "After", around, parts: null, page: null, numbers: null };
}
