/** What is said of a deviation that mends a known fault of the model. */
import type { ModelNote } from "../clauses/schema";
import type { Bilingual } from "../requirements";
import type { Matter } from "./matter";

/** A sentence as the end of another. */
const joined = (text: string): string =>
  text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/u, "");

function noteOf({ model, deviation: { article, repairs, item } }: Matter): ModelNote | undefined {
  return model.notes.find(
    ({ ref, code, repair }) => ref === article && code === repairs?.code && repair?.item === item,
  );
}

/** "herstelt een bekende fout van het model: het lid verwijst …" */
export function mends(matter: Matter): Bilingual[] {
  const message = noteOf(matter)?.message;
  if (!message) return [];
  return [
    {
      nl: `herstelt een bekende fout van het model: ${joined(message.nl)}`,
      en: `mends a known fault of the model: ${joined(message.en)}`,
    },
  ];
}

/** Whether a row is asked for it, advised, or neither. */
export function rowOfRepair({ model, deviation: { repairs } }: Matter): Bilingual[] {
  if (repairs?.kind === "with-consequence")
    return [
      {
        nl: "dit herstel heeft rechtsgevolg: het vraagt een afspraak van partijen, net als elke andere afwijking",
        en: "this repair has legal consequence: it asks for the parties' agreement, like any deviation",
      },
    ];
  const rule = model.deviationRule;
  if (repairs?.kind !== "without-consequence" || !rule) return [];
  return [
    {
      nl: `strikt genomen geldt ${rule.clause} ook hier: zonder rij geldt de modeltekst, met hetzelfde gevolg; een rij is aan te raden`,
      en: `strictly ${rule.clause} applies here too: without a row the model's text holds, to the same effect; a row is advised`,
    },
  ];
}

/** Of a consequence: the subject is that of the limb whose words stand in the clause. */
export const touchesLimb = ({ model, deviation: { article, repairs } }: Matter): boolean =>
  repairs?.kind === "with-consequence" &&
  Object.values(model.limbs ?? {}).some(({ carriers }) =>
    carriers.some((carrier) => carrier.article === article),
  );
