/** What still stands in the way of signing, as rules over a report. An aid: it never says "sign". */
import { annexes, isPresent } from "../clauses/model";
import { parseTemplate } from "../clauses/template";
import { units } from "../clauses/units";
import type { Annex, ModelAgreement } from "../clauses/schema";
import type { CheckReport, Place } from "../compare/types";
import { isHarmless } from "../compare/weight/repairs";
import { withoutCounted } from "../compare/without-counted";
import { clauseStates, isBlank } from "../requirements";
import type { Blocker, Rule } from "./obstacles/blocker";
import { clashes, openFindings, overlappingRows, undecided } from "./obstacles/clauses";
import { closedDocument, comments, draftMark, untickedMeasures } from "./obstacles/file";
import { limbObstacles } from "./obstacles/limbs";
import { mainAgreement, signatures } from "./obstacles/parties";
import { weighedAs, type Level, type Purpose } from "./obstacles/purposes";
import { emptyReasons, exampleNames, precedence, sameParty } from "./obstacles/text";

/** Notes of a model that no document can mend: 001b as printed can never be ready. */
const INCOMPLETE = new Set(["no-final-provisions", "annex-not-printed"]);

const modelIncomplete: Rule = ({ notes }) =>
  notes
    .filter(({ code }) => INCOMPLETE.has(code))
    .map(({ ref, message }) => ({
      code: "model-incomplete",
      article: ref,
      values: { ...message },
    }));

/** Ids of the fields and choices in the parts that stand with the choices made. */
function standing(model: ModelAgreement, report: CheckReport): Set<string> {
  const made = report.choices.flatMap(({ id, alternative }) =>
    alternative === null ? [] : [[id, alternative] as const],
  );
  const answers = { choices: Object.fromEntries(made) };
  const states = clauseStates(report);
  const ids = units(model)
    .filter((unit) => isPresent(unit, answers) && states.get(unit.ref) !== "missing")
    .flatMap(({ pieces }) => pieces.flatMap(({ text }) => parseTemplate(text)))
    .flatMap((segment) => (segment.kind === "text" ? [] : [segment.id]));
  return new Set(ids);
}

const openFields: Rule = (model, report) => {
  const needed = standing(model, report);
  return model.fields.flatMap(({ id, label, mayStayOpen, default: own }): Blocker[] => {
    const answered = report.fields.find((field) => field.id === id)?.filled ?? own !== undefined;
    if (answered || mayStayOpen || !needed.has(id)) return [];
    return [
      {
        code: "field-open",
        article: "",
        values: { field: id, label: label.nl, labelEn: label.en },
      },
    ];
  });
};

const openChoices: Rule = (model, report) => {
  const needed = standing(model, report);
  return model.choices.flatMap(({ id, label }): Blocker[] => {
    const made = report.choices.find((choice) => choice.id === id)?.alternative ?? null;
    if (made !== null || !needed.has(id)) return [];
    return [
      {
        code: "choice-open",
        article: "",
        values: { choice: id, label: label.nl, labelEn: label.en },
      },
    ];
  });
};

/** Gone as a whole: the comparison says so in a finding, or in a deviation of the annex itself. */
function isMissing({ number }: Annex, report: CheckReport): boolean {
  const ref = `bijlage ${number}`;
  return (
    report.findings.some(({ code, article }) => code === "annex-missing" && article === ref) ||
    clauseStates(report).get(ref) === "missing"
  );
}

/** What the parties wrote there: not the heads of a table, whatever their words. */
function ownText({ text, cells }: CheckReport["notCompared"][number]): string {
  return cells ? cells.flatMap(({ row, text: own }) => (row > 0 ? own : [])).join("\n") : text;
}

/** An annex that the parties must fill, with a table of theirs or text of their own, and did not. */
function isEmpty(annex: Annex, model: ModelAgreement, report: CheckReport): boolean {
  const own = annex.blocks.some(
    (block) =>
      block.type === "records" ||
      (block.type === "free" && !model.fields.find(({ id }) => id === block.field)?.mayStayOpen),
  );
  const ref = `bijlage ${annex.number}`;
  return own && !report.notCompared.some((one) => one.article === ref && !isBlank(ownText(one)));
}

const annexesThere: Rule = (model, report) =>
  annexes(model).flatMap((annex): Blocker[] => {
    if (annex.notPrinted) return [];
    // The deviation table is needed only when there is something to record, and then it is missed there.
    if (annex.role === "deviations") return [];
    const values = { annex: annex.number, heading: annex.heading };
    const article = `bijlage ${annex.number}`;
    if (isMissing(annex, report)) return [{ code: "annex-missing", article, values }];
    return isEmpty(annex, model, report) ? [{ code: "annex-empty", article, values }] : [];
  });

