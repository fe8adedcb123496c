/**
 * Tables of deviations as people make them by hand: columns in any order and width, a title above the
 * head, merged cells, rows that begin further on, blank rows that are not blank. A plan of plain
 * data, drawn by fast-check, becomes XML; the same plan always becomes the same XML.
 */
import fc from "fast-check";
import { HELD, HELD_KINDS } from "./held";

export type Role = "article" | "lapses" | "replacement" | "reason" | "extra";
const NAMES: Record<Role, string> = {
  article: "Art",
  lapses: "Tekst die vervalt",
  replacement: "Vervangende tekst",
  reason: "Reden",
  extra: "Status",
};

export interface HandCell {
  text: string;
  /** Kind of content besides text (HELD), or null. */
  held: string | null;
}
export type HandRow =
  | { kind: "row"; cells: Partial<Record<Role, HandCell>>; look: number }
  /** One cell over all columns. */
  | { kind: "banner"; text: string; held: string | null }
  /** Two columns merged into one cell. */
  | { kind: "spanning"; at: number; text: string }
  /** Merged with the row above in one column. */
  | { kind: "merged"; role: Role; text: string }
  | { kind: "blank"; held: string | null; role: Role };

export interface HandTable {
  order: Role[];
  /** Columns of the grid that each column covers. */
  widths: number[];
  title: boolean;
  marked: boolean;
  /** Columns of the grid that all rows leave out before their first cell. */
  before: number;
  rows: HandRow[];
}

const run = (text: string) =>
  text === "" ? "" : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const LOOKS = [
  "",
  "<w:rPr><w:vanish/></w:rPr>",
  '<w:rPr><w:strike/><w:color w:val="FFFFFF"/></w:rPr>',
  '<w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="18"/></w:rPr>',
];

function cell(inside: string, span: number, more = ""): string {
  const grid = span > 1 ? `<w:gridSpan w:val="${span}"/>` : "";
  return `<w:tc><w:tcPr><w:tcW w:w="${1200 * span}" w:type="dxa"/>${grid}${more}</w:tcPr>${inside}</w:tc>`;
}
function content({ text, held }: HandCell, look = ""): string {
  if (held !== null) return HELD[held]!(text);
  return `<w:p>${run(text).replace("<w:r>", `<w:r>${look}`)}</w:p>`;
}

