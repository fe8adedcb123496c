/** "Kopieer als tabel": the tables of a report for the clipboard, as HTML for Word and as tabs for a sheet. */
import { blockHtml } from "./html";
import type { Block, Line, Tree } from "./types";

type Table = Extract<Block, { kind: "table" }>;

/** One line of a sheet: what would end a cell becomes a space. What lapses and comes is in brackets: no look survives. */
function plain(lines: readonly Line[]): string {
  return lines
    .map((one) =>
      one
        .map(({ kind, text }) =>
          kind === "deleted" ? `[-${text}-]` : kind === "inserted" ? `{+${text}+}` : text,
        )
        .join(""),
    )
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Text that a sheet would reckon out is shown as text. */
const inert = (text: string): string => (/^[=+\-@]/.test(text) ? `'${text}` : text);

export interface Copied {
  html: string;
  text: string;
}

export function reportTable(tree: Tree): Copied {
  const tables = tree.blocks.filter((block): block is Table => block.kind === "table");
  const text = tables.map(({ caption, columns, rows }) =>
    [
      caption,
      columns.map(({ title }) => title).join("\t"),
      ...rows.map((cells) => cells.map(({ lines }) => inert(plain(lines))).join("\t")),
    ].join("\n"),
  );
  return {
    html: tables.map((table) => blockHtml(table, tree.spoken)).join("\n"),
    text: text.join("\n\n"),
  };
}
