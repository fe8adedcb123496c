/** The definitions of an agreement, as a table of two columns or as a list. */
import type { Definition, LabelStyle, Printing } from "../source/agreement";
import { printLabel } from "../source/labels";
import type { Context } from "./context";
import type { Habit } from "./habit";
import { changedLabel, markOf, richText, type LineRevision, type WriterLine } from "./lines";
import type { Piece } from "./pieces";
import { paragraph } from "./paragraph";
import { STYLE_IDS } from "./styles";
import { table, type Row } from "./table";

/** Lettered labels follow the writer's habit. */
export function itemStyle(style: LabelStyle, habit: Habit): LabelStyle {
  return habit.items !== "as-printed" && style.includes("a") ? habit.items : style;
}

/** Only what happened to all of the definition: the edits inside it stand in its first paragraph. */
function wholeOnly(revision: LineRevision | undefined): LineRevision | undefined {
  return revision?.whole && { whole: revision.whole };
}

/** Term left, meaning right; further paragraphs of a meaning are rows with an empty first cell. */
function asRows({ line, revision }: WriterLine, context: Context): Row[] {
  const { term, meaning, item } = line as Definition;
  const whole = wholeOnly(revision);
  const label = definitionLabel(item, context, revision);
  const [first = "", ...more] = meaning;
  const left = paragraph(richText(term, whole), context, { label, mark: revision?.whole });
  const right = paragraph(richText(first, revision), context, { mark: revision?.whole });
  const rest = more.map((text) => ({
    cells: ["", paragraph(richText(text, whole), context, { mark: revision?.whole })],
    revision: revision?.whole,
  }));
  return [{ cells: [left, right], revision: revision?.whole }, ...rest];
}

function asParagraphs({ line, revision }: WriterLine, context: Context): string[] {
  const { term, meaning, item } = line as Definition;
  const whole = wholeOnly(revision);
  const mark = markOf(revision);
  const [first = "", ...more] = meaning;
  const pieces = [...richText(`${term}: `, whole), ...richText(first, revision)];
  const label = definitionLabel(item, context, revision);
  const style = STYLE_IDS[context.habit.styles].item;
  return [
    paragraph(pieces, context, { style, label, mark }),
    ...more.map((text) => paragraph(richText(text, whole), context, { indent: 1134, mark })),
  ];
}

function definitionLabel(
  item: string,
  context: Context,
  revision: LineRevision | undefined,
): string | Piece[] {
  const print = (letter: string) => {
    const number = letter.charCodeAt(0) - "a".charCodeAt(0) + 1;
    return `${printLabel(itemStyle("a)", context.habit), number)} `;
  };
  const before = revision?.before?.kind === "definition" ? print(revision.before.item) : null;
  return changedLabel(before, print(item), revision);
}

export function writeDefinitions(
  entries: WriterLine[],
  context: Context,
  printing: Printing,
): string[] {
  const { definitions, styles } = context.habit;
  const form = definitions === "as-printed" ? printing.definitions : definitions;
  if (form !== "table") return entries.flatMap((entry) => asParagraphs(entry, context));
  const rows = entries.flatMap((entry) => asRows(entry, context));
  return [table(rows, context, { style: STYLE_IDS[styles].table, widths: [2872, 6200] })];
}
