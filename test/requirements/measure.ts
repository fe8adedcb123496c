/**
 * The limb corpus on documents, through the writer, the reader and the comparison: how many edits of
 * carrying words are flagged, by kind, and how many neutral ones are. `npx tsx test/requirements/measure.ts`
 */
import { spanEdits } from "./edits";
import neutral from "./neutral.json";
import { limbsOn, modelOf, once, PROCESSOR, rewritten, sourceOf, statuses } from "./words";

interface Neutral {
  model: string;
  article: string;
  from?: string;
  to?: string;
  append?: string;
  before?: string;
}

async function measure(id: string): Promise<void> {
  const { lines } = sourceOf(id);
  const base = statuses(await limbsOn(id, lines));
  const flagged: Record<string, [number, number]> = {};
  for (const one of spanEdits(await modelOf(id))) {
    const { lines: own, edits } = rewritten(lines, one.carrier.article, once(one.edit));
    if (edits === 0) continue;
    const now = statuses(await limbsOn(id, own));
    const hit = now[one.limb] !== base[one.limb];
    const [hits, all] = flagged[one.how] ?? [0, 0];
    flagged[one.how] = [hits + (hit ? 1 : 0), all + 1];
    if (!hit) console.log(`  not flagged: ${one.limb} ${one.how} ${one.detail}`);
  }
  let alarms = 0;
  const own = (neutral as Neutral[]).filter(({ model }) => model === id);
  for (const { article, from, to = "", append = "", before = "" } of own) {
    const edit = (text: string): string =>
      from === undefined ? before + text + append : text.replace(from, to);
    const { lines: edited } = rewritten(lines, article, once(edit));
    const now = statuses(await limbsOn(id, edited));
    if (Object.keys(now).some((limb) => now[limb] !== base[limb])) alarms += 1;
  }
  console.log(id, flagged, `neutral: ${alarms} of ${own.length}`);
}

void (async () => {
  for (const id of PROCESSOR) await measure(id);
})();
