/** Another's tracked change at a deviation, taken or refused when the user says so. Pure. */
import type { CheckReport, Deviation } from "../check";
import {
  isVisible,
  paragraphText,
  survives,
  type DocumentBlock,
  type DocumentModel,
  type Paragraph,
  type Revision,
  type Span,
} from "../document";
import type { Refusal } from "./types";

/** The tracked changes of one person in one paragraph, as they stand: accepted, or refused. */
export interface Settling {
  kind: "settle";
  paragraph: number;
  accept: boolean;
  author: string;
  /** Their words, as fingerprint: what they put in, and what they took out. */
  inserted: string;
  deleted: string;
  /** So the paragraph reads afterwards, with everything accepted; null when it goes. */
  becomes: string | null;
}

/** The paragraphs of the body in order, cells row by row; what is gone in a view is there too. */
export function bodyParagraphs(blocks: readonly DocumentBlock[]): Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => bodyParagraphs(cell.blocks))),
  );
}

const by = (author: string) => (revision: Revision) =>
  revision.author === author && revision.kind !== "formatted";

const marksOf = ({ mark, markToo }: Paragraph): Revision[] =>
  [mark, markToo].flatMap((one) => one ?? []);

/** All tracked changes of text in a paragraph that are somebody's. */
export const revisionsBy = (paragraph: Paragraph, author: string): Revision[] =>
  [...paragraph.spans.flatMap(({ revisions }) => revisions), ...marksOf(paragraph)].filter(
    by(author),
  );

/** Paragraphs at a deviation that somebody changed; of what is missing, the deleted ones that follow it. */
function proposed(all: readonly Paragraph[], { kind, place }: Deviation, author: string) {
  if (!place) return [];
  const { paragraph: first, lastParagraph: last } = place;
  if (kind !== "missing")
    return all.filter(
      (one) => one.index >= first && one.index <= last && revisionsBy(one, author).length > 0,
    );
  const found: Paragraph[] = [];
  for (const one of all.filter(({ index }) => index > last)) {
    const gone = paragraphText(one, "accepted") === "" && revisionsBy(one, author).length > 0;
    if (!gone) break;
    found.push(one);
  }
  return found;
}

/**
 * @param author whose proposal it is: another's in the same clause stays one
 * @returns the changes to settle, a paragraph each; or why they cannot be settled by themselves
 */
export function settlings(
  document: DocumentModel,
  report: Pick<CheckReport, "deviations">,
  { key, author, accept }: { key: string; author: string; accept: boolean },
): Settling[] | Refusal {
  const deviation = report.deviations.find((one) => one.key === key);
  if (!deviation?.place) return "place";
  if (deviation.place.part !== undefined) return "part";
  const paragraphs = proposed(bodyParagraphs(document.blocks), deviation, author);
  if (paragraphs.length === 0) return "shape";
  const found: Settling[] = [];
  for (const paragraph of paragraphs) {
    const one = settling(paragraph, author, accept);
    if (typeof one === "string") return one;
    if (deviation.kind !== "missing" && !isInside(paragraph, deviation, author)) return "place";
    found.push(one);
  }
  return found;
}

function settling(paragraph: Paragraph, author: string, accept: boolean): Settling | Refusal {
  const own = by(author);
  const spans = paragraph.spans.filter(({ revisions }) => revisions.some(own));
  const all = revisionsBy(paragraph, author);
  if (all.some(({ kind }) => kind === "moved-from" || kind === "moved-to")) return "shape";
  // A deletion of one in an insertion of another: what is settled first decides what the other is.
  if (spans.some(({ revisions }) => revisions.length > 1)) return "held";
  if (spans.some(({ kind, controls }) => kind !== "text" || controls.some(({ locked }) => locked)))
    return "held";
  const text = paragraph.spans
    .filter((span) =>
      span.revisions.some(own) ? staysOf(span, accept) : isVisible(span, "accepted"),
    )
    .map((span) => span.text)
    .join("");
  const mark = marksOf(paragraph).find(own);
  const goes = mark !== undefined && survives(mark, "accepted") !== accept;
  // Without its mark what is left of it would run on into the next paragraph.
  if (goes && text !== "") return "shape";
  const put = (kind: Revision["kind"]) =>
    spans
      .filter(({ revisions }) => revisions.some((one) => one.kind === kind))
      .map((span) => span.text)
      .join("");
  return {
    kind: "settle",
    paragraph: paragraph.index,
    accept,
    author,
    inserted: put("inserted"),
    deleted: put("deleted"),
    becomes: goes ? null : text,
  };
}

const staysOf = ({ revisions, hidden }: Span, accept: boolean): boolean =>
  !hidden && revisions.every((one) => survives(one, "accepted") === accept);

/** Are all their changes in the paragraph of this deviation, and of no neighbour in the same paragraph? */
function isInside(paragraph: Paragraph, { place }: Deviation, author: string): boolean {
  if (!place) return false;
  const from = paragraph.index === place.paragraph ? place.start : 0;
  const to = paragraph.index === place.lastParagraph ? place.end : Infinity;
  let at = 0;
  for (const span of paragraph.spans) {
    const length = isVisible(span, "accepted") ? span.text.length : 0;
    // White space at an edge belongs to nobody's clause.
    const outside = at + length < from || at > to;
    if (span.revisions.some(by(author)) && outside && span.text.trim() !== "") return false;
    at += length;
  }
  return true;
}