export function tableXml(table: HandTable): string {
  const { order, widths, before } = table;
  const total = before + widths.reduce((a, b) => a + b, 0);
  const lead =
    before > 0
      ? `<w:gridBefore w:val="${before}"/><w:wBefore w:w="${1200 * before}" w:type="dxa"/>`
      : "";
  const row = (cells: string, more = "") => {
    const properties = lead + more;
    return `<w:tr>${properties ? `<w:trPr>${properties}</w:trPr>` : ""}${cells}</w:tr>`;
  };
  const width = (at: number) => widths[at] ?? 1;
  const blank = { text: "", held: null };
  const rows = table.rows.map((one, at): string => {
    switch (one.kind) {
      case "row":
        return row(
          order
            .map((role, n) =>
              cell(
                content(one.cells[role] ?? blank, LOOKS[one.look]),
                width(n),
                startsMerge(table, at, role),
              ),
            )
            .join(""),
        );
      case "banner":
        return row(cell(content(one), total - before));
      case "spanning": {
        const from = one.at % (order.length - 1);
        return row(
          order
            .flatMap((_, n) =>
              n === from + 1
                ? []
                : [
                    cell(
                      `<w:p>${run(n === from ? one.text : "")}</w:p>`,
                      n === from ? width(n) + width(n + 1) : width(n),
                    ),
                  ],
            )
            .join(""),
        );
      }
      case "merged":
        return row(
          order
            .map((role, n) =>
              role === one.role
                ? cell("<w:p/>", width(n), "<w:vMerge/>")
                : cell(
                    content({
                      text: role === "extra" ? "" : role === "article" ? "" : one.text,
                      held: null,
                    }),
                    width(n),
                  ),
            )
            .join(""),
        );
      case "blank":
        return row(
          order
            .map((role, n) =>
              cell(
                content(role === one.role && one.held ? { text: "", held: one.held } : blank),
                width(n),
              ),
            )
            .join(""),
        );
    }
  });
  const head = row(
    order
      .map((role, n) =>
        cell(
          `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${NAMES[role]}</w:t></w:r></w:p>`,
          width(n),
          '<w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/>',
        ),
      )
      .join(""),
    table.marked ? "<w:tblHeader/>" : "",
  );
  const title = table.title
    ? row(cell(`<w:p>${run("Overzicht van de afwijkingen")}</w:p>`, total - before))
    : "";
  const grid = Array.from({ length: total }, () => '<w:gridCol w:w="1200"/>').join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${title}${head}${rows.join("")}</w:tbl>`;
}

/** The row above a merged one says where the merging begins. */
function startsMerge({ rows }: HandTable, at: number, role: Role): string {
  const next = rows[at + 1];
  return next?.kind === "merged" && next.role === role ? '<w:vMerge w:val="restart"/>' : "";
}

const WORDS = [
  "n.v.t.",
  "Zie offerte",
  "Partijen hebben dit zo afgesproken.",
  "8.2",
  "4.1",
  "12.3",
  "",
];
const text = fc.constantFrom(...WORDS);
const held = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.constantFrom(...HELD_KINDS));
const handCell = fc.record({ text, held });
const role = fc.constantFrom<Role>("article", "lapses", "replacement", "reason");

const handRow: fc.Arbitrary<HandRow> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("row" as const),
      cells: fc.record({
        article: handCell,
        lapses: handCell,
        replacement: handCell,
        reason: handCell,
      }),
      look: fc.nat(LOOKS.length - 1),
    }),
  },
  fc.record({ kind: fc.constant("banner" as const), text, held }),
  fc.record({ kind: fc.constant("spanning" as const), at: fc.nat(3), text }),
  fc.record({ kind: fc.constant("merged" as const), role, text }),
  fc.record({ kind: fc.constant("blank" as const), held, role }),
);

/** A kind of content stands in a document once: its ids are its own. */
function once(rows: HandRow[]): HandRow[] {
  const seen = new Set<string>();
  const keep = (kind: string | null): string | null => {
    if (kind === null || seen.has(kind)) return null;
    seen.add(kind);
    return kind;
  };
  return rows.map((one): HandRow => {
    if (one.kind === "row") {
      const cells = Object.fromEntries(
        Object.entries(one.cells).map(([name, value]) => [
          name,
          { ...value, held: keep(value.held) },
        ]),
      );
      return { ...one, cells };
    }
    return "held" in one ? { ...one, held: keep(one.held) } : one;
  });
}

/** A merged cell goes on from a row of the same cells, so one stands below such a row only. */
function mergeable(rows: HandRow[]): HandRow[] {
  return rows.map((one, at) =>
    one.kind === "merged" && rows[at - 1]?.kind !== "row"
      ? { kind: "blank", held: null, role: "reason" }
      : one,
  );
}

export const handTable: fc.Arbitrary<HandTable> = fc
  .record({
    order: fc.shuffledSubarray<Role>(["article", "lapses", "replacement", "reason", "extra"], {
      minLength: 5,
    }),
    extra: fc.boolean(),
    widths: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 5, maxLength: 5 }),
    title: fc.boolean(),
    marked: fc.boolean(),
    before: fc.constantFrom(0, 0, 1, 2),
    rows: fc.array(handRow, { maxLength: 6 }),
  })
  .map(({ order: all, extra, widths, rows, ...more }) => {
    const order = extra ? all : all.filter((one) => one !== "extra");
    return { ...more, order, widths: widths.slice(0, order.length), rows: mergeable(once(rows)) };
  });
