/**
 * The limb corpus on documents, through the writer, the reader and the comparison: how many edits of
 * carrying words are flagged, by kind, words moved to an annex and annexes emptied among them, and how many
 * neutral ones are. `npx tsx test/requirements/measure.ts`
 */
import type { Line } from "../corpus/source/agreement";
import { spanEdits, type SpanEdit } from "./edits";
import neutral from "./neutral.json";
import {
  composed,
  limbsOn,
  modelOf,
  once,
  PROCESSOR,
  rewritten,
  sourceOf,
  statuses,
} from "./words";

interface Neutral {
  model: string;
  article: string;
  from?: string;
  to?: string;
  append?: string;
  before?: string;
}

/** The words out of their clause, in a paragraph of the last annex that is there. */
function moved(lines: readonly Line[], { carrier }: SpanEdit): Line[] | null {
  const words = composed(carrier.words);
  const { lines: own, edits } = rewritten(
    lines,
    carrier.article,
    once((text) => text.replace(words, "").replace(/ {2,}/g, " ")),
  );
  const at = own.findLastIndex(({ ref }) => ref === "bijlage 2");
  if (edits === 0 || at < 0) return null;
  const text = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  const line: Line = { id: "moved", kind: "paragraph", part: "annex", ref: "bijlage 2", text };
  return [...own.slice(0, at + 1), line, ...own.slice(at + 1)];
}

/** The annex with nothing in its tables and forms. */
const emptied = (lines: readonly Line[], ref: string): Line[] =>
  lines.map((line) =>
    line.ref === ref && line.kind === "table"
      ? {
          ...line,
          rows: line.rows.map((row, at) =>
            line.header && at === 0
              ? row
              : row.map((cell, column) => (line.role === "form" && column === 0 ? cell : "")),
          ),
        }
      : line,
  );

async function measure(id: string): Promise<void> {
  const { lines } = sourceOf(id);
  const model = await modelOf(id);
  const base = statuses(await limbsOn(id, lines));
  const flagged: Record<string, [number, number]> = {};
  const statusesOf: Record<string, Record<string, number>> = {};
  const count = async (limb: string, how: string, detail: string, own: readonly Line[]) => {
    const status = statuses(await limbsOn(id, own))[limb] ?? "";
    const hit = status !== base[limb];
    const [hits, all] = flagged[how] ?? [0, 0];
    flagged[how] = [hits + (hit ? 1 : 0), all + 1];
    const told = (statusesOf[how] ??= {});
    told[status] = (told[status] ?? 0) + 1;
    if (!hit) console.log(`  not flagged: ${limb} ${how} ${detail}`);
  };
  for (const one of spanEdits(model)) {
    const { lines: own, edits } = rewritten(lines, one.carrier.article, once(one.edit));
    if (edits > 0) await count(one.limb, one.how, one.detail, own);
    const elsewhere = one.how === "deleted" ? moved(lines, one) : null;
    if (elsewhere) await count(one.limb, "moved", one.carrier.article, elsewhere);
  }
  for (const [limb, { carriers }] of Object.entries(model.limbs ?? {}))
    for (const { answer, article } of carriers)
      if (answer !== undefined) await count(limb, "emptied", article, emptied(lines, article));
  let alarms = 0;
  const own = (neutral as Neutral[]).filter((one) => one.model === id);
  for (const { article, from, to = "", append = "", before = "" } of own) {
    const edit = (text: string): string =>
      from === undefined ? before + text + append : text.replace(from, to);
    const { lines: edited } = rewritten(lines, article, once(edit));
    const now = statuses(await limbsOn(id, edited));
    if (Object.keys(now).some((limb) => now[limb] !== base[limb])) alarms += 1;
  }
  console.log(id, flagged, `neutral: ${alarms} of ${own.length}`);
  console.log(id, statusesOf);
}

void (async () => {
  for (const id of PROCESSOR) await measure(id);
})();
