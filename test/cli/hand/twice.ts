/**
 * `annex` twice on an agreement with a hand-made table: what is wrong afterwards, in words. Nothing
 * is wrong when everything of others stands, each deviation has its row with every cell, and the
 * second run changed nothing.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { main } from "../../../src/cli/commands";
import { AnnexFile } from "../annex-file";
import { withHeldParts, withTracking } from "./held";
import { handTable, tableXml, type HandTable } from "./table";

/** Edits of the body, each a deviation that asks for a row. */
export const EDITS: readonly ((file: AnnexFile) => AnnexFile)[] = [
  (file) => file.reword("onmiddellijk", "binnen 48 uur", "zich een Incident voordoet"),
  (file) => file.removeParagraph("Partijen dragen zorg voor afdoende dekking"),
  (file) =>
    file.addAfter(
      "over te dragen aan een derde partij",
      "10.10. Verwerker meldt een overname &amp; fusie.",
    ),
  (file) => file.reword("louter", "mede", "louter in opdracht"),
  (file) => file.removeParagraph("de overige maatregelen die Partijen"),
];

export interface HandCase {
  table: HandTable;
  /** Indexes of EDITS. */
  edits: number[];
  tracking: boolean;
  /** The part is written with this prefix for WordprocessingML. */
  prefix: string;
}

export const handCase: fc.Arbitrary<HandCase> = fc.record({
  table: handTable,
  edits: fc.subarray([0, 1, 2, 3, 4]),
  tracking: fc.boolean(),
  prefix: fc.constantFrom("w", "w", "w", "w", "ns0"),
});

let base: AnnexFile | null = null;

export function fileOf({ table, edits, tracking, prefix }: HandCase): AnnexFile {
  base ??= withHeldParts(AnnexFile.supplier());
  const file = base.copy().putTable(tableXml(table));
  for (const at of edits) EDITS[at]?.(file);
  if (tracking) withTracking(file);
  return prefix === "w" ? file : file.set("word/document.xml", prefixed(file.document, prefix));
}

function prefixed(xml: string, prefix: string): string {
  return xml.replace(/<[^>]*>/g, (tag) =>
    tag
      .replace(/^(<\/?)w:/, `$1${prefix}:`)
      .replace(/xmlns:w=/, `xmlns:${prefix}=`)
      .replace(/ w:(?=\w+=)/g, ` ${prefix}:`),
  );
}

export interface Twice {
  problems: string[];
  first: AnnexFile;
  rowsAdded: number;
}

export async function twice(one: HandCase, folder: string): Promise<Twice> {
  const file = fileOf(one);
  const [source, a, b] = ["source", "first", "second"].map((name) => join(folder, `${name}.docx`));
  file.write(source!);
  const problems: string[] = [];
  const said = await annex(source!, a!, problems);
  const first = AnnexFile.read(a!);
  await annex(a!, b!, problems);
  if (!readFileSync(a!).equals(readFileSync(b!))) problems.push("the second run changed the file");
  for (const name of file.names())
    if (!/document\.xml$|styles\.xml$/.test(name) && !same(file.bytes(name), first.bytes(name)))
      problems.push(`${name} was changed`);
  const told = Number(/(\d+) nieuw/.exec(said)?.[1] ?? 0);
  const judged = judge(one, normal(file, one.prefix), normal(first, one.prefix), told);
  return { problems: [...problems, ...judged.problems], first, rowsAdded: judged.rowsAdded };
}

/**
 * What is wrong with the document part after the first run.
 * @param told as many new rows as were said to be
 */
export function judge(
  one: HandCase,
  before: Normal,
  after: Normal,
  told: number,
): Pick<Twice, "problems" | "rowsAdded"> {
  const problems = [...lost(before, after), ...unbalanced(after), ...others(before, after)];
  const added = newRows(before, after);
  if (added.length !== told) problems.push(`${told} rows said to be new, ${added.length} found`);
  for (const row of added) problems.push(...wrongRow(row, one));
  if (one.edits.length > 0 && after.table.rows.length === 0) problems.push("no table any more");
  return { problems, rowsAdded: added.length };
}

async function annex(from: string, to: string, problems: string[]): Promise<string> {
  let out = "";
  const io = { out: (text: string) => (out += text), error: (text: string) => problems.push(text) };
  const code = await main(["annex", from, "--out", to], io);
  if (code !== 0) problems.push(`exit code ${code}`);
  return out;
}

export interface Normal {
  document: string;
  table: { start: number; end: number; rows: string[]; columns: number };
}

/** Back to the prefix w, cut into the rows of the deviation table; a nested table stays in its row. */
function normal(file: AnnexFile, prefix: string): Normal {
  return cut(
    prefix === "w"
      ? file.document
      : file.document.replaceAll(`${prefix}:`, "w:").replace(/xmlns:ns0/, "xmlns:w"),
  );
}

