/** One document against one model, in one view: what is told of the match, every step in its order. */
import { shownParts } from "../document/shown";
import type { DocumentModel, View } from "../document/types";
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
import { recordsResults } from "../judge/records";
import { withKeptNames } from "../judge/kept-names";
import { withLabelWords } from "../judge/label-words";
import { mergedDrafts } from "../judge/merged";
import { notCompared } from "../judge/not-compared";
import { placeOf } from "../match/place";
import { renamingDrafts } from "../judge/renamed-drafts";
import type { Verdict } from "../judge/unit";
import type { DocumentLines } from "../match/lines/line";
import { ownersOf } from "../ledger/own";
import { modelCount } from "../ledger/model-count";
import type { PreparedModel } from "../match/model/prepared";
import { resultsIn, withoutStamps } from "../ledger/noise/computed";
import { withCountedNoise, withFurniture } from "../ledger/noise/counted";
import type { NoiseKind } from "../ledger/noise/kinds";
import { fileFacts } from "../ledger/outside/file-facts";
import { passedOver, unreadOf, withFindings } from "../ledger/outside/report";
import { outsideTexts } from "../ledger/outside/texts";
import { findCopies, secondCopy, withoutCopies } from "../ledger/outside/copies";
import { partLines, partTexts } from "../ledger/outside/parts";
import { claim } from "../ledger/outside/claims";
import { besideTable, unreadOfTable, rowResults, withProse, type DeviationTable } from "../annex4";
import { calledHere } from "./annex-called";
import { weighed } from "../judge/weight/weighed";
import type { CheckReport, PassedOver } from "../outcome";
import { fallbackFindings } from "./fallbacks";
import type { Checked } from "./checked";
import { unitsOf, type Matched } from "./matched";

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

/** What Word computes inside units, which was taken out before they were judged. */
function computedResults(
  document: DocumentLines,
  judged: readonly Verdict[],
  plain: readonly Verdict[],
  view: View,
): PassedOver[] {
  return plain.flatMap(({ segments }, at) =>
    plain[at] === judged[at]
      ? []
      : resultsIn(document, segments, view).map((text) => ({
          kind: "field-result" as const,
          text,
          place: placeOf(document, segments),
        })),
  );
}

/**
 * @param matched the text against its model: read only, other questions are asked of it too
 * @param inTable Bijlage 4, as it stands in the document
 * @param counted kinds of noise that are asked to count
 * @param read the document that the lines are of
 */
export function compare(
  matched: Matched,
  inTable: DeviationTable | null,
  view: View,
  counted: ReadonlySet<NoiseKind>,
  read: DocumentModel,
): Checked {
  const { hasComputed, hasStruck, hasRevisions } = read;
  const { candidate, lines: document, aligned } = matched;
  const model: PreparedModel = candidate.model;
  const computed = hasComputed && !counted.has("field-results");
  const { judged, plain, renamings, verdicts } = unitsOf(matched, computed, view);
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
  const results = computedResults(document, judged, plain, view);
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
    deviationTable: {
      present: table !== null,
      name: calledHere(model.model, read, inTable, view),
      place: table?.place ?? null,
      rows: rows.rows,
    },
    fields,
    choices,
    records: recordsResults(model, document, aligned.alignment),
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
