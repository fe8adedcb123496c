import { element, toggle, valued, type Xml } from "./element";
import { PLACEHOLDER_STYLE } from "./control";

/** Ids of our paragraph styles. The names the user sees stand below. */
export const STYLE = {
  title: "MTTitel",
  heading: "MTKop",
  text: "MTTekst",
  party: "MTPartij",
  recital: "MTOverweging",
  article: "MTArtikel",
  clause: "MTLid",
  clauseText: "MTLidVervolg",
  item: "MTOnderdeel",
  annex: "MTBijlage",
  annexHeading: "MTBijlageKop",
  definition: "MTDefinitie",
  cell: "MTTabeltekst",
  cellHead: "MTTabelkop",
  cellSmall: "MTTabeltekstKlein",
  cellHeadSmall: "MTTabelkopKlein",
  signature: "MTOndertekening",
  gap: "MTTussenruimte",
} as const;

/** Half points: Normal of a document of ours, and what widths are reckoned with. */
export const BODY_SIZE = 20;
/** Half points, in tables. */
export const CELL_SIZE = { normal: 18, small: 14 } as const;

/** Twips from the margin to the text of a clause; its number hangs in front. */
export const CLAUSE_INDENT = 737;

interface StyleDefinition {
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
  /** Word's own style rather than ours. */
  builtin?: boolean;
  quick?: boolean;
}

/**
 * Ours inherit from the document's Normal and headings, so that an agreement put into a firm's
 * template takes the firm's fonts. Heading 1 and 2 are here for documents that do not use them yet;
 * Word keeps its own where it has them.
 */
const DEFINITIONS: readonly StyleDefinition[] = [
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
    id: STYLE.cellSmall,
    name: "Modeltrouw Tabeltekst klein",
    basedOn: STYLE.cell,
    before: 40,
    after: 40,
    size: CELL_SIZE.small,
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

function spacing({ before, after, exact }: StyleDefinition): Xml {
  if (before === undefined && after === undefined) return "";
  return element("w:spacing", {
    "w:before": before,
    "w:after": after,
    "w:line": exact,
    "w:lineRule": exact === undefined ? undefined : "exact",
  });
}

/** Ties the style of articles or clauses to its level of the list, so that using it numbers. */
function numbered({ id }: StyleDefinition, list: number | undefined): Xml {
  const level = id === STYLE.article ? 0 : id === STYLE.clause ? 1 : undefined;
  if (list === undefined || level === undefined) return "";
  return element("w:numPr", {}, valued("w:ilvl", level || undefined), valued("w:numId", list));
}

function paragraphStyle(style: StyleDefinition, list: number | undefined): Xml {
  const paragraph = [
    toggle("w:keepNext", style.keepNext),
    toggle("w:keepLines", style.keepLines),
    toggle("w:pageBreakBefore", style.pageBreakBefore),
    numbered(style, list),
    spacing(style),
    style.left === undefined ? "" : element("w:ind", { "w:left": style.left }),
    valued("w:jc", style.align),
    valued("w:outlineLvl", style.outline),
  ].join("");
  const run = [
    toggle("w:b", style.bold),
    style.size === undefined ? "" : valued("w:sz", style.size) + valued("w:szCs", style.size),
    style.builtin ? "" : element("w:lang", { "w:val": "nl-NL" }),
  ].join("");
  return element(
    "w:style",
    {
      "w:type": "paragraph",
      "w:customStyle": style.builtin ? undefined : 1,
      "w:styleId": style.id,
    },
    valued("w:name", style.name),
    valued("w:basedOn", style.basedOn),
    valued("w:next", style.next),
    style.builtin ? valued("w:uiPriority", 9) : "",
    element("w:qFormat"),
    paragraph === "" ? "" : element("w:pPr", {}, paragraph),
    run === "" ? "" : element("w:rPr", {}, run),
  );
}

/** Word's own basic styles, by the ids that a document of ours uses for them. */
function basics(): Xml {
  return [
    element(
      "w:style",
      { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" },
      valued("w:name", "Normal"),
      element("w:qFormat"),
    ),
    element(
      "w:style",
      { "w:type": "character", "w:default": 1, "w:styleId": "DefaultParagraphFont" },
      valued("w:name", "Default Paragraph Font"),
      valued("w:uiPriority", 1),
      element("w:semiHidden"),
    ),
    element(
      "w:style",
      { "w:type": "table", "w:default": 1, "w:styleId": "TableNormal" },
      valued("w:name", "Normal Table"),
      valued("w:uiPriority", 99),
      element("w:semiHidden"),
      element(
        "w:tblPr",
        {},
        element("w:tblInd", { "w:w": 0, "w:type": "dxa" }),
        element(
          "w:tblCellMar",
          {},
          ...(["top", "left", "bottom", "right"] as const).map((side) =>
            element(`w:${side}`, {
              "w:w": side === "left" || side === "right" ? 108 : 0,
              "w:type": "dxa",
            }),
          ),
        ),
      ),
    ),
    element(
      "w:style",
      { "w:type": "numbering", "w:default": 1, "w:styleId": "NoList" },
      valued("w:name", "No List"),
      valued("w:uiPriority", 99),
      element("w:semiHidden"),
    ),
    element(
      "w:style",
      { "w:type": "character", "w:styleId": PLACEHOLDER_STYLE },
      valued("w:name", "Placeholder Text"),
      valued("w:basedOn", "DefaultParagraphFont"),
      valued("w:uiPriority", 99),
      // Dark enough to read on paper: 4.5 to 1 on white.
      element("w:rPr", {}, valued("w:color", "737373")),
    ),
  ].join("");
}

/**
 * The children of `w:styles` that an insertion brings along.
 * @param list `w:numId` of the list that the styles of articles and clauses are tied to, if any
 */
export function styleSheet(list?: number): Xml {
  return basics() + DEFINITIONS.map((style) => paragraphStyle(style, list)).join("");
}
