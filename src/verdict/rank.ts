/**
 * How much a deviation weighs for a lawyer: by the subject that its words touch, never by its direction.
 * Built on the weight of the comparison, which says whether it is wording; kern is what a limb of
 * article 28 hangs on, and the subjects of the table below.
 */
import { findClause } from "../clauses/model";
import type { ModelAgreement } from "../clauses/schema";
import type { Change, CheckReport, Deviation } from "../compare/types";
import { limbResults, REQUIREMENTS, topicsOf, type LimbResult } from "../requirements";
import { saysOf } from "./says";

export const RANKS = ["kern", "inhoudelijk", "bewoording"] as const;
export type Rank = (typeof RANKS)[number];

export interface Ranked {
  rank: Rank;
  /** Gunstiger dan het model, op dit punt; null where nothing can be said. */
  favours: "verwerkingsverantwoordelijke" | "verwerker" | null;
  /** Dutch, what happens: "meldtermijn: onmiddellijk wordt 72 uur". */
  says: string[];
  /** The deviation's own, and for an added clause those that it speaks of. */
  requirements: string[];
}

/** Subjects that are kern whatever happens to them: read in the sentences that changed. */
const SUBJECTS: readonly RegExp[] = [
  /prevale|gaat voor\b|gaan voor\b|bij (?:strijd|tegenstrijdig)/iu,
  /aansprakelijk|vrijwa|schadeloos|\bboetes?\b|schadevergoeding|grove schuld/iu,
  /\b(?:datalek|incident)\w*\b.{0,200}\b(?:kennis|melden|meldt|informe)/isu,
  /sub-?verwerker|onderaannemer|groepsmaatschappij/iu,
  /Europese Economische Ruimte|buiten de (?:EER|EU)\b|doorgifte/iu,
  /\baudit|toe te (?:\(?laten\)? )?zien|inspectie/iu,
  /\bbewa(?:art|ren|ring)|vernietig|teruggev|teruggave|retentie|opschort/iu,
  /(?:Nederlands|Iers|Belgisch|Duits|Engels|\p{Lu}\p{L}+s) recht\b|rechtbank|bevoegde rechter|arbiter/u,
  /\bkosteloos|voor rekening van/iu,
  /geheimhouding/iu,
  /overdracht van (?:rechten|deze)|over te dragen|eenzijdig/iu,
];
/** Norms are kern where health data are processed. */
const NORMS = /NEN ?-?75\d\d|ISO ?\/?(?:IEC)? ?-?27\d{3}/iu;
/** An insurance limits nothing by itself. */
const INSURANCE = /verzeker|dekking/iu;
const LIABLE = /niet (?:verder )?aansprakelijk|beperkt|vrijwa|schadeloos/iu;

const side = (changes: readonly Change[], without: Change["op"]): string =>
  changes.map(({ op, text, model }) => (op === without ? "" : (model ?? text))).join("");

/** The sentences in which something changed, of both sides. */
function touched({ kind, changes, modelText, documentText }: Deviation): string {
  if (kind === "missing") return modelText;
  if (kind === "added") return documentText;
  const sentences = (text: string): string[] => text.split(/(?<=[.;])\s+|\n/u);
  const [model, document] = [
    sentences(side(changes, "inserted")),
    sentences(side(changes, "deleted")),
  ];
  return [
    ...model.filter((one) => !document.includes(one)),
    ...document.filter((one) => !model.includes(one)),
  ].join("\n");
}

function isKern(model: ModelAgreement, deviation: Deviation, hurt: readonly LimbResult[]): boolean {
  const { article, kind } = deviation;
  if (hurt.some(({ limb }) => limb.kind === "eis" || limb.kind === "voorwaardelijk")) return true;
  if (kind !== "added" && article === model.deviationRule?.clause) return true;
  const text = touched(deviation);
  if (NORMS.test(text) && model.sectors.includes("care")) return true;
  if (INSURANCE.test(text) && !LIABLE.test(text)) return false;
  return SUBJECTS.some((subject) => subject.test(text));
}

/** Never said of these: who gains by them hangs on what is not in the clause. */
const SILENT: ReadonlySet<string> = new Set(["28.3.g-moment", "28.3.g-kopieën", "28.3-duur"]);
const FOR_PROCESSOR: ReadonlySet<string> = new Set(["verzwakt", "vervallen", "vervangen"]);

function favours(hurt: readonly LimbResult[], deviation: Deviation): Ranked["favours"] {
  if (deviation.unit === "definition" || deviation.unit === "annex") return null;
  const own = hurt.filter(
    ({ limb, status }) =>
      FOR_PROCESSOR.has(status) && (limb.kind === "eis" || limb.kind === "voorwaardelijk"),
  );
  if (own.length === 0 || own.some(({ limb }) => SILENT.has(limb.id))) return null;
  // Mutual clauses of liability favour nobody by themselves.
  if (own.every(({ limb }) => limb.id === "hr.14") && /\bPartij(?:en)?\b/u.test(touched(deviation)))
    return null;
  return "verwerker";
}

/** Requirements of the limbs that a passage speaks of. */
function spokenOf(text: string): string[] {
  const limbs = new Set(topicsOf(text).flatMap((topic) => topic.limbs));
  return REQUIREMENTS.filter((one) => one.limbs.some((id) => limbs.has(id))).map(({ id }) => id);
}

function rankOne(
  model: ModelAgreement,
  limbs: readonly LimbResult[],
  deviation: Deviation,
): Ranked {
  const { key, kind, item, weight, requirements } = deviation;
  const hurt = limbs.filter(({ by }) => by.includes(key));
  const wording = weight.level === "wording";
  const added = kind === "added" && item === undefined && !wording;
  const clause = findClause(model, deviation.article)?.text ?? "";
  return {
    rank: wording ? "bewoording" : isKern(model, deviation, hurt) ? "kern" : "inhoudelijk",
    favours: wording ? null : favours(hurt, deviation),
    says: wording ? [] : saysOf(deviation, hurt, clause),
    requirements: added
      ? [...new Set([...requirements, ...spokenOf(deviation.documentText)])]
      : requirements,
  };
}

/** Every deviation of the report ranked, by its key. */
export function ranks(model: ModelAgreement, report: CheckReport): Map<string, Ranked> {
  const limbs = limbResults(model, report);
  return new Map(
    report.deviations.map((deviation) => [deviation.key, rankOne(model, limbs, deviation)]),
  );
}
