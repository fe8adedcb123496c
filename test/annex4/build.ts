/** Builders: a deviation table out of strings, clause texts out of a model. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseModel } from "../../src/clauses/parse";
import type { ModelAgreement } from "../../src/clauses/schema";
import { renderPlain } from "../../src/clauses/template";
import { units } from "../../src/clauses/units";
import type { Deviation } from "../../src/outcome";
import type { ClauseText } from "../../src/annex4/types";
import type {
  DocumentModel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
} from "../../src/document/types";

export function boz(): ModelAgreement {
  const path = join(__dirname, "../../src/clauses/models/boz-2017.json");
  return parseModel(JSON.parse(readFileSync(path, "utf8")), path);
}

/** Every clause of the model, whole; the body carries the model text but for `body`. */
export function clauseTexts(
  model: ModelAgreement,
  body: Record<string, string | null> = {},
): ClauseText[] {
  return units(model)
    .filter((unit) => unit.kind === "clause" || unit.kind === "recital")
    .map((unit) => {
      const text = unit.pieces
        .map((piece) => `${piece.label ? `${piece.label} ` : ""}${renderPlain(piece.text, model)}`)
        .join("\n");
      const document = body[unit.ref];
      return { ref: unit.ref, model: text, document: document === undefined ? text : document };
    });
}

export function clause(model: ModelAgreement, ref: string): string {
  return clauseTexts(model).find((text) => text.ref === ref)!.model;
}

let index = 0;
const source = { start: 0, end: 0 };

export function paragraph(text: string, more: Partial<Paragraph> = {}): Paragraph {
  return {
    kind: "paragraph",
    index: index++,
    spans: [{ text, revisions: [], controls: [], hidden: false, kind: "text" }],
    label: "",
    labelRejected: "",
    level: null,
    styleId: "",
    styleName: "",
    outlineLevel: null,
    indent: 0,
    bold: false,
    mark: null,
    controls: [],
    source,
    ...more,
  };
}

export function cell(text: string, more: Partial<TableCell> = {}): TableCell {
  const blocks = text.split("\n").map((line) => paragraph(line));
  return { blocks, columnSpan: 1, mergedUp: false, source, ...more };
}

export function row(texts: (string | TableCell)[], more: Partial<TableRow> = {}): TableRow {
  const cells = texts.map((text) => (typeof text === "string" ? cell(text) : text));
  return { cells, before: 0, header: false, revision: null, controls: [], source, ...more };
}

export const HEADS = ["Art", "Tekst die vervalt", "Vervangende tekst", "Reden"];

export function table(rows: (string[] | TableRow)[], heads: string[] = HEADS): Table {
  return {
    kind: "table",
    rows: [row(heads), ...rows.map((item) => (Array.isArray(item) ? row(item) : item))],
    controls: [],
    source,
  };
}

export function documentOf(...blocks: DocumentModel["blocks"]): DocumentModel {
  return {
    blocks,
    parts: [{ id: "body", kind: "body", blocks }],
    unread: [],
    closed: null,
    names: [],
    trackingOn: false,
    hasRevisions: false,
    hasComputed: false,
    hasStruck: false,
    hasMarks: false,
    notes: [],
  };
}

/** A deviation as the comparison reports it, as far as the table looks at it. */
export function deviation(
  article: string,
  kind: Deviation["kind"],
  modelText: string,
  documentText: string,
  more: Partial<Deviation> = {},
): Deviation {
  return {
    key: `${article}:${kind}:${documentText.slice(0, 12)}`,
    kind,
    article,
    unit: "clause",
    heading: "",
    modelText,
    documentText,
    changes: [],
    whole: { modelText, documentText },
    recorded: false,
    place: null,
    weight: { level: "wording", reasons: [] },
    requirements: [],
    ...more,
  };
}
