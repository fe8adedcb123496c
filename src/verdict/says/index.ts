/** What happens, in a sentence a concept: never "andere woorden" where one of these was read. */
import type { Bilingual, LimbResult } from "../../requirements";
import type { Matter } from "../matter";
import { DUTIES, lostDuty } from "./duties";
import { LAWS } from "./law";
import { MONEY } from "./money";
import { TERMS } from "./terms";

const SAYS = [...LAWS, ...DUTIES, ...TERMS, ...MONEY];

const STATES: Readonly<Record<string, Bilingual>> = {
  verzwakt: { nl: "verzwakt", en: "weakened" },
  vervallen: { nl: "vervalt", en: "lapses" },
  vervangen: { nl: "wordt een andere wettige vorm", en: "becomes another lawful form" },
  "mogelijk elders": { nl: "staat mogelijk elders", en: "possibly stands elsewhere" },
};

function ofLimbs(hurt: readonly LimbResult[]): Bilingual[] {
  return hurt.flatMap(({ limb, status }) => {
    const state = STATES[status];
    if (state === undefined || limb.kind === "afgeleid") return [];
    return [{ nl: `${limb.text.nl}: ${state.nl}`, en: `${limb.text.en}: ${state.en}` }];
  });
}

function once(sentences: readonly Bilingual[]): Bilingual[] {
  const told = new Map(sentences.map((one) => [one.nl, one]));
  return [...told.values()];
}

/** By concept first, then the limbs that it did something to. */
export function saysOf(matter: Matter): Bilingual[] {
  const found = SAYS.flatMap((say) => say(matter));
  const limbs = ofLimbs(matter.hurt);
  return once([...found, ...limbs, ...(found.length + limbs.length === 0 ? lostDuty(matter) : [])]);
}
