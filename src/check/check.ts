/** The comparison: a document against the models, in one report. Pure and synchronous. */
import type { ModelAgreement } from "../clauses/schema";
import { shownParts } from "../document/shown";
import type { DocumentModel, Table, View } from "../document/types";
import { align } from "../match/align/align";
import { bindingAnswers, partiesIn } from "../findings/annex-answers";
import { deception } from "../findings/deception";
import { openFields, missingAnnexes } from "../findings/open";
import { choiceFindings } from "../findings/choices";
import { modelNotes } from "../findings/notes";
import { readNumbers } from "../judge/document-numbers";
import { references } from "../findings/references";
import { renumbered } from "../findings/renumbered";
import { struckThrough } from "../findings/struck-through";
import { terms } from "../findings/terms";
import { addedDrafts } from "../judge/added";
import { clausePlaces } from "../judge/clause-places";
import { clauseTexts } from "../judge/clause-texts";
import { absentSections, deviationsOf, type Draft } from "../judge/deviations";
import { choicePlaces, choiceResults } from "../judge/choices";
import { fieldResults } from "../judge/fields";
import { withKeptNames } from "../judge/kept-names";
import { withLabelWords } from "../judge/label-words";
import { mergedDrafts } from "../judge/merged";
import { notCompared } from "../judge/not-compared";
import { placeOf } from "../match/place";
import { renamingDrafts } from "../judge/renamed-drafts";
import { findRenamings } from "../judge/renaming";
import { judge, judgeRenamed, type Verdict } from "../judge/unit";
import type { DocumentLines } from "../match/lines/line";
import { knownTexts } from "../match/lines/known-texts";
import { readLines } from "../match/lines/read-lines";
import { ownersOf } from "../ledger/own";
import { modelCount } from "../ledger/model-count";
import type { Ledger } from "../ledger/ledger";
import { definedTerms, termKey } from "../match/model/defined-terms";
import { prepare } from "../match/model/prepare";
import type { PreparedModel } from "../match/model/prepared";
import { resultsIn, withoutComputed, withoutStamps } from "../ledger/noise/computed";
import { withCountedNoise, withFurniture } from "../ledger/noise/counted";
import { countedKinds, type NoiseKind, type NoiseOptions } from "../ledger/noise/kinds";
import { withLoud, withoutLineKinds } from "../ledger/noise/lines-counted";
import { mixtures } from "../findings/mixtures";
import { needsMarks } from "../ledger/noise/marks";
import { fileFacts } from "../ledger/outside/file-facts";
import { passedOver, shifted, unreadOf, withFindings } from "../ledger/outside/report";
import { outsideTexts } from "../ledger/outside/texts";
import { findCopies, secondCopy, withoutCopies } from "../ledger/outside/copies";
import { partLines, partTexts } from "../ledger/outside/parts";
import { claim } from "../ledger/outside/claims";
import { isRecognised, recognise, type Candidate } from "../match/recognise";
import {
  besideTable,
  unreadOfTable,
  readDeviationTable,
  rowResults,
  withProse,
  type DeviationTable,
} from "../annex4";
import { unrecognised } from "./unrecognised";
import { weighed } from "../judge/weight/weighed";
import type { CheckReport, Finding } from "../outcome";

export interface CheckOptions {
  /** Compare with this model, whatever the document looks like. */
  model?: string;
  view?: View;
  /**
   * Kinds of noise, true for those that are passed over; what is not named is as in `noise/kinds.ts`.
   * For some the document must be read with its marks (`needsMarks`).
   */
  noise?: NoiseOptions;
  /** How Bijlage 4 itself is read; without it as the rest. */
  tableView?: View;
}

/** A report, and who owns what of the document; none where nothing was compared. */
export interface Checked {
  report: CheckReport;
  ledger: Ledger | null;
}

/** In reading order of the document; what is nowhere stands where it should. */
function inOrder(drafts: Draft[]): Draft[] {
  return drafts
    .map((draft, at) => ({ draft, at }))
    .sort((a, b) => {
      const one = a.draft.place;
      const other = b.draft.place;
      if (!one || !other) return one ? 1 : other ? -1 : a.at - b.at;
      return one.paragraph - other.paragraph || one.start - other.start || a.at - b.at;
    })
    .map(({ draft }) => draft);
}

