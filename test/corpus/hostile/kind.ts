/**
 * Kinds of documents that a hostile counterparty hands over (issue 9): what a lawyer would say about each
 * is not only a deviation at an article but a finding, a row, an addition known by its text.
 */
import { fill, type Answers, type Filling } from "../fill";
import type { Random } from "../random";
import type { Agreement, Line, ModelId } from "../source/agreement";
import { MODEL_IDS, readSource } from "../source/read";
import type { TrueDeviation } from "../truth";
import { HABITS, type Habit } from "../writer/habit";
import type { DocxParts } from "../writer/package";
import { writeDocument } from "../writer/write";

/** One thing that must be told. What is left out is not asked. */
export type TrueThing =
  | {
      what: "deviation";
      kind: TrueDeviation["kind"];
      article?: string;
      item?: string;
      text?: string;
    }
  | { what: "finding"; code: string; article?: string; text?: string; part?: boolean }
  | { what: "row"; article: string }
  /** Any of these is right: where the domain leaves room. */
  | { what: "one-of"; things: TrueThing[] };

export interface HostileTruth {
  things: TrueThing[];
  /** Deviations at these articles and findings of these codes are neither asked for nor wrong. */
  tolerated?: { articles?: string[]; codes?: string[]; kinds?: TrueDeviation["kind"][] };
}

export interface HostileDocument {
  name: string;
  kind: string;
  model: ModelId;
  habit: string;
  parts: DocxParts;
  truth: HostileTruth;
}

/** An agreement that is ready to be spoiled. */
export interface Base {
  model: ModelId;
  agreement: Agreement;
  lines: Line[];
  answers: Answers;
  habit: Habit;
  random: Random;
}

export interface Spoiled {
  lines?: Line[];
  /** Another habit than the one that was drawn. */
  habit?: Habit;
  parts?: (parts: DocxParts) => DocxParts;
  truth: HostileTruth;
}

export interface HostileKind {
  name: string;
  models?: ModelId[];
  habits?: (habit: Habit) => boolean;
  filling?: Filling;
  /** Null where this agreement has no place for it. */
  spoil: (base: Base) => Spoiled | null;
}

/** Line breaks of a conversion and clauses in tables are the other corpus's subject. */
const ORDINARY = HABITS.filter(
  (habit) => !habit.pdf && !habit.clauseTables && !habit.embedded && !habit.reviewed,
);

/** A reviewer's own footnotes speak of the agreement, one of them binds (writer/review.ts). */
function withNotes(truth: HostileTruth): HostileTruth {
  const codes = [...(truth.tolerated?.codes ?? []), "outside-binds", "outside-text"];
  return { ...truth, tolerated: { ...truth.tolerated, codes } };
}

export function make(kind: HostileKind, index: number, random: Random): HostileDocument | null {
  const models = kind.models ?? MODEL_IDS;
  const model = models[index % models.length] as ModelId;
  const habit = random.pick((kind.habits ? HABITS : ORDINARY).filter(kind.habits ?? (() => true)));
  const agreement = readSource(model);
  const filled = fill(agreement, kind.filling ?? random.pick<Filling>(["open", "filled"]), random);
  const base = { model, agreement, ...filled, habit, random };
  const spoiled = kind.spoil(base);
  if (!spoiled) return null;
  const written = spoiled.habit ?? habit;
  const lines = (spoiled.lines ?? filled.lines).map((line) => ({ line }));
  const parts = writeDocument(agreement, lines, written, random);
  return {
    name: `${kind.name} ${String(index).padStart(3, "0")} ${model} ${written.name}`,
    kind: kind.name,
    model,
    habit: written.name,
    parts: spoiled.parts ? spoiled.parts(parts) : parts,
    truth: written.reviewed ? withNotes(spoiled.truth) : spoiled.truth,
  };
}
