import { CELL_SIZE, CLAUSE_INDENT, STYLE } from "./style-ids";

export interface StyleDefinition {
  id: string;
  name: string;
  basedOn: string;
  next?: string;
  keepNext?: boolean;
  keepLines?: boolean;
  pageBreakBefore?: boolean;
  before?: number;
  after?: number;
  left?: number;
  align?: "left" | "center";
  /** Exact line height in twentieths of a point. */
  exact?: number;
  outline?: number;
  bold?: boolean;
  /** Half points. Left out wherever the document's own style should decide. */
  size?: number;
  /** Only where the widths of columns are reckoned with it. */
  font?: string;
  /** Word's own style rather than ours. */
  builtin?: boolean;
  quick?: boolean;
}

/**
 * Ours inherit from the document's Normal and headings, so that an agreement put into a firm's
 * template takes the firm's fonts. Heading 1 and 2 are here for documents that do not use them yet;
 * Word keeps its own where it has them.
 */
export const DEFINITIONS: readonly StyleDefinition[] = [
  {
    id: "Heading1",
    name: "heading 1",
    basedOn: "Normal",
    next: "Normal",
    keepNext: true,
    keepLines: true,
    before: 320,
    after: 100,
    outline: 0,
    bold: true,
    size: 23,
    builtin: true,
  },
  {
    id: "Heading2",
    name: "heading 2",
    basedOn: "Normal",
    next: "Normal",
    keepNext: true,
    keepLines: true,
    before: 240,
    after: 80,
    outline: 1,
    bold: true,
    size: 21,
    builtin: true,
  },
  {
    id: STYLE.title,
    name: "Modeltrouw Titel",
    basedOn: "Normal",
    next: STYLE.text,
    keepNext: true,
    keepLines: true,
    before: 0,
    after: 360,
    bold: true,
    size: 32,
    align: "left",
  },
  {
    id: STYLE.heading,
    name: "Modeltrouw Kop",
    basedOn: "Normal",
    next: STYLE.text,
    keepNext: true,
    keepLines: true,
    before: 320,
    after: 120,
    bold: true,
  },
  { id: STYLE.text, name: "Modeltrouw Tekst", basedOn: "Normal", before: 0, after: 120 },
  { id: STYLE.party, name: "Modeltrouw Partij", basedOn: STYLE.text },
  { id: STYLE.recital, name: "Modeltrouw Overweging", basedOn: STYLE.text },
  {
    id: STYLE.article,
    name: "Modeltrouw Artikel",
    basedOn: "Heading1",
    next: STYLE.clause,
    keepNext: true,
    keepLines: true,
    before: 320,
    after: 100,
    outline: 0,
  },
  { id: STYLE.clause, name: "Modeltrouw Lid", basedOn: "Normal", before: 0, after: 120 },
  {
    id: STYLE.clauseText,
    name: "Modeltrouw Lid vervolg",
    // Not on the clause: that one is numbered, and a number is inherited too.
    basedOn: "Normal",
    before: 0,
    after: 120,
    left: CLAUSE_INDENT,
  },
  { id: STYLE.item, name: "Modeltrouw Onderdeel", basedOn: "Normal", before: 0, after: 80 },
  {
    id: STYLE.annex,
    name: "Modeltrouw Bijlage",
    basedOn: "Heading1",
    next: STYLE.text,
    keepNext: true,
    keepLines: true,
    pageBreakBefore: true,
    before: 0,
    after: 240,
    outline: 0,
  },
  {
    id: STYLE.annexHeading,
    name: "Modeltrouw Bijlage kop",
    basedOn: "Heading2",
    next: STYLE.text,
    keepNext: true,
    keepLines: true,
    before: 240,
    after: 80,
    outline: 1,
  },
  { id: STYLE.definition, name: "Modeltrouw Definitie", basedOn: "Normal", before: 60, after: 60 },
  {
    id: STYLE.cell,
    name: "Modeltrouw Tabeltekst",
    basedOn: "Normal",
    before: 50,
    after: 50,
    size: CELL_SIZE.normal,
  },
  {
    id: STYLE.cellHead,
    name: "Modeltrouw Tabelkop",
    basedOn: STYLE.cell,
    keepNext: true,
    bold: true,
  },
  {
    id: STYLE.cellTight,
    name: "Modeltrouw Tabeltekst smal",
    basedOn: STYLE.cell,
    font: "Arial",
  },
  {
    id: STYLE.cellHeadTight,
    name: "Modeltrouw Tabelkop smal",
    basedOn: STYLE.cellTight,
    keepNext: true,
    bold: true,
  },
  {
    id: STYLE.cellSmall,
    name: "Modeltrouw Tabeltekst klein",
    basedOn: STYLE.cell,
    before: 40,
    after: 40,
    size: CELL_SIZE.small,
    // Nine columns across an upright page: a wider typeface of the house would break words.
    font: "Arial",
  },
  {
    id: STYLE.cellHeadSmall,
    name: "Modeltrouw Tabelkop klein",
    basedOn: STYLE.cellSmall,
    keepNext: true,
  },
  {
    id: STYLE.signature,
    name: "Modeltrouw Ondertekening",
    basedOn: "Normal",
    keepNext: true,
    keepLines: true,
    before: 40,
    after: 40,
  },
  {
    id: STYLE.gap,
    name: "Modeltrouw Tussenruimte",
    basedOn: "Normal",
    before: 0,
    after: 0,
    exact: 120,
  },
];
