/** What another form of words carries as well, and limbs that follow from others. */
import { BEHIND } from "../limbs";
import { unitsOf, type Reading } from "../reading/reading";
import { listOf } from "../reading/words";
import { judgeCarrier } from "./carrier";
import { generalConsent } from "./consent";
import { isCarried, LIMB_STATUSES, type LimbResult, type LimbStatus } from "./status";
import { isPrompt } from "./terms";

/** Art. 28(2): the clause on consent as it reads now, when it is another lawful form. */
export function withConsent(reading: Reading, results: Map<string, LimbResult>): void {
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
export function withPromptness(reading: Reading, results: Map<string, LimbResult>): void {
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

/** A derived limb is as good as the weakest of those behind it. */
export function withDerived(results: Map<string, LimbResult>): void {
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