function fallbackFindings(codes: string[]): Finding[] {
  return [...new Set(codes)].map((what) => ({
    code: "fallback",
    origin: "document",
    article: "",
    values: { what },
    place: null,
  }));
}

function compare(
  candidate: Candidate,
  document: DocumentLines,
  inTable: DeviationTable | null,
  view: View,
  counted: ReadonlySet<NoiseKind>,
  read: DocumentModel,
): Checked {
  const { hasComputed, hasStruck, hasRevisions } = read;
  const model: PreparedModel = candidate.model;
  const aligned = align(model, document);
  const computed = hasComputed && !counted.has("field-results");
  const judged = model.units.map((unit) => judge(model, document, aligned, unit));
  const plain = computed ? judged.map((one) => withoutComputed(document, one, view)) : judged;
  const renamings = findRenamings(model, plain);
  const verdicts: Verdict[] =
    renamings.length === 0 ? plain : plain.map((one) => judgeRenamed(model, one, renamings));
  const context = { model, document, verdicts };
  const absent = absentSections(context);
  const own = withLabelWords(model, document, verdicts, deviationsOf(context, absent));
  const kept =
    renamings.length === 0 ? own : withKeptNames(model, document, verdicts, renamings, own);
  const told =
    counted.size === 0 ? kept : withCountedNoise(model, document, view, verdicts, counted, kept);
  const furniture = !counted.has("page-furniture");
  const loud = furniture ? aligned : withFurniture(aligned);
  const claims = claim(
    model,
    document,
    computed ? withoutStamps(document, loud, view) : loud,
    furniture,
  );
  const free = [...claims.added, ...claims.outside].sort((a, b) => a.index - b.index);
  const copies = findCopies(model, document, free, judged, "body");
  const kinds = withoutCopies(claims, copies);
  const all = inOrder([
    ...told,
    ...renamingDrafts(model, document, verdicts, renamings),
    ...mergedDrafts(model, document, aligned, verdicts),
    ...addedDrafts(model, document, aligned, kinds.added),
  ]);
  const { drafts, ...record } = besideTable(model.model, all);
  const table = withProse(inTable, record.rows);
  const unreadCells = unreadOfTable(model.model, inTable, view);
  const numbers = readNumbers(model, document, verdicts);
  const found = weighed(model, drafts, numbers);
  const deviating = found.filter(({ counted: onlyNoise }) => !onlyNoise);
  const clauses = table === null ? [] : clauseTexts(model, document, verdicts);
  const rows = rowResults(model.model, table, clauses, deviating);
  const recorded = new Set(rows.recordedKeys);
  const fields = fieldResults(model, document, aligned, verdicts);
  const chosen = choicePlaces(model, document, verdicts);
  const choices = choiceResults(model, chosen);
  const bounded = verdicts.some((verdict) => verdict.bounded) ? ["difference"] : [];
  const parties = partiesIn(model, fields);
  const around = [
    ...outsideTexts(document, kinds.outside, "body", parties, "contract"),
    ...outsideTexts(document, [...copies.lines], "body", parties, "contract", (line) =>
      copies.own.has(line),
    ),
  ];
  const results = plain.flatMap(({ segments }, at) =>
    plain[at] === judged[at]
      ? []
      : resultsIn(document, segments, view).map((text) => ({
          kind: "field-result" as const,
          text,
          place: placeOf(document, segments),
        })),
  );
  const parts = partLines(read, view);
  const beside = partTexts(parts, parties, view, !furniture);
  const elsewhere = parts.flatMap(
    ({ part, lines }) => findCopies(model, lines, lines.lines, judged, part).findings,
  );
  const stretches = { model, document, aligned, verdicts, view };
  const { findings, outside } = withFindings(
    [
      ...rows.findings,
      ...record.findings,
      ...unreadCells.findings,
      ...missingAnnexes(model, absent),
      ...references(model, document, verdicts, numbers, deviating),
      ...terms(model, document, verdicts, deviating),
      ...renumbered(model, document, verdicts, numbers),
      ...openFields(model, fields),
      ...choiceFindings(model, choices, chosen),
      ...bindingAnswers(model, document, aligned, verdicts, fields),
      ...(hasStruck ? struckThrough(stretches) : []),
      ...deception(stretches, shownParts(read)),
      ...secondCopy(document, copies),
      ...copies.findings,
      ...elsewhere,
      ...fallbackFindings([...aligned.fallbacks, ...bounded]),
      ...modelNotes(model.model, verdicts),
    ],
    [...around, ...beside.outside],
  );
  const ledger = ownersOf({
    ...{ model, read, view, document, aligned, verdicts, claims, copies, table, parts },
    prose: record,
  });
  const report: CheckReport = {
    model: {
      id: model.model.id,
      version: model.model.version,
      title: model.model.title,
      name: model.model.name,
      confidence: candidate.confidence,
    },
    candidates: [],
    view,
    deviations: found.map((one) => ({ ...one, recorded: recorded.has(one.key) })),
    deviationTable: { present: table !== null, place: table?.place ?? null, rows: rows.rows },
    fields,
    choices,
    findings,
    notCompared: [
      ...notCompared(model, document, aligned),
      ...record.notCompared,
      ...unreadCells.notCompared,
    ],
    outside,
    passedOver: [...passedOver(document, claims), ...results, ...beside.passedOver],
    unread: unreadOf(read),
    ledger: ledger.count,
    modelLedger: modelCount(model, verdicts),
    hasRevisions,
    file: fileFacts(read, view),
    clausePlaces: clausePlaces(document, verdicts),
  };
  return { report, ledger };
}

