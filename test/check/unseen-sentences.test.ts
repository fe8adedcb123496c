/**
 * What a counterparty writes was never seen before. Doubt is told: of what binds hardly anything may be missed,
 * of what binds nobody little may be told.
 */
import { loadEngine } from "../corpus/engine";
import { UNSEEN_BINDING, UNSEEN_NEUTRAL } from "../corpus/sentences/unseen";
import { toldInHeader } from "../corpus/sentences/unseen-report";

let told: (sentence: string) => boolean;
beforeAll(async () => {
  told = toldInHeader((await loadEngine()).report);
});

it("tells what binds in a header", () => {
  const missed = UNSEEN_BINDING.filter((sentence) => !told(sentence));
  expect({ missed, enough: missed.length <= UNSEEN_BINDING.length * 0.03 }).toMatchObject({
    enough: true,
  });
});

it("leaves alone what binds nobody", () => {
  const alarms = UNSEEN_NEUTRAL.filter((sentence) => told(sentence));
  expect({ alarms, few: alarms.length <= UNSEEN_NEUTRAL.length * 0.06 }).toMatchObject({
    few: true,
  });
});
