/** The status of every limb in a document, by the words that carry it in the model. */
import type { Carrier, LimbCarriers, ModelAgreement } from "../../clauses/schema";
import type { CheckReport } from "../../compare/types";
import { BEHIND, LIMBS, type Limb } from "../limbs";
import { readingOf, unitsOf, type Added, type Reading } from "../reading/reading";
import { listOf } from "../reading/words";
import { judgeCarrier, STANDS, worse, type CarrierJudgement } from "./carrier";
import { generalConsent } from "./consent";
import { elsewhereOf } from "./elsewhere";
import { isPrompt } from "./terms";
import { spokenIn, type Spoken } from "./topics";

export const LIMB_STATUSES = [
  "gedragen",
  "gedragen (beperkt)",
  "vervangen",
  "n.v.t.",
  "mogelijk elders",
  "verzwakt",
  "vervallen",
  "niet in het model",
] as const;
export type LimbStatus = (typeof LIMB_STATUSES)[number];

export interface LimbResult {
  limb: Limb;
  status: LimbStatus;
  /** In the model, the one that counts first; "document" for what the document itself carries. */
  carriers: { article: string; words: string }[];
  /** Keys of the deviations that did it, "bijlage 4: 8.3" for a row, "bijlage 1" for a blank. */
  by: string[];
  /** The words that did it, to show. */
  because: string[];
  /** Where to read besides. */
  elsewhere: string[];
  /** Nothing went: its answer in an annex has still to be given. */
  blank?: true;
}

/** Said of an annex' column or row that nobody answered. */
const BLANK = "niet ingevuld";

/** A reading with what its added passages say. */
interface Heard extends Reading {
  added: readonly (Added & Spoken)[];
}

interface Judged {
  carrier: Carrier;
  judgement: CarrierJudgement;
  by: string[];
  elsewhere: string[];
}

const CARRIED: ReadonlySet<LimbStatus> = new Set(["gedragen", "gedragen (beperkt)", "vervangen"]);
/** Is it there, be it in another lawful form, or not asked for? */
export const isCarried = (status: LimbStatus): boolean =>
  CARRIED.has(status) || status === "n.v.t.";

function judgeOne(reading: Heard, carrier: Carrier): Judged {
  let judgement = STANDS;
  const by: string[] = [];
  for (const { unit, carrier: own } of unitsOf(reading, carrier)) {
    const one = judgeCarrier(unit.passage, own);
    if (one.state === "stands") continue;
    by.push(unit.by);
    if (worse(one.state, judgement.state)) judgement = one;
  }
  for (const { text, by: source, where, aside } of reading.added)
    for (const { article, state } of aside) {
      const own = article === carrier.article || carrier.article.startsWith(`${article}.`);
      if (!own || where === carrier.article || !worse(state, judgement.state)) continue;
      judgement = { state, words: text };
      by.push(source === "" ? where : source);
    }
  if (carrier.answer !== undefined && judgement.state !== "gone") {
    if (!reading.isAnswered(carrier.article, carrier.answer)) {
      judgement = { state: "gone", words: BLANK };
      by.push(carrier.article);
    }
  }
  const elsewhere = judgement.state === "gone" ? elsewhereOf(carrier, reading.added) : [];
  return { carrier, judgement, by, elsewhere };
}

/** By the parts that the carriers play (schema-limbs.ts). */
function combined(judged: readonly Judged[]): "gedragen" | "verzwakt" | "vervallen" {
  const state = ({ judgement }: Judged) => judgement.state;
  const [first, ...rest] = judged;
  if (!first) return "gedragen";
  const blank = judged.some(
    (one) =>
      one.judgement.words === BLANK &&
      (one === first ? !rest.some(standsAlone) : one.carrier.part === "samen"),
  );
  if (blank) return "vervallen";
  if (state(first) === "reversed") return "vervallen";
  if (rest.some((one) => one.carrier.part === "samen" && state(one) === "reversed"))
    return "vervallen";
  if (state(first) === "gone")
    return rest.some(
      (one) => standsAlone(one) || (one.carrier.part === "samen" && state(one) === "stands"),
    )
      ? "verzwakt"
      : "vervallen";
  const weaker = judged.some((one) => {
    const { part } = one.carrier;
    if (part === "voorbeeld") return false;
    // An exception that goes as a whole makes the rule stricter.
    if (part === "uitzondering") return state(one) !== "stands" && !one.judgement.whole;
    return state(one) !== "stands";
  });
  return weaker ? "verzwakt" : "gedragen";
}

const standsAlone = ({ carrier, judgement }: Judged): boolean =>
  carrier.part === "zelf" && (judgement.state === "stands" || judgement.state === "weaker");

function carriersOf({ carriers }: LimbCarriers): LimbResult["carriers"] {
  return carriers.map(({ article, words }) => ({ article, words }));
}

