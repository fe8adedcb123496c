/** What happens, in a sentence a concept: never "andere woorden" where one of these was read. */
import type { Deviation } from "../compare/types";
import type { LimbResult } from "../requirements";

interface Pair {
  gone: string;
  came: string;
}

/** What went and what came at each place. */
function pairs({ kind, changes, modelText, documentText }: Deviation): Pair[] {
  if (kind === "missing") return [{ gone: modelText, came: "" }];
  if (kind === "added") return [{ gone: "", came: documentText }];
  const found: Pair[] = [];
  let open: Pair | null = null;
  for (const { op, text } of changes) {
    if (op === "equal") {
      if (text.trim() !== "") open = null;
      continue;
    }
    if (!open) {
      open = { gone: "", came: "" };
      found.push(open);
    }
    open[op === "deleted" ? "gone" : "came"] += text;
  }
  return found;
}

const TERM =
  /(?:\d+|een|twee|drie|vier|vijf|zes|zeven|acht|tien|twaalf|veertien|dertig) (?:uur|uren|(?:werk|kalender)?dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar)|onmiddellijke?|onverwijld|terstond|zonder onredelijke vertraging/iu;
const AMOUNT = /(?:€|EUR) ?\d+(?:\.\d{3})*(?:,\d+|,-)?/u;
const NORM = /NEN ?-?75\d\d|ISO ?\/?(?:IEC)? ?-?27\d{3}/giu;
const COURT = /\b(?:rechtbank|rechter)\b(?:\s+(?:te|in|van))?\s+(\p{Lu}[\p{L}-]+)/u;
const LAW = /(\p{Lu}\p{L}+) recht\b/u;
const COSTS = /\bkosten\b|vergoeding|tarie(?:f|ven)|voor rekening van|in rekening/iu;

/** The law of a country by its adjective alone: "Nederlands" became "Iers" before "recht". */
const ADJECTIVE = /^\s*(\p{Lu}\p{L}+s)\s*$/u;

function bySubject(gone: string, came: string, notice: boolean, clause: string): string[] {
  const told: string[] = [];
  const [before, after] = [TERM.exec(gone)?.[0], TERM.exec(came)?.[0]];
  const term = notice ? "meldtermijn" : "termijn";
  if (before !== undefined && after !== undefined) told.push(`${term}: ${before} wordt ${after}`);
  else if (after !== undefined && gone !== "") told.push(`${term}: ${after}`);
  else if (before !== undefined && came !== "") told.push(`${term}: ${before} vervalt`);
  const [old, amount] = [AMOUNT.exec(gone)?.[0], AMOUNT.exec(came)?.[0]];
  if (amount !== undefined)
    told.push(old === undefined ? `bedrag: ${amount}` : `bedrag: ${old} wordt ${amount}`);
  const norms = came.match(NORM) ?? [];
  const plain = (norm: string): string => norm.replace(/[ -]/g, "").toLowerCase();
  for (const norm of gone.match(NORM) ?? [])
    if (!norms.some((other) => plain(other) === plain(norm))) told.push(`norm ${norm} vervalt`);
  const court = COURT.exec(came)?.[1];
  if (court !== undefined) told.push(`rechtbank: ${court}`);
  const governs = /\brecht van toepassing/iu.test(clause);
  const lawIn = (text: string): string | undefined =>
    LAW.exec(text)?.[1] ?? (governs ? ADJECTIVE.exec(text)?.[1] : undefined);
  const [oldLaw, law] = [lawIn(gone), lawIn(came)];
  if (law !== undefined)
    told.push(
      oldLaw === undefined
        ? `toepasselijk recht: ${law}`
        : `toepasselijk recht: ${oldLaw} wordt ${law}`,
    );
  if (/kosteloos/iu.test(gone))
    told.push(COSTS.test(came) ? "kosteloos wordt tegen vergoeding" : "kosteloos vervalt");
  else if (COSTS.test(came) && !COSTS.test(gone)) told.push("kosten worden in rekening gebracht");
  return told;
}

const STATES: Readonly<Record<string, string>> = {
  verzwakt: "verzwakt",
  vervallen: "vervalt",
  vervangen: "wordt een andere wettige vorm",
  "mogelijk elders": "staat mogelijk elders",
};

/**
 * @param hurt limbs that the deviation did something to
 * @param clause the model's text of it: what a term is about
 */
export function saysOf(
  deviation: Deviation,
  hurt: readonly LimbResult[],
  clause: string,
): string[] {
  const notice = /incident|datalek/iu.test(clause) && /in kennis|informe|meld/iu.test(clause);
  const bySubjects = pairs(deviation).flatMap(({ gone, came }) =>
    bySubject(gone, came, notice, clause),
  );
  const limbs = hurt.flatMap(({ limb, status }) => {
    const state = STATES[status];
    return state === undefined || limb.kind === "afgeleid" ? [] : [`${limb.text.nl}: ${state}`];
  });
  return [...new Set([...bySubjects, ...limbs])];
}
