/** An answer → edits at every place of its field, as the match found them. Pure. */
import type { FieldSlot, Place } from "../check";
import { walk, type DocumentModel, type Reading, type View } from "../document";
import { isPlain } from "./plain";
import type { Edit, Refusal } from "./types";

export type Answering = { edits: Edit[] } | { refused: Refusal };

export interface Context {
  view: View;
  readings: readonly Reading[];
  byParagraph: ReadonlyMap<number, Reading>;
}

/** What the edits of a document look into. */
export function contextOf(document: DocumentModel, view: View): Context {
  const readings = walk(document, view);
  const single = readings.filter(({ parts }) => parts.length === 1);
  return { view, readings, byParagraph: new Map(single.map((one) => [one.paragraph.index, one])) };
}

/** Paragraphs of a place that stand alone in the file and are nobody's to keep closed; else why not. */
export function readingsOf(
  { byParagraph }: Context,
  { place }: { place: Place },
): Reading[] | Refusal {
  const found: Reading[] = [];
  if (place.part !== undefined) return "part";
  for (let at = place.paragraph; at <= place.lastParagraph; at += 1) {
    const reading = byParagraph.get(at);
    if (!reading) return "place";
    found.push(reading);
  }
  const shut = ({ paragraph }: Reading) =>
    paragraph.controls.some(({ bound, locked }) => bound || locked);
  return found.some(shut) ? "held" : found;
}

export function replaced(
  { paragraph, text }: Reading,
  start: number,
  end: number,
  becomes: string,
): Edit[] {
  const was = text.slice(start, end);
  const at = paragraph.index;
  return was === becomes ? [] : [{ kind: "text", paragraph: at, start, end, was, becomes }];
}

/** The first paragraph of the cell beside the last of a row's label, where nothing stands in that. */
function blankBeside({ byParagraph }: Context, { cells }: Reading): Reading | null {
  const own = cells.at(-1);
  const next = own?.row.cells[own.cellIndex + 1];
  const inside = (next?.blocks ?? []).flatMap((block) =>
    block.kind === "paragraph" ? [byParagraph.get(block.index)] : [undefined],
  );
  const blank = inside.every(
    (one) => one?.text.trim() === "" && one.paragraph.controls.length === 0,
  );
  return (blank && inside[0]) || null;
}

/** Behind what the model prints before the blank: "Naam:", or the cell beside it. */
function put(context: Context, reading: Reading, point: number, value: string): Edit[] {
  const { text } = reading;
  const at = point + (/^[^\S\n]*:?[^\S\n]*/u.exec(text.slice(point))?.[0].length ?? 0);
  const beside = text.slice(at).trim() === "" ? blankBeside(context, reading) : null;
  if (beside) return replaced(beside, 0, 0, value);
  const before = at > 0 && !/\s$/u.test(text.slice(0, at)) ? " " : "";
  const behind = /^[\p{L}\p{N}]/u.test(text.slice(at)) ? " " : "";
  return replaced(reading, at, at, before + value + behind);
}

/** A part of the parties' own: a paragraph a line. */
function own(
  context: Context,
  slot: FieldSlot,
  readings: readonly Reading[],
  value: string,
): Edit[] {
  const [line = "", ...more] = value.split("\n");
  const { start, end } = slot.place;
  const insert = ({ paragraph, text: was }: Reading, lines: readonly string[]): Edit[] =>
    lines.map((text) => ({
      kind: "insert",
      paragraph: paragraph.index,
      was,
      text,
      numbered: false,
    }));
  const [first, ...rest] = readings;
  if (!first) return [];
  if (rest.length === 0 && start === end) {
    const next = context.readings[context.readings.indexOf(first) + 1];
    const blank = next?.text === "" && next.cells.length === 0 && next.parts.length === 1;
    return blank
      ? [...replaced(next, 0, 0, line), ...insert(next, more)]
      : insert(first, [line, ...more]);
  }
  return [
    ...replaced(first, start, rest.length > 0 ? first.text.length : end, line),
    ...insert(first, more),
    ...rest.map((one): Edit => ({ kind: "remove", paragraph: one.paragraph.index, was: one.text })),
  ];
}

function at(context: Context, slot: FieldSlot, value: string): Answering {
  const readings = readingsOf(context, slot);
  if (!Array.isArray(readings)) return { refused: readings };
  const { start, end } = slot.place;
  const [first, ...rest] = readings;
  const last = readings.at(-1);
  if (!first || !last) return { refused: "place" };
  const plain = readings.every((one) =>
    isPlain(one, one === first ? start : 0, one === last ? end : one.text.length, context.view),
  );
  if (!plain) return { refused: "held" };
  if (slot.own) return { edits: own(context, slot, readings, value) };
  if (rest.length === 0)
    return {
      edits: start === end ? put(context, first, start, value) : replaced(first, start, end, value),
    };
  // An answer over several paragraphs: they become one, where no other text stands in the last.
  if (last.text.slice(end).trim() !== "") return { refused: "shape" };
  const gone = rest.map((one): Edit => ({
    kind: "remove",
    paragraph: one.paragraph.index,
    was: one.text,
  }));
  return { edits: [...replaced(first, start, first.text.length, value), ...gone] };
}

/**
 * @param slots the places of the field in the report of this document
 * @param value what is to stand at each of them
 */
export function answerEdits(
  document: DocumentModel,
  view: View,
  slots: readonly FieldSlot[],
  value: string,
): Answering {
  const context = contextOf(document, view);
  const edits: Edit[] = [];
  for (const slot of slots) {
    if (slot.text === value) continue;
    const made = at(context, slot, value);
    if ("refused" in made) return made;
    edits.push(...made.edits);
  }
  return slots.length === 0 ? { refused: "place" } : { edits };
}
