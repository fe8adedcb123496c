/**
 * How much a deviation weighs for a lawyer: by the subject that its words touch, never by its direction.
 * Built on the weight of the comparison, which says whether it is wording; kern is what a limb of
 * article 28 hangs on, and the subjects of the table below.
 */
import type { ModelAgreement } from "../clauses/schema";
import type { CheckReport, Deviation } from "../outcome";
import {
  limbResults,
  REQUIREMENTS,
  topicsOf,
  type Bilingual,
  type LimbResult,
} from "../requirements";
import { contradictionsOf, type Contradiction } from "./contradictions";
import { favoursOf, type Favoured } from "./favours";
import { matterOf, standing, type Matter } from "./matter";
import type { Rank } from "./order";
import { remarksOf } from "./remarks/remarks";
import { mends, rowOfRepair, touchesLimb } from "./repairs";
import { saysOf } from "./says";
import { INCORPORATION, PRECEDENCE } from "./says/law";
import { INSURED } from "./says/money";

export interface Ranked {
  rank: Rank;
  /** Place among the ranks: the clause on deviations first, precedence, the rest of kern, and so on. */
  order: number;
  /** Gunstiger dan het model, op dit punt; null where nothing can be said. */
  favours: Favoured;
  /** What happens: "meldtermijn: onmiddellijk wordt 72 uur". */
  says: Bilingual[];
  /** What a reader must know besides: what still stands, what the law says. */
  remarks: Bilingual[];
  /** The deviation's own, and for an added clause those that it speaks of. */
  requirements: string[];
}

/** Subjects that are kern whatever happens to them: read in the sentences that changed. */
const SUBJECTS: readonly RegExp[] = [
  PRECEDENCE,
  /aansprakelijk|vrijwa|schadeloos|\bboetes?\b|schadevergoeding|grove schuld/iu,
  /\b(?:datalek|incident)\w*\b.{0,200}\b(?:kennis|melden|meldt|informe)/isu,
  /\b(?:datalek|inbreuk|lek)\w*\b.{0,200}\b(?:kennis|meld|informe|op de hoogte|door ?te geven|doorgeven|geeft .{0,40}\bdoor\b|mededel|bericht)/isu,
  /\b(?:kennis|meld\w*|informe\w*|op de hoogte|mededeling|bericht\w*)\b.{0,120}\b(?:datalek|incident|inbreuk|lek)\w*\b/isu,
  /sub-?verwerker|onderaannemer|groepsmaatschappij/iu,
  /Europese Economische Ruimte|buiten de (?:EER|EU)\b|doorgifte/iu,
  /\baudit|toe te (?:\(?laten\)? )?zien|inspectie/iu,
  /\bbewa(?:art|ren|ring)|vernietig(?!baar)|teruggev|teruggave|retentie|opschort/iu,
  /(?:Nederlands|Iers|Belgisch|Duits|Engels|\p{Lu}\p{L}+s) recht\b|rechtbank|bevoegde rechter|arbiter/u,
  /\bkosteloos|voor rekening van/iu,
  /geheimhouding/iu,
  /overdracht van (?:rechten|deze)|over te dragen|eenzijdig/iu,
  /vervaltermijn|klacht(?:plicht|termijn)|rechtsverwerking|retentierecht/iu,
  /\b(?:vordering|aanspra(?:ak|ken)|recht)(?:en)?\b.{0,80}\b(?:vervalt|vervallen|verjaart|verjaren)\b/iu,
  INCORPORATION,
  // To whom a notice goes, what assistance costs, when one is in default.
  /\bmelding\w*\b.{0,200}\bgericht\b/isu,
  /\bin rekening (?:worden |te )?(?:ge)?br[ae]/iu,
  /ingebrekestelling|\bverzuim\b/iu,
  /\barbitrage\b|\bmediation\b/iu,
  /\beigen (?:doel|gebruik|onderzoek|dienst|product|bedrijfs)\w*|\banonimis|\btrain(?:en|ing)\b/iu,
  /\bwerkzaamheden\b.{0,40}\b(?:staken|staakt|onderbreken)\b/iu,
  // One party alone: "Verwerker mag deze overeenkomst wijzigen".
  /\b(?:mag|kan|is (?:gerechtigd|bevoegd))\b.{0,80}(?:overeenkomst|voorwaarden|bepaling|bijlage)\w*\b.{0,60}\b(?:wijzigen|aanpassen|aan te passen)\b/iu,
];
/** Norms are kern where health data are processed. */
const NORMS = /NEN ?-?75\d\d|ISO ?\/?(?:IEC)? ?-?27\d{3}/iu;
/** An insurance limits nothing by itself. */
const LIABLE = /niet (?:verder )?aansprakelijk|beperkt|vrijwa|schadeloos/iu;

