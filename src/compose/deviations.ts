import type { Block } from "../clauses/schema";
import { rowTag } from "../clauses/row-tag";
import { formatTag } from "../clauses/tag";
import { blockControl } from "../ooxml/control";
import { deviationTable, type DeviationRow } from "../ooxml/deviation-table";
import type { Xml } from "../ooxml/element";
import type { Context } from "./context";
import type { DeviationText } from "./types";

/** A planned row with the tags of its controls; rows of others get none. */
export function taggedRow(model: string, row: DeviationText): DeviationRow {
  const { key, article, lapses, replacement, reason } = row;
  const texts = { article, lapses, replacement, reason };
  if (row.tagged === false) return { ...texts, rowTag: "", reasonTag: "" };
  const reasonTag = formatTag({ model, part: { kind: "reason", key } });
  return { ...texts, rowTag: formatTag(rowTag(model, row)), reasonTag };
}

/** The deviation table in its control: its heads and its rows, or one empty row. */
export function deviations(context: Context, block: Extract<Block, { type: "deviations" }>): Xml {
  const rows = context.deviations.map((row) => taggedRow(context.model.id, row));
  return blockControl(deviationTable(block.heads, rows, context.width), {
    tag: formatTag({ model: context.model.id, part: { kind: "deviations" } }),
    title: "Afwijkingentabel",
  });
}