/** A document part cut into the rows of its deviation table. */
export function cut(document: string): Normal {
  const head = document.indexOf("Vervangende tekst</w:t>");
  const start = document.lastIndexOf("<w:tbl>", head);
  const end = closing(document, start, "tbl");
  const xml = document.slice(start, end);
  const rows: string[] = [];
  for (let at = xml.search(/<w:tr[\s>]/); at >= 0;) {
    const close = closing(xml, at, "tr");
    rows.push(xml.slice(at, close));
    const next = xml.slice(close).search(/<w:tr[\s>]/);
    at = next < 0 ? -1 : close + next;
  }
  return {
    document,
    table: {
      start,
      end,
      rows,
      columns: (xml.slice(0, xml.indexOf("</w:tblGrid>")).match(/<w:gridCol /g) ?? []).length,
    },
  };
}

/** Offset behind the end of the element that begins at `from`. */
function closing(xml: string, from: number, name: string): number {
  const tag = new RegExp(`<(/?)w:${name}(?:\\s[^>]*)?>`, "g");
  tag.lastIndex = from;
  let depth = 0;
  for (let match = tag.exec(xml); match; match = tag.exec(xml)) {
    depth += match[1] === "/" ? -1 : 1;
    if (depth === 0) return match.index + match[0].length;
  }
  return xml.length;
}

const same = (a: Uint8Array, b: Uint8Array) => Buffer.from(a).equals(Buffer.from(b));

/** A row that holds nothing at all: it may make room, or be marked as deleted. */
const isBlank = (row: string) => {
  const bare = row.replace(/<w:(?:tcPr|trPr)>.*?<\/w:(?:tcPr|trPr)>/g, "");
  return !/<(?!\/?w:(?:tr|tc|p|pPr|r|rPr)[\s>/])/.test(bare);
};

/** Rows that stood there and no longer stand as they did. */
function lost(before: Normal, after: Normal): string[] {
  const left = [...after.table.rows];
  return before.table.rows.flatMap((row) => {
    const at = left.indexOf(row);
    if (at >= 0) {
      left.splice(at, 1);
      return [];
    }
    return isBlank(row)
      ? []
      : [`a row was changed: ${row.replace(/<[^>]*>/g, " ").slice(0, 80)} ${row.slice(0, 400)}`];
  });
}

function newRows(before: Normal, after: Normal): string[] {
  const old = [...before.table.rows];
  return after.table.rows.filter((row) => {
    const at = old.indexOf(row);
    if (at >= 0) old.splice(at, 1);
    return at < 0 && !/<w:del /.test(row);
  });
}

/** Everything around the table, letter for letter. */
function others(before: Normal, after: Normal): string[] {
  const around = ({ document, table }: Normal) =>
    document.slice(0, table.start) + document.slice(table.end);
  return around(before) === around(after) ? [] : ["text outside the table was changed"];
}

function unbalanced({ table }: Normal): string[] {
  return table.rows.flatMap((row) => {
    const [first] = row.split(/<w:tc>/);
    const lead = Number(/<w:gridBefore w:val="(\d+)"/.exec(first ?? "")?.[1] ?? 0);
    const covered = cellsOf(row).reduce((sum, cell) => sum + span(cell), lead);
    return covered === table.columns ? [] : [`a row covers ${covered} of ${table.columns} columns`];
  });
}

/** XML of the cells of a row, not of those inside one. */
function cellsOf(row: string): string[] {
  const cells: string[] = [];
  for (let at = row.indexOf("<w:tc>"); at >= 0;) {
    const end = closing(row, at, "tc");
    cells.push(row.slice(at, end));
    at = row.indexOf("<w:tc>", end);
  }
  return cells;
}
const span = (cell: string) =>
  Number(
    /^<w:tc><w:tcPr>.*?<w:gridSpan w:val="(\d+)"/.exec(
      cell.slice(0, cell.indexOf("</w:tcPr>")),
    )?.[1] ?? 1,
  );
const textOf = (xml: string) => xml.replace(/<\/w:p>(?=<w:p)/g, "\n").replace(/<[^>]*>/g, "");

/** A new row has a cell for each column, with the text that belongs there, to be seen on paper. */
function wrongRow(row: string, { table, tracking }: HandCase): string[] {
  const cells = cellsOf(row);
  const wrong: string[] = [];
  if (cells.length !== table.order.length)
    return [`a new row of ${cells.length} cells under ${table.order.length} heads`];
  table.order.forEach((role, at) => {
    const text = textOf(cells[at] ?? "");
    if (span(cells[at] ?? "") !== table.widths[at])
      wrong.push(`${role} is not as wide as its head`);
    if (role === "article" && !/^\d|^Overweging|^Na /.test(text))
      wrong.push(`article says: ${text}`);
    if (role === "replacement" && text === "") wrong.push("no replacing text");
    if (role === "extra" && text !== "") wrong.push(`a column of others says: ${text}`);
  });
  if (/<w:(?:vanish|strike|tblHeader)\b|<w:shd\b(?![^>]*w:fill="FFFFFF")|<w:b\/>/.test(row))
    wrong.push("the look of another row hides or marks the new one");
  if (tracking !== /<w:trPr>.*?<w:ins /s.test(row.slice(0, row.indexOf("<w:tc>"))))
    wrong.push("tracked when it should not be, or the other way round");
  return wrong;
}