/** Only where the model says that a deviation counts when it is recorded (BOZ 1.4). */
const unrecorded: Rule = ({ deviationRule: rule }, { deviations }) => {
  if (!rule) return [];
  const touched = deviations.some((d) => d.article === rule.clause && d.kind !== "added");
  const first: Blocker[] = touched
    ? [{ code: "deviation-rule-touched", article: rule.clause, values: { clause: rule.clause } }]
    : [];
  const loose = new Set(
    deviations.filter((d) => !d.recorded && !isHarmless(d)).map(({ article }) => article),
  );
  return [
    ...first,
    ...[...loose].map((article) => ({
      code: "deviation-unrecorded",
      article,
      values: { article },
    })),
  ];
};

const conflictingRows: Rule = (_model, { deviationTable }) =>
  deviationTable.rows
    .filter(({ status }) => status === "conflict")
    .map(({ article }) => ({ code: "row-conflict", article, values: { article } }));

const openProposals: Rule = (_model, { deviations }) => {
  const open = deviations.filter(({ proposals }) => proposals && proposals.length > 0);
  return [...new Set(open.map(({ article }) => article))].map((article) => ({
    code: "proposals-open",
    article,
    values: { article },
  }));
};

/** A row that says less than a row must say: without its article, its text or its reason, or of another article. */
const unfinishedRows: Rule = (_model, { deviationTable }) =>
  deviationTable.rows.flatMap(({ article, lapses, replacement, reason, findings }): Blocker[] => {
    const values = { article };
    const partly = article.trim() === "" || (lapses + replacement).trim() === "";
    if (partly) return [{ code: "row-incomplete", article, values }];
    return [
      ...(isBlank(reason) ? [{ code: "row-without-reason", article, values }] : []),
      ...(findings.some(({ code }) => code === "wrong-article")
        ? [{ code: "row-wrong-article", article, values }]
        : []),
    ];
  });

/** Another's tracked change, whatever it is about: nobody signs two texts. */
const revisions: Rule = (_model, { hasRevisions, deviations }) =>
  hasRevisions && !deviations.some(({ proposals }) => proposals && proposals.length > 0)
    ? [{ code: "revisions-open", article: "", values: {} }]
    : [];

/** Files in the file, and what Word did not give of it: they hold text of any length. */
const HOLDS_TEXT: ReadonlySet<string> = new Set([
  "embedded",
  "alt-chunk",
  "subdocument",
  "part",
  "withheld",
]);
/** A picture of this size may be a page of text; a smaller one is a logo or a signature. Millimetres. */
const PAGE = { width: 120, height: 80 };

/** What nobody could read may say anything. */
const unread: Rule = (_model, report) => {
  const open = report.unread.filter(
    ({ kind, size }) =>
      HOLDS_TEXT.has(kind) ||
      (size !== null && size.width >= PAGE.width && size.height >= PAGE.height),
  );
  if (open.length === 0) return [];
  const count = open.reduce((sum, one) => sum + one.count, 0);
  return [{ code: "part-unread", article: "", values: { count: String(count) } }];
};

const RULES: Rule[] = [
  closedDocument,
  modelIncomplete,
  unrecorded,
  precedence,
  sameParty,
  limbObstacles,
  undecided,
  conflictingRows,
  unfinishedRows,
  overlappingRows,
  emptyReasons,
  clashes,
  openProposals,
  revisions,
  comments,
  openChoices,
  openFields,
  exampleNames,
  untickedMeasures,
  mainAgreement,
  annexesThere,
  signatures,
  draftMark,
  openFindings,
  unread,
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

/**
 * What stands in the way of a document that follows this model, by what it is meant for. Noise that was
 * asked to count stands in no way.
 * @param purpose a draft to negotiate with, a clean copy, or the copy to sign
 */
export function readiness(
  model: ModelAgreement,
  checked: CheckReport,
  purpose: Purpose = "signature",
): Readiness {
  const report = withoutCounted(checked);
  const found: Blocker[] =
    report.model?.id === model.id
      ? withoutTold(RULES.flatMap((rule) => rule(model, report)))
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
    notJudged: [...NOT_JUDGED, ...(report.unread.length > 0 ? ["unread"] : [])],
  };
}
