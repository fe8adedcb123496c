/** What still stands in the way of signing, as rules over a report. An aid: it never says "sign". */
import type { ModelAgreement } from "../clauses/schema";
import type { CheckReport, Place } from "../outcome";
import { withoutCounted } from "../annex4/without-counted";
import { annexesThere } from "./obstacles/annexes";
import { openChoices, openFields } from "./obstacles/blanks";
import type { Blocker, Rule } from "./obstacles/blocker";
import { clashes, openFindings, overlappingRows, undecided } from "./obstacles/clauses";
import { isDated, LEGAL_DATA } from "./legal-data";
import {
  closedDocument,
  comments,
  draftMark,
  hiddenText,
  propertiesTravel,
  untickedMeasures,
} from "./obstacles/file";
import { limbObstacles } from "./obstacles/limbs";
import { limitedByModel, modelIncomplete, modelRemarks } from "./obstacles/model";
import { mainAgreement, signatures, signedBefore } from "./obstacles/parties";
import { openProposals, revisions } from "./obstacles/proposals";
import { weighedAs, type Level, type Purpose } from "./obstacles/purposes";
import { conflictingRows, proposedRows, unfinishedRows, unrecorded } from "./obstacles/rows";
import { emptyReasons, exampleNames, precedence, sameParty, supplierNames } from "./obstacles/text";
import { unread } from "./obstacles/unread";

const RULES: Rule[] = [
  closedDocument,
  hiddenText,
  modelIncomplete,
  unrecorded,
  precedence,
  sameParty,
  limbObstacles,
  undecided,
  conflictingRows,
  unfinishedRows,
  overlappingRows,
  proposedRows,
  emptyReasons,
  clashes,
  openProposals,
  revisions,
  comments,
  openChoices,
  openFields,
  exampleNames,
  supplierNames,
  untickedMeasures,
  mainAgreement,
  annexesThere,
  signatures,
  signedBefore,
  propertiesTravel,
  openFindings,
  unread,
  modelRemarks,
  limitedByModel,
];

export interface Obstacle extends Blocker {
  /** 1 is told first (obstacles/purposes.ts). */
  rank: number;
  level: Exclude<Level, "none">;
  place: Place | null;
}

export interface Readiness {
  purpose: Purpose;
  /** No obstacle found in what was read: never that the agreement is lawful. */
  ready: boolean;
  /** In the order in which they are told. */
  obstacles: Obstacle[];
  /** The same. */
  blockers: Obstacle[];
  /** Stand in no way of this purpose. */
  warnings: Obstacle[];
  /** Codes of what no rule here judges; their sentences are in src/messages/guide.ts. */
  notJudged: string[];
}

/** Never judged, whatever the document. */
const NOT_JUDGED = ["roles", "authority", "other-documents", "answers", "transfers", "practice"];

/** Where to look: the field's own place, the row's, else the clause. */
function placeOf(report: CheckReport, { code, article, values }: Blocker): Place | null {
  const field = report.fields.find(({ id }) => id === values.field);
  const row = code.startsWith("row-")
    ? report.deviationTable.rows.find((one) => one.article === article)
    : undefined;
  return field?.places[0] ?? row?.place ?? report.clausePlaces?.[article] ?? null;
}

/** An annex that is empty as a whole is told once, not blank by blank. */
function withoutTold(blockers: readonly Blocker[]): Blocker[] {
  const empty = new Set(
    blockers.flatMap(({ code, article }) =>
      code === "annex-empty" || code === "annex-missing" ? [article] : [],
    ),
  );
  const within = new Set(["limb-blank", "main-agreement-unnamed"]);
  return blockers.filter(({ code, article }) => !within.has(code) || !empty.has(article));
}

/** What neither the document nor the comparison says. */
export interface Besides {
  /** Keys of deviations that the user decided to leave as they are. */
  decided?: ReadonlySet<string>;
  /** Names that the file goes by: "Concept" in one of them says that it is not the last. */
  called?: readonly string[];
  today?: Date;
}

/**
 * What stands in the way of a document that follows this model, by what it is meant for. Noise that was
 * asked to count stands in no way.
 * @param purpose a draft to negotiate with, a clean copy, or the copy to sign
 */
export function readiness(
  model: ModelAgreement,
  checked: CheckReport,
  purpose: Purpose = "signature",
  { called = [], today = new Date(), decided = new Set() }: Besides = {},
): Readiness {
  const report = withoutCounted(checked);
  const found: Blocker[] =
    report.model?.id === model.id
      ? withoutTold([
          ...RULES.flatMap((rule) => rule(model, report, decided)),
          ...draftMark(report, called),
          ...(isDated(today)
            ? [{ code: "legal-data-dated", article: "", values: { date: LEGAL_DATA } }]
            : []),
        ])
      : [{ code: "no-model", article: "", values: {} }];
  const all = found.flatMap((blocker): Obstacle[] => {
    const { rank, levels } = weighedAs(blocker.code);
    const level = levels[purpose];
    return level === "none" ? [] : [{ ...blocker, rank, level, place: placeOf(report, blocker) }];
  });
  all.sort((a, b) => a.rank - b.rank);
  const obstacles = all.filter(({ level }) => level !== "warning");
  return {
    purpose,
    ready: obstacles.length === 0,
    obstacles,
    blockers: obstacles,
    warnings: all.filter(({ level }) => level === "warning"),
    notJudged: [
      ...NOT_JUDGED,
      ...(report.unread.length > 0 ? ["unread"] : []),
      ...(report.file?.along ? [] : ["properties"]),
    ],
  };
}
