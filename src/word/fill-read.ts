/** Reads every answer of the document in one sync: its OOXML knows prompts, locks and deletions. */
import { loadAllModels } from "../clauses/library";
import type { ModelAgreement } from "../clauses/schema";
import { toFailure, WordFailure } from "./failure";
import { compareInWorker } from "./comparer";
import { matchedFill } from "./fill-match";
import { fillState, type Blanks } from "./fill-state";
import { answeredControls, modelsIn, type Answered } from "./fields-read";
import type { DocumentModel } from "../document";
import type { ModelFill } from "./fill-types";
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
}

/** @throws WordFailure `unreadable`; `protected` when the document is marked final or protected. */
export async function parseFill(ooxml: string, forWriting = false): Promise<ModelFill[]> {
  return (await parseForFill(ooxml, forWriting)).fills;
}

/** The same, with what a writer has to know. */
export async function parseForFill(ooxml: string, forWriting = false): Promise<FillReading> {
  // The reader is only needed on this page: the pane's first load does without.
  const [{ readDocument, readFlatPackage }, models] = await Promise.all([
    import("../document"),
    loadAllModels(),
  ]);
  try {
    // Comments are marks: what they are anchored in is not written over.
    const reading = { marks: forWriting };
    const parts = readFlatPackage(ooxml);
    const document = readDocument(parts, reading);
    const xml = parts.document;
    if (forWriting && document.closed) throw new WordFailure("protected", document.closed);
    const ids = [...modelsIn(document, models)];
    const own = ids.length > 0 ? fillState(document, xml, models, await reportsOf(ooxml, ids)) : [];
    const fills = own.length > 0 ? own : await matched(ooxml, document, xml, models);
    return { fills, controls: answeredControls(document), document };
  } catch (error) {
    if (error instanceof Error && error.name === "UnreadableDocument")
      throw new WordFailure("unreadable", error.message, { cause: error });
    throw toFailure(error);
  }
}

/** Where each model's blanks stand in the text: no tag leads to those that were typed by hand. */
async function reportsOf(ooxml: string, ids: readonly string[]): Promise<Map<string, Blanks>> {
  const { signal } = new AbortController();
  const all = ids.map(async (model): Promise<[string, Blanks]> => {
    return [model, (await compareInWorker({ ooxml, model }, signal)).report];
  });
  return new Map(await Promise.all(all));
}

/** What the comparison finds, where no control of ours tells. */
async function matched(
  ooxml: string,
  document: DocumentModel,
  xml: string,
  models: readonly ModelAgreement[],
): Promise<ModelFill[]> {
  const { report } = await compareInWorker({ ooxml }, new AbortController().signal);
  return matchedFill(document, xml, report, models);
}
