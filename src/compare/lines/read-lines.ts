/** Paragraphs of a document → lines with tokens and numbers. */
import { walk, type Reading } from "../../document/walk";
import type { DocumentModel, Table, View } from "../../document/types";
import { readLabel, type Label } from "../text/label";
import { scan, TokenStream } from "../text/tokens";
import type { DocumentLines, Line } from "./line";

/** The automatic number of a paragraph; a number format we cannot read is no number. */
function automaticLabel(reading: Reading): Label | null {
  if (reading.label === "") return null;
  return readLabel(`${reading.label} x`);
}

class Reader {
  readonly stream = new TokenStream(16384);
  readonly lines: Line[] = [];
  /** A number typed in a cell of its own goes with the next cell of the row. */
  #pending: { label: Label; table: Table; row: number } | null = null;

  read(reading: Reading): void {
    const { text } = reading;
    let from = 0;
    let first = true;
    while (from <= text.length) {
      let to = text.indexOf("\n", from);
      if (to < 0) to = text.length;
      this.#line(reading, from, to, first);
      first = false;
      from = to + 1;
    }
  }

  #line(reading: Reading, from: number, to: number, first: boolean): void {
    const { text } = reading;
    const place = reading.cells.at(-1);
    const part = from === 0 && to === text.length ? text : text.slice(from, to);
    const typed = readLabel(part);
    const automatic = first ? automaticLabel(reading) : null;
    const start = typed ? from + typed.end : from;
    const tokens = this.stream.length;
    scan(this.stream, text, start, to);
    const empty = this.stream.length === tokens;
    if (empty && typed && place) {
      this.#pending = { label: typed, table: place.table, row: place.rowIndex };
      return;
    }
    if (empty && !place) return;
    const pending = this.#pending;
    const inherited =
      pending && place?.table === pending.table && place.rowIndex === pending.row
        ? pending.label
        : null;
    this.#pending = null;
    this.lines.push({
      index: this.lines.length,
      reading,
      text,
      start,
      end: to,
      from: tokens,
      to: this.stream.length,
      label: strongest(automatic, typed) ?? inherited,
      automatic: automatic !== null,
      continues: !first,
      table: place?.table ?? null,
      row: place?.rowIndex ?? -1,
      cell: place?.cellIndex ?? -1,
    });
  }
}

/** Of an automatic and a typed number: bullets say least. */
function strongest(automatic: Label | null, typed: Label | null): Label | null {
  if (!automatic || !typed) return automatic ?? typed;
  return automatic.kind === "bullet" ? typed : automatic;
}

/**
 * Lines in reading order; empty paragraphs are left out, but not empty cells.
 * @param excluded tables that are read apart (Bijlage 4).
 */
export function readLines(
  document: DocumentModel,
  view: View,
  excluded: Set<Table>,
): DocumentLines {
  const reader = new Reader();
  for (const reading of walk(document, view)) {
    if (reading.cells.some(({ table }) => excluded.has(table))) continue;
    reader.read(reading);
  }
  const { stream, lines } = reader;
  const lineAt = new Int32Array(stream.length);
  for (const line of lines) lineAt.fill(line.index, line.from, line.to);
  return { stream, lines, lineAt };
}
