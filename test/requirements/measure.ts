/** The limb corpus, judged on documents through the writer, the reader and the comparison. */
import type { LimbResult } from "../../src/requirements";
import { NEUTRAL, neutrally } from "./neutral";
import { STRENGTHENING } from "./strengthening";
import { trialsOf, type Trial } from "./trials";
import { limbsOn, modelOf, once, PROCESSOR, rewritten, sourceOf, statuses } from "./words";

export interface Tally {
  /** By kind of edit: how many are told with a right status, of how many. */
  byKind: Record<string, [right: number, all: number]>;
  failures: string[];
}

async function judge(id: string, trial: Trial, base: Record<string, string>): Promise<string> {
  const found = (await limbsOn(id, trial.lines)).find(({ limb }) => limb.id === trial.limb);
  const status = found?.status ?? "";
  const right = (trial.right ?? [base[trial.limb]]).includes(status);
  const read = trial.elsewhere === undefined || found?.elsewhere.includes(trial.elsewhere);
  if (right && read) return "";
  const { limb, how, detail, right: wanted } = trial;
  return `${id} ${limb} ${how} ${detail}: ${status}, not ${wanted?.join(" or ") ?? "as it was"}`;
}

const LESS = ["mogelijk elders", "verzwakt", "vervallen", "niet in het model"];

/** Statuses that say less than those before. */
function weaker(before: readonly LimbResult[], now: readonly LimbResult[]): string[] {
  const rank = (status: string): number => LESS.indexOf(status);
  const was = new Map(before.map(({ limb, status }) => [limb.id, rank(status)]));
  return now
    .filter(({ limb, status }) => rank(status) > (was.get(limb.id) ?? -1))
    .map(({ limb, status }) => `${limb.id} ${status}`);
}

/** @param take of every so many trials one, from this one on: all by [1, 0] */
export async function measureLimbs([each, from]: readonly [number, number]): Promise<Tally> {
  const tally: Tally = { byKind: {}, failures: [] };
  const count = (kind: string, failure: string): void => {
    const [right, all] = tally.byKind[kind] ?? [0, 0];
    tally.byKind[kind] = [right + (failure === "" ? 1 : 0), all + 1];
    if (failure !== "") tally.failures.push(`${kind}: ${failure}`);
  };
  const share = <T>(all: readonly T[]): T[] => all.filter((_, at) => at % each === from % each);
  for (const id of PROCESSOR) {
    const { lines } = sourceOf(id);
    const before = await limbsOn(id, lines);
    const base = statuses(before);
    for (const trial of share(trialsOf(await modelOf(id))))
      count(trial.how, await judge(id, trial, base));
    for (const { article, from: words, to = "" } of share(
      STRENGTHENING.filter(({ model }) => model === id),
    )) {
      const { lines: own, edits } = rewritten(
        lines,
        article,
        once((text) => text.replace(words, to)),
      );
      const lower = edits > 0 ? weaker(before, await limbsOn(id, own)) : ["changes nothing"];
      count("strengthening", lower.length > 0 ? `${id} ${article} ${words}: ${lower.join()}` : "");
    }
    for (const one of share(NEUTRAL.filter(({ model }) => model === id))) {
      const { lines: own, edits } = rewritten(lines, one.article, once(neutrally(one)));
      const now = statuses(await limbsOn(id, own));
      const other = Object.keys(now).filter((limb) => now[limb] !== base[limb]);
      if (edits === 0) other.push("changes nothing");
      count("neutral", other.length > 0 ? `${JSON.stringify(one)}: ${other.join()}` : "");
    }
  }
  return tally;
}
