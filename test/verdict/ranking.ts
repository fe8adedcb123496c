/** Ranks against those given by hand (ranked.ts), on documents through the reader and the comparison. */
import { ranks } from "../../src/verdict";
import { changed, type Act } from "../requirements/changes";
import { modelOf, reportOn, sourceOf } from "../requirements/words";
import { RANKED } from "./ranked";

const ORDER = ["kern", "inhoudelijk", "bewoording"];

/** What is said of the deviations that the acts make, the highest rank first. */
export async function rankedOf(acts: Act[]) {
  const report = await reportOn("boz-2017", changed(sourceOf("boz-2017").lines, acts));
  const found = ranks(await modelOf("boz-2017"), report);
  return report.deviations
    .map((deviation) => ({ deviation, ...found.get(deviation.key)! }))
    .sort((a, b) => ORDER.indexOf(a.rank) - ORDER.indexOf(b.rank));
}

export interface Misranked {
  lower: string[];
  higher: string[];
}

/** Edits that are told lower, and higher, than by hand. */
export async function misranked(): Promise<Misranked> {
  const wrong: Misranked = { lower: [], higher: [] };
  for (const [rank, act] of RANKED) {
    // Signs that the comparison passes over are no deviation: told as nothing at all.
    const told = (await rankedOf([act]))[0]?.rank ?? "bewoording";
    const difference = ORDER.indexOf(told) - ORDER.indexOf(rank);
    const line = `${told}, not ${rank}: ${JSON.stringify(act)}`;
    if (difference > 0) wrong.lower.push(line);
    if (difference < 0) wrong.higher.push(line);
  }
  return wrong;
}
