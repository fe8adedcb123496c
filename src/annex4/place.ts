/** Where the deviation annex, or its table, goes in a document that lacks it. Pure. */
import type { Annex, ModelAgreement } from "../clauses/schema";
import { renderPlain } from "../clauses/template";
import { walk, type DocumentModel, type Paragraph, type Reading, type View } from "../document";

export type AnnexPlace =
  /** The annex stands, without its table: behind the introduction. */
  | { kind: "table"; after: Paragraph }
  /** The annex is missing: before the one that follows it in the model, null for at the end. */
  | { kind: "annex"; before: Paragraph | null };

/** A heading, not a sentence that names the annex. */
const HEADING_MAX = 120;
/** So much of a line of the introduction tells it, whatever was changed behind it. */
const LINE_START = 20;

export function annexPlace(
  document: DocumentModel,
  model: ModelAgreement,
  annex: Annex,
  view: View,
): AnnexPlace {
  const readings = walk(document, view);
  const heading = headingOf(readings, annex.number);
  const intro = heading < 0 ? undefined : afterIntro(readings, heading, model, annex);
  const after = intro?.parts.at(-1);
  if (after) return { kind: "table", after };
  for (const number of laterAnnexes(model, annex)) {
    const before = readings[headingOf(readings, number)]?.parts[0];
    if (before) return { kind: "annex", before };
  }
  return { kind: "annex", before: null };
}

function laterAnnexes(model: ModelAgreement, annex: Annex): string[] {
  const own = Number.parseInt(annex.number, 10);
  return model.sections.flatMap((section) =>
    section.kind === "annex" && Number.parseInt(section.number, 10) > own ? [section.number] : [],
  );
}

/** The last of the headings: those before it stand in a list of annexes. */
function headingOf(readings: Reading[], number: string): number {
  return readings.findLastIndex((reading) => isHeading(reading, number));
}

function isHeading(reading: Reading, number: string): boolean {
  const text = `${reading.label} ${reading.text}`.replace(/\s+/g, " ").trim();
  const heading = new RegExp(`^(?:bijlage|annex|appendix)\\s*${number}\\b`, "i");
  return reading.cells.length === 0 && text.length <= HEADING_MAX && heading.test(text);
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
  const isIntro = (text: string) =>
    intro.some(
      (line) =>
        line === text ||
        (line.length > LINE_START && line.slice(0, LINE_START) === text.slice(0, LINE_START)),
    );
  let last = readings[heading];
  for (const reading of readings.slice(heading + 1)) {
    if (reading.cells.length > 0) break;
    const text = lettersOf(reading.text);
    if (text === "") continue;
    if (!isIntro(text)) break;
    last = reading;
  }
  return last;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