/** Terms that limbs rest on: what they mean decides what is promised. */
const TERM =
  /^(?:betrokkene|incident|datalek|inbreuk|medewerker|persoonsgegeven|sub-?verwerker|verwerk)/iu;

/** The clause that says when a deviation counts. */
const isRule = ({ model, deviation: { article, kind } }: Matter): boolean =>
  kind !== "added" && article === model.deviationRule?.clause;

function isKern(matter: Matter): boolean {
  const { model, deviation, hurt, before, after } = matter;
  if (hurt.some(({ limb }) => limb.kind === "eis" || limb.kind === "voorwaardelijk")) return true;
  if (isRule(matter)) return true;
  if (deviation.unit === "definition" && TERM.test(termOf(deviation))) return true;
  const text = `${before}\n${after}`;
  if (NORMS.test(text) && model.sectors.includes("care")) return true;
  if (INSURED.test(text) && !LIABLE.test(text)) return false;
  return SUBJECTS.some((subject) => subject.test(text));
}

/** The term of a definition, from its row: it stands first. */
const termOf = ({ modelText, documentText }: Deviation): string =>
  (modelText || documentText).replace(/^\p{L}\)\s*/u, "").trim();

/** What is told first stands first. */
const ORDER = ["rule", "precedence", "kern", "inhoudelijk", "bewoording"] as const;

function orderOf(matter: Matter, rank: Rank): number {
  if (rank !== "kern") return ORDER.indexOf(rank);
  if (isRule(matter)) return ORDER.indexOf("rule");
  const precedes = PRECEDENCE.test(`${matter.before}\n${matter.after}`);
  return ORDER.indexOf(precedes ? "precedence" : "kern");
}

/** Requirements of the limbs that a passage speaks of. */
function spokenOf(text: string): string[] {
  const limbs = new Set(topicsOf(text).flatMap((topic) => topic.limbs));
  return REQUIREMENTS.filter((one) => one.limbs.some((id) => limbs.has(id))).map(({ id }) => id);
}

function rankOne(matter: Matter): Ranked {
  const { deviation } = matter;
  const { kind, item, weight, requirements } = deviation;
  if (weight.level === "wording")
    return {
      rank: "bewoording",
      order: orderOf(matter, "bewoording"),
      favours: null,
      says: mends(matter),
      remarks: rowOfRepair(matter),
      requirements,
    };
  const rank = isKern(matter) || touchesLimb(matter) ? "kern" : "inhoudelijk";
  const added = kind === "added" && item === undefined;
  return {
    rank,
    order: orderOf(matter, rank),
    favours: favoursOf(matter),
    says: [...mends(matter), ...saysOf(matter)],
    remarks: [...rowOfRepair(matter), ...remarksOf(matter)],
    requirements: added
      ? [...new Set([...requirements, ...spokenOf(deviation.documentText)])]
      : requirements,
  };
}

/** What the rules read of every deviation, in the report's order. */
function mattersOf(model: ModelAgreement, report: CheckReport): Matter[] {
  const limbs: readonly LimbResult[] = limbResults(model, report);
  const around = standing(model, report);
  return report.deviations.map((deviation) =>
    matterOf(
      model,
      report,
      deviation,
      limbs.filter(({ by }) => by.includes(deviation.key)),
      around,
    ),
  );
}

/** What no longer agrees with another clause, since one of them was changed. */
export const contradictions = (model: ModelAgreement, report: CheckReport): Contradiction[] =>
  mattersOf(model, report).flatMap(contradictionsOf);

/** Every deviation of the report ranked, by its key. */
export function ranks(model: ModelAgreement, report: CheckReport): Map<string, Ranked> {
  return new Map(mattersOf(model, report).map((matter) => [matter.deviation.key, rankOne(matter)]));
}
