/**
 * The seeded corpus: the six models, filled, edited in known ways, written in many habits, the truth
 * beside each. The same seed and count give the same bytes.
 */
import { Draft } from "./edits/draft";
import { EDITS, RENUMBER } from "./edits/index";
import type { Edit, Outcome } from "./edits/edit";
import { fill, type Filling } from "./fill";
import { Random } from "./random";
import type { Agreement, Line, ModelId } from "./source/agreement";
import { MODEL_IDS, readSource } from "./source/read";
import type { Truth } from "./truth";
import { HABITS, type Habit } from "./writer/habit";
import { zipDocx, type DocxParts } from "./writer/package";
import { trackChanges } from "./writer/track";
import { writeDocument } from "./writer/write";

export interface CorpusDocument {
  /** "0042-mms-pdf-delete-clause" */
  name: string;
  parts: DocxParts;
  /** Zipped when asked for: most tests read the parts. */
  docx(): Uint8Array;
  truth: Truth;
  habit: string;
  edits: string[];
  /** The agreement before and after the edits, for those who compare two documents. */
  agreement: Agreement;
  before: Line[];
  after: Line[];
}

/** Where an edit cannot be told from the habit, a lawyer could not tell it either. */
const UNFIT: Record<string, (habit: Habit) => boolean> = {
  "add-unnumbered": (habit) => habit.pdf || habit.clauseTables,
};

/** Edits that are never written as tracked changes: they touch every line. */
const UNTRACKED = /^renamed|third|renumber/;

interface Plan {
  model: ModelId;
  habit: Habit;
  filling: Filling;
  edits: Edit[];
  tracked: false | "accepted" | "rejected";
}

const TRACKABLE = HABITS.filter((habit) => !habit.pdf && !habit.clauseTables);

/** The k-th document's plan: first every model in every habit unedited, then edits by turns. */
function plan(index: number, random: Random): Plan {
  const model = MODEL_IDS[index % MODEL_IDS.length] as ModelId;
  const round = Math.floor(index / MODEL_IDS.length);
  const filling = random.pick<Filling>(["open", "filled", "filled", "part"]);
  if (round < HABITS.length) {
    return { model, habit: HABITS[round] as Habit, filling, edits: [], tracked: false };
  }
  const turn = round - HABITS.length;
  const first =
    turn % (EDITS.length + 1) === EDITS.length
      ? RENUMBER
      : (EDITS[turn % (EDITS.length + 1)] as Edit);
  const edits = [first];
  if (first !== RENUMBER && random.chance(0.35)) edits.push(random.pick(EDITS));
  if (first !== RENUMBER && random.chance(0.1)) edits.push(random.pick(EDITS));
  const trackable = edits.every((edit) => !UNTRACKED.test(edit.name));
  const tracked =
    trackable && random.chance(0.15) ? random.pick(["accepted", "rejected"] as const) : false;
  const fitting = (tracked ? TRACKABLE : HABITS).filter(
    (habit) => !edits.some((edit) => UNFIT[edit.name]?.(habit)),
  );
  return { model, habit: random.pick(fitting), filling, edits, tracked };
}

/** Applies what finds a place; an edit that finds none gives way to another. */
function edit(
  draft: Draft,
  edits: Edit[],
  fits: (edit: Edit) => boolean,
): { names: string[]; outcomes: Outcome[] } {
  const names: string[] = [];
  const outcomes: Outcome[] = [];
  for (const one of edits) {
    for (const attempt of [one, ...draft.random.shuffle(EDITS.filter(fits))]) {
      const outcome = attempt.apply(draft);
      if (!outcome) continue;
      names.push(attempt.name);
      outcomes.push(outcome);
      break;
    }
  }
  return { names, outcomes };
}

function write(
  agreement: Agreement,
  before: Line[],
  after: Line[],
  made: Plan,
  random: Random,
): DocxParts {
  const lines = made.tracked
    ? trackChanges(before, after, random)
    : after.map((line) => ({ line }));
  return writeDocument(agreement, lines, made.habit, random);
}

function makeDocument(index: number, seed: number): CorpusDocument {
  const random = new Random(Math.imul(seed, 7919) + index * 104729);
  const made = plan(index, random);
  const agreement = readSource(made.model);
  const { lines } = fill(agreement, made.filling, random);
  const draft = new Draft(made.model, lines, agreement.lines, random);
  const fits = (one: Edit) =>
    UNFIT[one.name]?.(made.habit) !== true && !(made.tracked && UNTRACKED.test(one.name));
  const { names, outcomes } = edit(draft, made.edits, fits);
  const parts = write(agreement, lines, draft.lines, made, random);
  const refused = made.tracked === "rejected";
  const truth: Truth = {
    model: made.model,
    view: refused ? "rejected" : "accepted",
    deviations: refused ? [] : outcomes.flatMap((outcome) => outcome.deviations),
    tolerated: refused ? [] : outcomes.flatMap((outcome) => outcome.tolerated ?? []),
    findings: refused ? [] : [...new Set(outcomes.flatMap((outcome) => outcome.findings ?? []))],
    unedited: made.edits.length === 0 || refused,
  };
  const habit = made.tracked ? `${made.habit.name}, tracked` : made.habit.name;
  const number = String(index).padStart(4, "0");
  const name = [
    number,
    made.model,
    habit.replace(", ", "-"),
    ...(names.length > 0 ? names : ["unedited"]),
  ].join("-");
  const sides = { agreement, before: lines, after: draft.lines };
  return { name, parts, docx: () => zipDocx(parts), truth, habit, edits: names, ...sides };
}

/** Documents of the corpus, made one at a time. */
export function* corpus({ seed = 1, count = 640 } = {}): Generator<CorpusDocument> {
  for (let index = 0; index < count; index += 1) yield makeDocument(index, seed);
}
