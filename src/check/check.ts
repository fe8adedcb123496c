/** The comparison: a document against the models, in one report. Pure and synchronous. */
import type { ModelAgreement } from "../clauses/schema";
import type { DocumentModel, View } from "../document/types";
import { prepare } from "../match/model/prepare";
import { countedKinds, type NoiseKind, type NoiseOptions } from "../ledger/noise/kinds";
import { withLoud, withoutLineKinds } from "../ledger/noise/lines-counted";
import { mixtures } from "../findings/mixtures";
import { needsMarks } from "../ledger/noise/marks";
import { shifted } from "../ledger/outside/report";
import { isRecognised } from "../match/recognise";
import { readDeviationTable } from "../annex4";
import { unrecognised } from "./unrecognised";
import type { CheckReport } from "../outcome";
import type { Checked } from "./checked";
import { compare } from "./compare";
import { fallbackFindings } from "./fallbacks";
import { textsOf } from "./texts";

export type { Checked };

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

/**
 * Compares a document with the model that it follows, once: a job that asks more of the same text asks a
 * `comparison` of its own.
 * @param models the models it may follow; the same objects each time save preparing them again.
 * @returns `model: null` when none is recognised and none was asked for.
 */
export const check = (
  document: DocumentModel,
  models: ModelAgreement[],
  options: CheckOptions = {},
): CheckReport => checkClosely(document, models, options).report;

/** The same, with the ledger: who owns each character, and why. What `options.noise` asks changes no ledger. */
export const checkClosely = (
  document: DocumentModel,
  models: ModelAgreement[],
  options: CheckOptions = {},
): Checked => comparison(document, models).check(options);

/** A document and the models that it may follow, for as long as one job lasts: each text is matched once. */
export interface Comparison {
  readonly document: DocumentModel;
  check(options?: CheckOptions): Checked;
}

/** @param models see `check` */
export function comparison(document: DocumentModel, models: ModelAgreement[]): Comparison {
  const texts = textsOf(document, models.map(prepare));
  return { document, check: (options = {}) => checked(document, texts, options) };
}

function checked(
  document: DocumentModel,
  texts: ReturnType<typeof textsOf>,
  options: CheckOptions,
): Checked {
  const view = options.view ?? "accepted";
  const table = readDeviationTable(document, options.tableView ?? view);
  const text = texts(view, table?.tables ?? []);
  const { candidates } = text;
  const asked = candidates.find(({ model }) => model.model.id === options.model);
  const chosen = asked ?? (options.model === undefined ? candidates[0] : undefined);
  const others = candidates
    .filter((one) => one !== chosen && one.confidence > 0.02)
    .map(({ model, confidence }) => ({ id: model.model.id, confidence }));
  if (!chosen || (!asked && !isRecognised(chosen)))
    return { report: unrecognised(document, others, view), ledger: null };
  const matched = text.matched(chosen);
  const counted = countedKinds(options.noise);
  const unread = needsMarks(options.noise) && !document.hasMarks;
  const telling = (kinds: ReadonlySet<NoiseKind>): Checked =>
    compare(matched, table, view, kinds, document);
  const plain = withoutLineKinds(counted);
  const loud = telling(counted);
  const quiet = plain ? telling(plain) : loud;
  const report = plain ? withLoud(quiet.report, loud.report) : loud.report;
  const mixture = mixtures(matched.lines, chosen, candidates);
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
