/** Limbs of which the clause was written anew: what its own words say, where those of the model are gone. */
import type { Reading } from "../../reading/reading";
import { ownSentences } from "../own-sentences";
import type { LimbResult, LimbStatus } from "../status";
import { auditIn } from "./audit";
import { keepsConsent } from "./consent";
import { noticeIn } from "./notice";
import { leavesSay } from "./transfer";

interface Form {
  limb: string;
  /** What the clause as it reads now leaves of the limb; null where it cannot tell. */
  reads: (text: string) => "whole" | "weaker" | null;
}

const whole = (so: boolean) => (so ? ("whole" as const) : null);

const FORMS: readonly Form[] = [
  { limb: "28.2-toestemming", reads: (text) => whole(keepsConsent(text)) },
  { limb: "28.3.a-doorgifte", reads: (text) => (leavesSay(text) ? "weaker" : null) },
  { limb: "33.2-melden", reads: (text) => whole(noticeIn(text).owed) },
  { limb: "33.2-tijdig", reads: (text) => whole(noticeIn(text).prompt) },
  { limb: "28.3.f-33", reads: (text) => whole(noticeIn(text).informs) },
  {
    limb: "28.3.h-audit",
    reads: (text) => (auditIn(text).free ? "whole" : auditIn(text).right ? "weaker" : null),
  },
  { limb: "28.3.h-derde", reads: (text) => whole(auditIn(text).byOther) },
  { limb: "28.3.h-bijdrage", reads: (text) => whole(auditIn(text).helped) },
  { limb: "28.3-rechten-vv", reads: (text) => whole(auditIn(text).open) },
];

/** "Artikel 9.2 is niet van toepassing op …" takes from 9.2, and is judged there. */
const asideIn = (text: string, ref: string): string =>
  text.replace(
    /(?<=^|[.;]\s+)artikel (\d+(?:\.\d+)*)(?:, [^.;,]+,)? is niet van toepassing\b[^.;]*/giu,
    (all, cited: string) => (cited === ref ? all : ""),
  );

/** All of the clause that is not as the model has it, as it reads now: its lines may differ one by one. */
function textOf({ changed, added }: Reading, ref: string): string {
  const own = changed.filter((unit) => unit.ref === ref);
  const rest = added.filter(
    ({ where, by }) => where === ref && own.every((unit) => unit.by !== by),
  );
  const lines = [
    ...own.map(({ passage }) => passage.documentText),
    ...rest.map(({ text }) => text),
  ];
  return asideIn(lines.join("\n"), ref);
}

/**
 * Only where the clauses written anew are all that hurts: what is said elsewhere, or blank, stays as it was
 * judged. Never says more of a limb's loss than was said: a form can only mend.
 */
export function withReworded(reading: Reading, results: Map<string, LimbResult>): void {
  for (const { limb, reads } of FORMS) {
    const result = results.get(limb);
    const own = reading.model.limbs?.[limb];
    if (!result || !own || (result.status !== "verzwakt" && result.status !== "vervallen"))
      continue;
    const hurt = reading.changed.filter(({ by }) => result.by.includes(by));
    if (hurt.length === 0 || result.by.some((by) => hurt.every((unit) => unit.by !== by))) continue;
    const refs = [...new Set(hurt.map(({ ref }) => ref))];
    const units = reading.changed.filter(({ ref }) => refs.includes(ref));
    const elsewhere = units.some(
      ({ movedTo, tornTo }) => movedTo !== undefined || tornTo !== undefined,
    );
    if (elsewhere || units.some(({ passage }) => ownSentences(passage).state !== "stands"))
      continue;
    const said = refs.map((ref) => reads(textOf(reading, ref)));
    if (said.includes(null)) continue;
    const whole: LimbStatus = own.base === "beperkt" ? "gedragen (beperkt)" : "gedragen";
    results.set(
      limb,
      said.includes("weaker")
        ? { ...result, status: "verzwakt" }
        : { ...result, status: whole, by: [], because: [] },
    );
  }
}
