/** The status of every limb in a document, by the words that carry it in the model. */
import type { Carrier, LimbCarriers, ModelAgreement } from "../../clauses/schema";
import type { CheckReport } from "../../outcome";
import { LIMBS, type Limb } from "../limbs";
import { readingOf, unitsOf, type Added, type Reading } from "../reading/reading";
import { judgeCarrier } from "./carrier";
import { elsewhereOf } from "./elsewhere";
import { STANDS, worse, type CarrierJudgement } from "./judgement";
import { withConsent, withDerived, withPromptness } from "./other-forms";
import { withReworded } from "./reworded/reworded";
import type { LimbResult, LimbStatus } from "./status";
import { spokenIn, type Spoken } from "./topics";

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

function judgeOne(reading: Heard, carrier: Carrier): Judged {
  let judgement = STANDS;
  const by: string[] = [];
  const moved: string[] = [];
  for (const { unit, carrier: own } of unitsOf(reading, carrier)) {
    const { movedTo } = unit;
    let one = judgeCarrier(unit.passage, own);
    // Whole, but no longer in its clause.
    if (movedTo !== undefined && one.state === "stands") {
      one = { state: "gone", why: "lost", whole: true, words: own.words };
      moved.push(movedTo);
    }
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
  const elsewhere =
    judgement.state === "gone" ? [...moved, ...elsewhereOf(carrier, reading.added)] : [];
  return { carrier, judgement, by, elsewhere };
}

/** By the parts that the carriers play (schema-limbs.ts). */
function combined(judged: readonly Judged[]): "gedragen" | "verzwakt" | "vervallen" {
  const state = ({ judgement }: Judged) => judgement.state;
  const [first, ...rest] = judged;
  if (!first) return "gedragen";
  const isBlank = ({ judgement }: Judged): boolean => judgement.words === BLANK;
  const blank = judged.some(
    (one) =>
      isBlank(one) && (one === first ? !rest.some(standsAlone) : one.carrier.part === "samen"),
  );
  if (blank) return "vervallen";
  // Of two places for one answer one was used: nothing was taken away.
  if (rest.some(standsAlone) && isBlank(first)) return combined(rest.filter(standsAlone));
  const answered = rest.filter((one) => !(one.carrier.part === "zelf" && isBlank(one)));
  if (answered.length < rest.length) return combined([first, ...answered]);
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

const isBeside = ({ part }: Carrier): boolean => part === "uitzondering" || part === "voorbeeld";

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
  // The rule is no weaker without its exception or example; where that went is said all the same.
  for (const one of moved)
    if (isBeside(one.carrier)) one.elsewhere.forEach((at) => elsewhere.add(at));
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
  withReworded(reading, results);
  withDerived(results);
  return [...results.values()];
}
