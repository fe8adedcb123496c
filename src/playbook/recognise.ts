/**
 * Is a text exactly one of our rungs? By the equality of the comparison (quotes, dashes, spaces, labels of
 * items are noise; a word or a defined capital is none), with its blanks filled by answers of their type.
 */
import type { Deviation, TableRowResult } from "../outcome";
import { readAlong, withoutFinalMarks, words } from "../language/cell-words";
import { readAnswer } from "../language/answers";
import { FIELD } from "./field";
import { rowRef } from "./rows";
import type { Playbook, Position, RungField } from "./schema";

export interface FoundRung {
  /** The clause that the position is about. */
  ref: string;
  title: string;
  /** From 1. */
  rung: number;
  of: number;
  /** A clause that goes along with the rung, not the rung itself. */
  along?: true;
  /** Blank → answer. */
  fields: Record<string, string>;
}

/** Words of an answer: "EUR 1.000.000,00 (zegge: een miljoen euro)". */
const ANSWER_MAX = 12;

/** @returns the answers where the text is the template, else null */
export function fits(
  template: string,
  text: string,
  fields: readonly RungField[],
): Record<string, string> | null {
  const types = new Map(fields.map(({ id, type }) => [id, type]));
  const ids = [...template.matchAll(FIELD)].map(([, id = ""]) => id);
  const pieces = template.replace(FIELD, "\u0000").split("\u0000");
  const own = withoutFinalMarks(words(text));
  const answers = new Map<string, string>();
  return from(0, 0) ? Object.fromEntries(answers) : null;

  function from(piece: number, at: number): boolean {
    const last = piece === pieces.length - 1;
    const said = words(pieces[piece] ?? "");
    const read = readAlong(last ? withoutFinalMarks(said) : said, own, at);
    if (!read || read.capitals) return false;
    if (last) return read.end === own.length;
    const id = ids[piece] ?? "";
    for (let count = 1; count <= ANSWER_MAX && read.end + count <= own.length; count += 1) {
      const [first, final] = [own[read.end], own[read.end + count - 1]];
      if (!first || !final) return false;
      const answer = text.slice(first.start, final.end);
      if (!isAnswer(types.get(id), answer) || (answers.get(id) ?? answer) !== answer) continue;
      const before = answers.has(id);
      answers.set(id, answer);
      if (from(piece + 1, read.end + count)) return true;
      if (!before) answers.delete(id);
    }
    return false;
  }
}

function isAnswer(type: RungField["type"] | undefined, text: string): boolean {
  if (type === "number") return /^\d+$/u.test(text);
  const { from, to } = readAnswer("amount", text);
  return from === 0 && to === text.length;
}

function inPosition(
  position: Position,
  text: string,
  fields: readonly RungField[],
): FoundRung | null {
  const { ref, title, rungs } = position;
  for (const [at, rung] of rungs.entries()) {
    const answers = fits(rung.text, text, fields);
    if (answers) return { ref, title, rung: at + 1, of: rungs.length, fields: answers };
  }
  return null;
}

function inAlong(
  position: Position,
  article: string,
  text: string,
  fields: readonly RungField[],
): FoundRung | null {
  const { ref, title, rungs } = position;
  for (const [at, { along = [] }] of rungs.entries())
    for (const one of along) {
      const answers = one.ref === article ? fits(one.text, text, fields) : null;
      if (answers)
        return { ref, title, rung: at + 1, of: rungs.length, along: true, fields: answers };
    }
  return null;
}

/** @param article the clause of the model, or for a new clause the one that it follows */
function rungOf(
  playbook: Playbook,
  article: string,
  added: boolean,
  text: string,
): FoundRung | null {
  if (text.trim() === "") return null;
  for (const position of playbook.positions) {
    const own = position.after === undefined ? !added && position.ref === article : added;
    const found =
      (own ? inPosition(position, text, playbook.fields) : null) ??
      (added ? null : inAlong(position, article, text, playbook.fields));
    if (found) return found;
  }
  return null;
}

/** The rung that a deviation is, of the clause as it stands in the document. */
export function rungOfDeviation(playbook: Playbook, deviation: Deviation): FoundRung | null {
  const { kind, article, whole } = deviation;
  return rungOf(playbook, article, kind === "added", whole.documentText);
}

/** The rung that a row of Bijlage 4 puts in the place of a clause. */
export function rungOfRow(playbook: Playbook, row: TableRowResult): FoundRung | null {
  const { replacement, lapses } = row;
  const ref = rowRef(row);
  const position = playbook.positions.find((one) => one.ref === ref);
  return rungOf(playbook, ref, position?.after !== undefined || lapses.trim() === "", replacement);
}
