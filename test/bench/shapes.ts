/**
 * Documents that stand for nobody's agreement: one shape repeated, inside the supplier's agreement. A reader
 * whose time does not grow with the file shows it here.
 */
import { supplierParts } from "../corpus/supplier";
import type { DocumentParts } from "../../src/document";

export interface Shape {
  name: string;
  /** How many of it make about ten megabytes, or as many as the name says. */
  most: number;
  /** It is refused, and not compared. */
  refused?: true;
  parts(count: number): DocumentParts;
}

const run = (inside: string): string => `<w:r>${inside}</w:r>`;
const text = (said: string): string => run(`<w:t xml:space="preserve">${said}</w:t>`);
const paragraph = (inside: string): string => `<w:p>${inside}</w:p>`;
const character = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
const instruction = (said: string): string =>
  run(`<w:instrText xml:space="preserve">${said}</w:instrText>`);

/** In the middle of the agreement, between two paragraphs of the body. */
function amid(blocks: string): DocumentParts {
  const { document, ...others } = supplierParts();
  const half = document.indexOf("<w:p>", document.length / 2);
  const at = document.slice(0, half).includes("<w:tbl>")
    ? document.lastIndexOf("</w:tbl>", half) + "</w:tbl>".length
    : half;
  return { ...others, document: document.slice(0, at) + blocks + document.slice(at) };
}

const amidst = (blocks: (count: number) => string) => (count: number) => amid(blocks(count));

/** Sentences of which no two are the same. */
const sentences = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `Onderdeel ${at} wordt binnen ${(at % 30) + 5} werkdagen opgeleverd. `,
  ).join("");

/** One paragraph that is full of one piece. */
const full = (name: string, piece: string, most: number): Shape => ({
  name,
  most,
  parts: amidst((count) => paragraph(text("Begin ") + piece.repeat(count) + text(" einde."))),
});
const filled = (name: string, said: string): Shape => ({
  name,
  most: 10_000_000 / said.length,
  parts: amidst((count) => paragraph(text(`Begin ${said.repeat(count)} einde.`))),
});

export const SHAPES: readonly Shape[] = [
  {
    name: "fields nested in results",
    most: 50_000,
    parts: amidst((count) =>
      paragraph(
        (character("begin") + instruction(" QUOTE ") + character("separate") + text("a ")).repeat(
          count,
        ) + character("end").repeat(count),
      ),
    ),
  },
  {
    name: "fields nested in instructions",
    most: 50_000,
    parts: amidst((count) =>
      paragraph(
        (character("begin") + instruction(" IF ")).repeat(count) +
          (character("separate") + text("a ") + character("end")).repeat(count),
      ),
    ),
  },
  full(
    "fields with a text in their instruction",
    character("begin") +
      instruction(" IF ") +
      text("a") +
      character("separate") +
      text("b ") +
      character("end"),
    40_000,
  ),
  full(
    "MACROBUTTON",
    character("begin") + instruction(" MACROBUTTON NoMacro [plaats]") + character("end"),
    60_000,
  ),
  {
    name: "one MACROBUTTON in pieces",
    most: 150_000,
    parts: amidst((count) =>
      paragraph(
        character("begin") +
          instruction(" MACROBUTTON NoMacro ") +
          instruction("a ").repeat(count) +
          character("end"),
      ),
    ),
  },
  {
    name: "one instruction in pieces",
    most: 150_000,
    parts: amidst((count) =>
      paragraph(
        character("begin") +
          instruction("  ").repeat(count) +
          character("separate") +
          character("end"),
      ),
    ),
  },
  filled("spaces", " "),
  full("breaks", run("<w:br/>"), 500_000),
  full("tabs", run("<w:tab/>"), 500_000),
  filled("dots", "."),
  filled("underscores", "_"),
  filled("digits", "1"),
  filled("hyphens", "- "),
  filled("soft hyphens", "a\u00ad"),
  filled("brackets", "["),
  {
    name: "one paragraph of sentences",
    most: 150_000,
    parts: amidst((count) => paragraph(text(sentences(count)))),
  },
  {
    name: "one word",
    most: 10_000_000,
    parts: amidst((count) => paragraph(text("a".repeat(count)))),
  },
  {
    name: "one paragraph of runs",
    most: 150_000,
    parts: amidst((count) => paragraph(text("woord ").repeat(count))),
  },
  {
    name: "equal paragraphs",
    most: 64_000,
    parts: amidst((count) => paragraph(text("Partijen overleggen hierover.")).repeat(count)),
  },
  {
    name: "attributes of one element",
    most: 1_500_000,
    parts: amidst(
      (count) =>
        `<w:p${Array.from({ length: count }, (_, at) => ` a${at}=""`).join("")}>${text("Woord.")}</w:p>`,
    ),
  },
  {
    name: "attributes of many",
    most: 1_500_000,
    parts: amidst((count) => `<w:p a="" b="" c="" d="" e="" f=""/>`.repeat(count / 6)),
  },
  {
    name: "a doctype",
    most: 10_000_000,
    refused: true,
    parts: (count) => {
      const { document, ...others } = supplierParts();
      const at = document.indexOf("<w:document");
      const doctype = `<!DOCTYPE w:document [${"<!---->".repeat(count / 7)}]>`;
      return { ...others, document: document.slice(0, at) + doctype + document.slice(at) };
    },
  },
];
