/** Which models fit a verdict, with what speaks for and against each. */
import type { ModelAgreement, ModelNote } from "../../clauses/schema";
import type { Bilingual } from "../text";
import type { Sector, Verdict } from "./verdict";

export interface Fit {
  id: string;
  name: string;
  fits: Bilingual[];
  misfits: Bilingual[];
}

/** Notes of a model that count when choosing it: what it lacks, whose it is, how old it is. */
const WEIGHTY = new Set([
  "newer-version",
  "supplier-own",
  "no-signatures",
  "no-final-provisions",
  "annex-not-printed",
  "no-audit-right",
  "no-sub-processor-list",
  "same-person",
]);

/** Does the note count when choosing the model, rather than when reading its text? */
export function isWeighty({ code }: ModelNote): boolean {
  return WEIGHTY.has(code);
}

const SECTOR_NAMES: Record<string, Bilingual> = {
  care: { nl: "de zorg", en: "care" },
  housing: { nl: "woningcorporaties", en: "housing corporations" },
  building: { nl: "bouw en techniek", en: "building and installation" },
  it: { nl: "automatisering", en: "IT" },
  coaching: { nl: "coaching", en: "coaching" },
  any: { nl: "elke sector", en: "any sector" },
};

const RELATION: Record<ModelAgreement["relation"], Bilingual> = {
  processor: {
    nl: "geschreven voor een verantwoordelijke en een verwerker",
    en: "written for a controller and a processor",
  },
  "joint-controllers": {
    nl: "geschreven voor gezamenlijk verantwoordelijken",
    en: "written for joint controllers",
  },
  "independent-controllers": {
    nl: "geschreven voor zelfstandig verantwoordelijken",
    en: "written for independent controllers",
  },
};

const ANY_EXCHANGE: Bilingual = {
  nl: "de handreiking noemt dit model voor elke uitwisseling zonder verwerker",
  en: "the guide names this model for any exchange without a processor",
};
const ITS_TEXT_IS_JOINT: Bilingual = {
  nl: "de tekst gaat uit van gezamenlijke verantwoordelijkheid",
  en: "its text assumes joint control",
};
const CARE_WORDS: Bilingual = {
  nl: "de tekst gebruikt woorden van de zorg (“Cliënt”, “behandelrelatie”)",
  en: "its text uses the words of care (“Cliënt”, “behandelrelatie”)",
};

function suits(model: ModelAgreement, sector: Sector): boolean {
  const { sectors } = model;
  if (sectors.includes("any")) return true;
  if (sector === "care") return sectors.includes("care");
  return sector === "housing" && (sectors.includes("housing") || sectors.includes("building"));
}

function sectorNames(model: ModelAgreement, locale: keyof Bilingual): string {
  return model.sectors
    .map((s) => SECTOR_NAMES[s]?.[locale] ?? s)
    .join(locale === "nl" ? " en " : " and ");
}

function fitOf(model: ModelAgreement, verdict: Verdict): Fit {
  const fits: Bilingual[] = [];
  const misfits: Bilingual[] = [];
  const own = model.relation === verdict.relation;
  if (own) fits.push(RELATION[model.relation]);
  else {
    fits.push(ANY_EXCHANGE);
    misfits.push(ITS_TEXT_IS_JOINT);
  }
  const written = {
    nl: `geschreven voor ${sectorNames(model, "nl")}`,
    en: `written for ${sectorNames(model, "en")}`,
  };
  (suits(model, verdict.sector) ? fits : misfits).push(written);
  if (model.relation === "independent-controllers" && verdict.sector !== "care")
    misfits.push(CARE_WORDS);
  misfits.push(...model.notes.filter(isWeighty).map(({ message }) => message));
  return { id: model.id, name: model.name, fits, misfits };
}

/** Those of the relation, best first; for an exchange between independent controllers the joint one behind. */
function offered(
  { relation, sector }: Pick<Verdict, "relation" | "sector">,
  models: readonly ModelAgreement[],
) {
  const rank = (model: ModelAgreement): number =>
    (model.relation === relation ? 0 : 8) +
    (model.notes.some(({ code }) => code === "supplier-own") ? 4 : 0) +
    (suits(model, sector) ? 0 : 2);
  return models
    .filter(
      (model) =>
        !model.neverRecommend &&
        (model.relation === relation ||
          (relation === "independent-controllers" && model.relation === "joint-controllers")),
    )
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, "nl"));
}

/**
 * The models to offer, best first; between independent controllers also the joint one, which the guide
 * names for any exchange without a processor: never first, since its text assumes what is not the case.
 * Behind them those for a part of which the roles are others. A model that is never recommended is not
 * among them.
 */
export function fittingModels(verdict: Verdict, models: ModelAgreement[]): Fit[] {
  const main = offered(verdict, models).map((model) => fitOf(model, verdict));
  const apart = verdict.parts
    .filter(({ relation, agreement }) => relation !== verdict.relation && agreement !== "none")
    .flatMap(({ of, relation }) => {
      const part = { ...verdict, relation };
      const only = { nl: `alleen voor ${of.nl}`, en: `only for ${of.en}` };
      return offered(part, models).map((model) => {
        const fit = fitOf(model, part);
        return { ...fit, fits: [only, ...fit.fits] };
      });
    });
  return [...new Map([...main, ...apart].reverse().map((fit) => [fit.id, fit])).values()].reverse();
}