/**
 * Compares a document with the model that it follows.
 * @param models the models it may follow; the same objects each time save preparing them again.
 * @returns `model: null` when none is recognised and none was asked for.
 */
export const check = (
  document: DocumentModel,
  models: ModelAgreement[],
  options: CheckOptions = {},
): CheckReport => checkClosely(document, models, options).report;

/** The same, with the ledger: who owns each character, and why. What `options.noise` asks changes no ledger. */
export function checkClosely(
  document: DocumentModel,
  models: ModelAgreement[],
  options: CheckOptions = {},
): Checked {
  const view = options.view ?? "accepted";
  const table = readDeviationTable(document, options.tableView ?? view);
  const prepared = models.map(prepare);
  const apart = new Set<Table>(table?.tables ?? []);
  const terms = definedTerms(prepared);
  const lines = readLines(document, view, apart, knownTexts(prepared), (text) =>
    terms.has(termKey(text)),
  );
  const candidates = recognise(lines, prepared);
  const asked = candidates.find(({ model }) => model.model.id === options.model);
  const chosen = asked ?? (options.model === undefined ? candidates[0] : undefined);
  const others = candidates
    .filter((one) => one !== chosen && one.confidence > 0.02)
    .map(({ model, confidence }) => ({ id: model.model.id, confidence }));
  if (!chosen || (!asked && !isRecognised(chosen)))
    return { report: unrecognised(document, others, view), ledger: null };
  const counted = countedKinds(options.noise);
  const unread = needsMarks(options.noise) && !document.hasMarks;
  const telling = (kinds: ReadonlySet<NoiseKind>): Checked =>
    compare(chosen, lines, table, view, kinds, document);
  const plain = withoutLineKinds(counted);
  const loud = telling(counted);
  const quiet = plain ? telling(plain) : loud;
  const report = plain ? withLoud(quiet.report, loud.report) : loud.report;
  const mixture = mixtures(lines, chosen, candidates);
  const less = fallbackFindings(unread ? ["marks"] : []);
  return {
    ledger: quiet.ledger,
    report: {
      ...report,
      candidates: others,
      findings: [...mixture, ...report.findings, ...less],
      outside: shifted(report.outside, mixture.length),
    },
  };
}