function judgeLimb(reading: Heard, limb: Limb, own: LimbCarriers): LimbResult {
  const result = { limb, carriers: carriersOf(own), by: [], because: [], elsewhere: [] };
  if (own.base === "n.v.t.") return { ...result, status: "n.v.t." };
  if (own.base === "geen") {
    const elsewhere = reading.added
      .filter(({ by, topics }) => by !== "" && topics.some(({ limbs }) => limbs.includes(limb.id)))
      .map(({ where }) => where);
    return elsewhere.length > 0
      ? { ...result, status: "mogelijk elders", elsewhere: [...new Set(elsewhere)] }
      : { ...result, status: "niet in het model" };
  }
  const standing: LimbStatus = own.base === "beperkt" ? "gedragen (beperkt)" : "gedragen";
  if (own.carriers.length === 0)
    return { ...result, status: standing, carriers: [{ article: "document", words: "" }] };
  const judged = own.carriers.map((carrier) => judgeOne(reading, carrier));
  let status: LimbStatus = combined(judged);
  const hurt = judged.filter(({ judgement }) => judgement.state !== "stands");
  const by = new Set(hurt.flatMap((one) => one.by));
  const because = new Set(hurt.flatMap(({ judgement }) => judgement.words || []));
  const elsewhere = new Set<string>();
  for (const added of reading.added)
    for (const { limb: id, state } of added.effects) {
      if (id !== limb.id || added.by === "") continue;
      if (state === "read") {
        if (!own.carriers.some(({ article }) => article === added.where))
          elsewhere.add(added.where);
      } else if (status === "gedragen") {
        status = "verzwakt";
        by.add(added.by);
        because.add(added.text);
      }
    }
  const moved = hurt.filter(({ judgement }) => judgement.state === "gone");
  if (status === "vervallen" || status === "verzwakt") {
    const found = moved.flatMap((one) => one.elsewhere);
    const rest = hurt.filter((one) => one.judgement.state !== "gone" || one.elsewhere.length === 0);
    if (found.length > 0 && rest.length === 0) {
      status = "mogelijk elders";
      for (const where of found) elsewhere.add(where);
    }
  }
  // Without the exception that it goes with there is nothing to ask for: stricter, and no gap.
  if (status === "vervallen" && limb.kind === "voorwaardelijk" && moved.length === hurt.length)
    status = "n.v.t.";
  const blank = hurt.length > 0 && hurt.every(({ judgement }) => judgement.words === BLANK);
  return {
    ...result,
    ...(blank && status === "vervallen" ? { blank: true as const } : {}),
    status: status === "gedragen" ? standing : status,
    by: [...by],
    because: [...because],
    elsewhere: [...elsewhere],
  };
}

/** Art. 28(2): the clause on consent as it reads now, when it is another lawful form. */
function withConsent(reading: Reading, results: Map<string, LimbResult>): void {
  const consent = results.get("28.2-toestemming");
  const own = reading.model.limbs?.["28.2-toestemming"]?.carriers[0];
  if (!consent || !own || isCarried(consent.status)) return;
  const units = reading.changed.filter(({ ref }) => ref === own.article);
  const general = units
    .map(({ passage }) => generalConsent(passage.documentText))
    .find((one) => one !== null);
  if (!general) return;
  if (general.written) results.set("28.2-toestemming", { ...consent, status: "vervangen" });
  const set = (id: string, status: LimbStatus): void => {
    const one = results.get(id);
    if (one) results.set(id, { ...one, status, by: status === "gedragen" ? [] : consent.by });
  };
  set(
    "28.2-wijziging",
    general.told === "before" ? "gedragen" : general.told === "after" ? "verzwakt" : "vervallen",
  );
  set("28.2-bezwaar", general.objection ? "gedragen" : "vervallen");
}

/** Art. 33(2): any words that say "without undue delay", and no term that is longer than that. */
function withPromptness(reading: Reading, results: Map<string, LimbResult>): void {
  const prompt = results.get("33.2-tijdig");
  const carriers = reading.model.limbs?.["33.2-tijdig"]?.carriers ?? [];
  if (!prompt || prompt.status !== "verzwakt") return;
  const hurt = carriers.flatMap((carrier) =>
    unitsOf(reading, carrier).map(({ unit }) => ({ unit, carrier })),
  );
  const inTime = hurt.every(({ unit, carrier }) => {
    const { state, why } = judgeCarrier(unit.passage, carrier);
    if (state === "stands") return true;
    const other = why === "replaced" || why === "term";
    return other && isPrompt(listOf(unit.passage.documentText));
  });
  if (inTime && hurt.length > 0)
    results.set("33.2-tijdig", { ...prompt, status: "gedragen", because: [] });
}

function withDerived(results: Map<string, LimbResult>): void {
  for (const [id, behind] of Object.entries(BEHIND)) {
    const own = results.get(id);
    const parts = behind.flatMap((one) => results.get(one) ?? []);
    const worst = parts.reduce<LimbResult | null>((so, one) => {
      const rank = (status: LimbStatus): number => LIMB_STATUSES.indexOf(status);
      if (one.status === "n.v.t.") return so;
      return so === null || rank(one.status) > rank(so.status) ? one : so;
    }, null);
    if (own && worst)
      results.set(id, { ...own, status: worst.status, by: worst.by, because: worst.because });
  }
}

/** @returns the limbs in their order; [] for an agreement that is not with a processor. */
export function limbResults(model: ModelAgreement, report?: CheckReport): LimbResult[] {
  if (model.relation !== "processor" || !model.limbs) return [];
  const read = report
    ? readingOf(model, report)
    : { model, changed: [], added: [], isAnswered: () => true };
  const added = read.added.map((one) => ({ ...one, ...spokenIn(one.text) }));
  const reading: Heard = { ...read, added };
  const results = new Map<string, LimbResult>();
  for (const limb of LIMBS) {
    const own = model.limbs[limb.id];
    if (own) results.set(limb.id, judgeLimb(reading, limb, own));
  }
  for (const { id, when } of LIMBS) {
    const own = results.get(id);
    const on = when === undefined ? undefined : results.get(when);
    if (own && on?.status === "n.v.t." && own.status !== "niet in het model")
      results.set(id, { ...own, status: "n.v.t.", by: [], because: [] });
  }
  withConsent(reading, results);
  withPromptness(reading, results);
  withDerived(results);
  return [...results.values()];
}
