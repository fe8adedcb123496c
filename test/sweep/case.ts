/** One press under one oddity or failure, and what can be asked of it. */
import { type Facts, lacking } from "./facts";
import { type Job } from "./jobs";
import { OTHER, type Odd } from "./oddities";

export interface Case {
  job: Job;
  odd: Odd;
  before: Facts;
  after: Facts;
  /** After the same job with nothing odd. */
  plain: Facts;
  /** Actions were made to fail, or answers dropped. */
  failing: boolean;
  /** What the check said with nothing odd. */
  verdict: string;
}

export type Untrue = string | null;

export const notOthers = (texts: string[]) => texts.filter((text) => !text.includes(OTHER));

/** What the job adds to the document when all goes well. */
export const added = ({ before, plain }: Case) => lacking(plain.texts, before.texts);
const missing = (one: Case) => lacking(added(one), lacking(one.after.texts, one.before.texts));

export function stands(one: Case): Untrue {
  const left = missing(one);
  return left.length === 0 ? null : `not in the document: ${left.slice(0, 2).join(" / ")}`;
}

export function nothing({ before, after, odd }: Case): Untrue {
  if (!odd.other && !odd.oddities?.headerMadeByReading)
    return before.bare === after.bare ? null : "the document is another than it was";
  const more = notOthers(lacking(after.texts, before.texts));
  const tags = lacking(after.tags, before.tags);
  return more.length + tags.length === 0
    ? null
    : `written: ${[...more, ...tags].slice(0, 2).join(" / ")}`;
}

export function something(one: Case): Untrue {
  return nothing(one) === null ? "nothing was written" : null;
}

/** The numbers of places that say what was typed: fields of which every place does. */
export function filled({ before, after, plain }: Case): number {
  let count = 0;
  for (const [tag, wanted] of plain.answers) {
    if (JSON.stringify(before.answers.get(tag)) === JSON.stringify(wanted)) continue;
    if (JSON.stringify(after.answers.get(tag)) === JSON.stringify(wanted)) count += 1;
  }
  return count;
}

export const only = (reason: boolean, why: string): Untrue => (reason ? null : why);
export const oddities = ({ odd }: Case) => odd.oddities ?? {};

/** The words of an act as the document reads: come, and gone. */
export function acted({ job, after }: Case): Untrue {
  const { come = "", go = "" } = job.words ?? {};
  const says = (words: string) => after.read.some((text) => text.includes(words));
  if (!says(come)) return `“${come}” does not stand there`;
  return says(go) ? `“${go}” still stands there` : null;
}

/** A pattern of a sentence, and what must be true where it is said. */
export type Claim = [RegExp, (one: Case, match: RegExpExecArray) => Untrue];
