/** Reads every answer of the document in one sync: its OOXML knows prompts, locks and deletions. */
import { loadAllModels } from "../clauses/library";
import type { ModelAgreement } from "../clauses/schema";
import type { CheckReport } from "../outcome";
import { toFailure, WordFailure } from "./failure";
import { compareInWorker } from "./comparer";
import { matchedFill } from "./fill-match";
import { fillState } from "./fill-state";
import { answeredControls, modelsIn, type Answered } from "./fields-read";
import type { DocumentModel } from "../document";
import { askFor, mayBeTyped, type TypedPlan } from "./fill-text-steps";
import type { FillChange, ModelFill } from "./fill-types";
import { readBody } from "./read";

/** @throws WordFailure `read-failed`, `unreadable`, … */
export async function readFill(): Promise<ModelFill[]> {
  return parseFill((await readBody()).ooxml);
}

/** What filling writes into: the answers by model, and each control of ours with what is in it. */
export interface FillReading {
  fills: ModelFill[];
  controls: Answered[];
  document: DocumentModel;
  /** Where the wanted changes would be written in the text itself. */
  typed: TypedPlan;
}

/** What a writer wants of the reading. */
export interface ForWriting {
  changes: readonly FillChange[];
  /** What is replaced goes at once: Word does not track it. */
  untracked: boolean;
}

/** @throws WordFailure `unreadable` */
export async function parseFill(ooxml: string): Promise<ModelFill[]> {
  return (await parseForFill(ooxml, null)).fills;
}

/**
 * The same, with what a writer has to know: one comparison tells what stands there and where to write.
 * @throws WordFailure `unreadable`; `protected` when the document is marked final or protected.
 */
export async function parseForFill(
  ooxml: string,
  forWriting: ForWriting | null,
): Promise<FillReading> {
  // The reader is only needed on this page: the pane's first load does without.
  const [{ readDocument, readFlatPackage }, models] = await Promise.all([
    import("../document"),
    loadAllModels(),
  ]);
  try {
    // Comments are marks: what they are anchored in is not written over.
    const reading = { marks: forWriting !== null };
    const parts = readFlatPackage(ooxml);
    const document = readDocument(parts, reading);
    const xml = parts.document;
    if (forWriting && document.closed) throw new WordFailure("protected", document.closed);
    const look = (model?: string) => lookedAt(ooxml, models, forWriting, model);
    // Of each model of ours where its blanks stand: no tag leads to those that were typed by hand.
    const ids = [...modelsIn(document, models)];
    const looked = await Promise.all(ids.map(look));
    const blanks = new Map(
      looked.flatMap(({ report }) => (report.model ? [[report.model.id, report]] : [])),
    );
    const own = fillState(document, xml, models, blanks);
    const given = { controls: answeredControls(document), document };
    if (own.length > 0) return { ...given, fills: own, typed: together(looked) };
    // No control of ours tells: what the comparison finds.
    const found = await look();
    const fills = matchedFill(document, xml, found.report, models);
    return { ...given, fills, typed: together([found]) };
  } catch (error) {
    if (error instanceof Error && error.name === "UnreadableDocument")
      throw new WordFailure("unreadable", error.message, { cause: error });
    throw toFailure(error);
  }
}

interface Looked {
  report: CheckReport;
  typed: TypedPlan;
}

/** The blanks of a model, and where the wanted answers would go, in one comparison. */
async function lookedAt(
  ooxml: string,
  models: readonly ModelAgreement[],
  forWriting: ForWriting | null,
  model?: string,
): Promise<Looked> {
  const all = forWriting?.changes.filter(mayBeTyped) ?? [];
  const changes = model === undefined ? all : all.filter((one) => one.model === model);
  const acts = forWriting && changes.length > 0 && askFor(changes, models, forWriting.untracked);
  const request = { ooxml, model, alone: true as const, ...(acts && { acts }) };
  const compared = await compareInWorker(request, new AbortController().signal);
  const plan = compared.acts ?? { items: [], paragraphs: {}, behind: {} };
  return { report: compared.report, typed: { changes: compared.acts ? changes : [], plan } };
}

/** What is to be written of several models stands in one document. */
function together(looked: readonly Looked[]): TypedPlan {
  const whole: TypedPlan = { changes: [], plan: { items: [], paragraphs: {}, behind: {} } };
  for (const { typed } of looked) {
    whole.changes.push(...typed.changes);
    whole.plan.items.push(...typed.plan.items);
    Object.assign(whole.plan.paragraphs, typed.plan.paragraphs);
    Object.assign(whole.plan.behind, typed.plan.behind);
  }
  return whole;
}
