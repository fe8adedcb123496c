/** Where the deviation annex, or its table, goes in a document that lacks it. */
import type { Annex, ModelAgreement } from "../clauses/schema";
import { renderPlain } from "../clauses/template";
import { walk, type DocumentModel, type Reading, type View } from "../document";
import { bodyChildren } from "../ooxml/splice";

export type AnnexPlace =
  /** The annex stands, without its table: behind the introduction. */
  | { kind: "table"; at: number }
  /** The annex is missing: as a block of the body. */
  | { kind: "annex"; at: number; last: boolean };

/** A heading, not a sentence that names the annex. */
const HEADING_MAX = 120;

function isHeading(reading: Reading, number: string): boolean {
  const text = `${reading.label} ${reading.text}`.replace(/\s+/g, " ").trim();
  const heading = new RegExp(`^(?:bijlage|annex|appendix)\\s*${number}\\b`, "i");
  return reading.cells.length === 0 && text.length <= HEADING_MAX && heading.test(text);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The last of the headings: those before it stand in a list of annexes. */
function headingOf(readings: Reading[], number: string): number {
  return readings.findLastIndex((reading) => isHeading(reading, number));
}

/** Last paragraph of the introduction that the model prints under the heading. */
function afterIntro(
  readings: Reading[],
  heading: number,
  model: ModelAgreement,
  annex: Annex,
): Reading | undefined {
  const intro = annex.blocks.flatMap((block) =>
    block.type === "paragraph" ? [lettersOf(renderPlain(block.text, model))] : [],
  );
  let last = readings[heading];
  for (const reading of readings.slice(heading + 1)) {
    const text = lettersOf(reading.text);
    if (text === "") continue;
    if (
      !intro.some(
        (line) => line === text || (line.length > 20 && line.slice(0, 20) === text.slice(0, 20)),
      )
    )
      break;
    last = reading;
  }
  return last;
}

/** @returns the place as an offset in the XML of the document part. */
export function annexPlace(
  xml: string,
  document: DocumentModel,
  model: ModelAgreement,
  annex: Annex,
  view: View,
): AnnexPlace {
  const readings = walk(document, view);
  const heading = headingOf(readings, annex.number);
  const intro = heading < 0 ? undefined : afterIntro(readings, heading, model, annex);
  const lastPart = intro?.parts[intro.parts.length - 1];
  if (lastPart) return { kind: "table", at: lastPart.source.end };
  const children = bodyChildren(xml);
  const later = model.sections.flatMap((section) =>
    section.kind === "annex" &&
    Number.parseInt(section.number, 10) > Number.parseInt(annex.number, 10)
      ? [section.number]
      : [],
  );
  for (const number of later) {
    const next = readings[headingOf(readings, number)];
    const at = next?.parts[0]?.source.start;
    const child = at === undefined ? undefined : children.find((c) => c.start <= at && at < c.end);
    if (child) return { kind: "annex", at: child.start, last: false };
  }
  const blocks = children.filter((child) => child.name !== "sectPr");
  const end = blocks[blocks.length - 1]?.end;
  const section = children.find((child) => child.name === "sectPr");
  return { kind: "annex", at: end ?? section?.start ?? xml.lastIndexOf("</"), last: true };
}
