/** The report as a Word document: the same tree, with styles of its own. */
import { element, valued, type Xml } from "../ooxml/element";
import { docxParts } from "../ooxml/docx-parts";
import { TEXT_WIDTH } from "../ooxml/page";
import { paragraph } from "../ooxml/paragraph";
import { run } from "../ooxml/run";
import { styleSheet } from "../ooxml/styles";
import { cell as tableCell, row, table, type Borders } from "../ooxml/table";
import type { Block, Cell, Fact, Inline, Line, Tree } from "./types";

const STYLE = {
  kicker: "VerslagAanhef",
  title: "VerslagTitel",
  small: "VerslagKlein",
  item: "VerslagPunt",
  cell: "VerslagCel",
  head: "VerslagKolomkop",
  quote: "VerslagCitaat",
  figure: "VerslagGetal",
  deleted: "VerslagVervalt",
  inserted: "VerslagKomtErbij",
} as const;

interface Look {
  id: string;
  name: string;
  size?: number;
  bold?: boolean;
  after?: number;
  before?: number;
  font?: string;
  keepNext?: boolean;
  indent?: { left: number; hanging: number };
}

const LOOKS: readonly Look[] = [
  { id: STYLE.kicker, name: "Verslag aanhef", size: 18, after: 0 },
  { id: STYLE.title, name: "Verslag titel", size: 36, bold: true, after: 40, keepNext: true },
  { id: STYLE.small, name: "Verslag klein", size: 17, after: 60, before: 60 },
  { id: STYLE.item, name: "Verslag punt", after: 40, indent: { left: 284, hanging: 284 } },
  { id: STYLE.cell, name: "Verslag cel", size: 17, before: 30, after: 30 },
  {
    id: STYLE.head,
    name: "Verslag kolomkop",
    size: 17,
    bold: true,
    before: 30,
    after: 30,
    keepNext: true,
  },
  { id: STYLE.quote, name: "Verslag citaat", size: 18, font: "Cambria", before: 30, after: 30 },
  {
    id: STYLE.figure,
    name: "Verslag getal",
    size: 30,
    bold: true,
    before: 60,
    after: 0,
    keepNext: true,
  },
];

function lookXml({ id, name, size, bold, before, after, font, keepNext, indent }: Look): Xml {
  const spacing = element("w:spacing", {
    "w:before": before,
    "w:after": after,
    "w:line": 252,
    "w:lineRule": "auto",
  });
  const properties =
    (keepNext ? element("w:keepNext") : "") +
    spacing +
    (indent ? element("w:ind", { "w:left": indent.left, "w:hanging": indent.hanging }) : "");
  const letters =
    (font ? element("w:rFonts", { "w:ascii": font, "w:hAnsi": font, "w:cs": font }) : "") +
    (bold ? element("w:b") : "") +
    (size === undefined ? "" : valued("w:sz", size) + valued("w:szCs", size));
  return element(
    "w:style",
    { "w:type": "paragraph", "w:customStyle": 1, "w:styleId": id },
    valued("w:name", name),
    valued("w:basedOn", "Normal"),
    element("w:pPr", {}, properties),
    letters === "" ? "" : element("w:rPr", {}, letters),
  );
}

/** Strike and underline, not tracked changes: nobody may accept a report. */
function characterStyle(id: string, name: string, letters: Xml): Xml {
  return element(
    "w:style",
    { "w:type": "character", "w:customStyle": 1, "w:styleId": id },
    valued("w:name", name),
    valued("w:basedOn", "DefaultParagraphFont"),
    element("w:rPr", {}, letters),
  );
}

const STYLES: Xml = [
  ...LOOKS.map(lookXml),
  characterStyle(
    STYLE.deleted,
    "Verslag vervalt",
    element("w:strike") + valued("w:color", "8A1414"),
  ),
  characterStyle(
    STYLE.inserted,
    "Verslag komt erbij",
    valued("w:color", "0B5A0B") + valued("w:u", "single"),
  ),
].join("");

function inline(piece: Inline): Xml {
  if (piece.kind === "text") return run(piece.text, piece.strong ? { bold: true } : {});
  return run(piece.text, { style: STYLE[piece.kind] });
}

const lineXml = (line: Line): Xml => line.map(inline).join("");

/** A cell may not be without a paragraph. */
const paragraphs = (lines: readonly Line[], style: string): Xml =>
  (lines.length === 0 ? [[]] : lines).map((one) => paragraph(lineXml(one), { style })).join("");

function widthsOf(shares: readonly number[]): number[] {
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => Math.floor((TEXT_WIDTH * share) / sum));
}

function grid(
  cells: readonly (readonly Xml[])[],
  shares: readonly number[],
  borders: Borders,
  heads: boolean,
): Xml {
  const widths = widthsOf(shares);
  const rows = cells.map((own, at) =>
    row(
      own.map((content, column) =>
        tableCell(content, { width: widths[column] ?? 0, bottom: heads && at === 0 }),
      ),
      { header: heads && at === 0, breakable: at > 0 || !heads },
    ),
  );
  return table(rows, { widths, borders, padding: 70 });
}

const factsXml = (facts: readonly Fact[]): Xml =>
  grid(
    facts.map(({ name, lines }) => [
      paragraph(run(name), { style: STYLE.cell }),
      paragraphs(lines, STYLE.cell),
    ]),
    [24, 76],
    "none",
    false,
  );

const cellXml = ({ lines, quote }: Cell): Xml =>
  paragraphs(lines, quote ? STYLE.quote : STYLE.cell);

/** Word wants a paragraph between two tables. */
const gap = (): Xml => paragraph("", { style: "MTTussenruimte" });

function blockXml(block: Block): Xml {
  switch (block.kind) {
    case "heading":
      return paragraph(run(block.text), { style: "Heading1" });
    case "paragraph":
      return paragraph(lineXml(block.content), block.small ? { style: STYLE.small } : {});
    case "facts":
      return factsXml(block.facts) + gap();
    case "figures":
      return (
        grid(
          [
            block.figures.map(
              ({ value, label }) =>
                paragraph(run(value), { style: STYLE.figure }) +
                paragraph(run(label), { style: STYLE.cell }),
            ),
          ],
          block.figures.map(() => 1),
          "rows",
          false,
        ) + gap()
      );
    case "list":
      return block.items
        .map((one) => paragraph(run("•\t") + lineXml(one), { style: STYLE.item }))
        .join("");
    case "table": {
      const heads = block.columns.map(({ title }) => paragraph(run(title), { style: STYLE.head }));
      return (
        grid(
          [heads, ...block.rows.map((cells) => cells.map(cellXml))],
          block.columns.map(({ share }) => share),
          "rows",
          true,
        ) + gap()
      );
    }
  }
}

/** @returns the parts of the file, by their names in the zip */
export function reportDocx(tree: Tree): Record<string, string> {
  const { kicker, title, subtitle, facts, blocks, foot, page } = tree;
  const body = [
    paragraph(run(kicker), { style: STYLE.kicker }),
    paragraph(run(title), { style: STYLE.title }),
    subtitle === "" ? "" : paragraph(run(subtitle)),
    factsXml(facts),
    gap(),
    ...blocks.map(blockXml),
    paragraph(run(foot), { style: STYLE.small }),
  ].join("");
  return docxParts({
    body,
    styles: styleSheet() + STYLES,
    numbering: "",
    title: `${kicker}: ${title}`,
    footer: page,
  });
}
