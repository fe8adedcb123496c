/** What of article 28 is not carried, or less than it was: the document's doing and the model's told apart. */
import type { ModelAgreement } from "../../clauses/schema";
import type { CheckReport } from "../../outcome";
import { coverage, type LimbResult } from "../../requirements";
import type { Blocker } from "./blocker";

function codeOf({ limb, status, blank }: LimbResult): string | null {
  if (limb.kind !== "eis" && limb.kind !== "voorwaardelijk") return null;
  if (blank) return "limb-blank";
  switch (status) {
    case "vervallen":
      return "limb-lost";
    case "verzwakt":
      return "limb-weakened";
    case "mogelijk elders":
      return "limb-elsewhere";
    case "niet in het model":
      return "limb-not-in-model";
    default:
      return null;
  }
}

/** Enough of the words that did it to know them by. */
const SHOWN = 120;

/** Each limb once, at the clause that carries it; blanks in an annex that is empty as a whole are told there. */
export function limbObstacles(model: ModelAgreement, report: CheckReport): Blocker[] {
  const told = new Set<string>();
  return coverage(model, report)
    .filter(({ requirement }) => requirement.list === "gdpr")
    .flatMap(({ requirement: { source }, limbs }) =>
      limbs.flatMap((one): Blocker[] => {
        const code = codeOf(one);
        if (code === null || told.has(one.limb.id)) return [];
        told.add(one.limb.id);
        const article = (code === "limb-blank" ? one.by[0] : one.carriers[0]?.article) ?? "";
        const because = one.because.join("”, “").slice(0, SHOWN);
        return [
          {
            code,
            article,
            values: {
              limb: one.limb.id,
              source: source.nl,
              sourceEn: source.en,
              text: one.limb.text.nl,
              textEn: one.limb.text.en,
              because,
              elsewhere: one.elsewhere.join(", "),
              article,
            },
          },
        ];
      }),
    );
}
