/** Reads every answer of the document in one sync: its OOXML knows prompts, locks and deletions. */
import { loadAllModels } from "../clauses/library";
import { toFailure, WordFailure } from "./failure";
import { fillState } from "./fill-state";
import type { ModelFill } from "./fill-types";
import { readBody } from "./read";

/** @throws WordFailure `read-failed`, `unreadable`, … */
export async function readFill(): Promise<ModelFill[]> {
  return parseFill((await readBody()).ooxml);
}

/** @throws WordFailure `unreadable`; `read-only` when the document is marked final or protected. */
export async function parseFill(ooxml: string, forWriting = false): Promise<ModelFill[]> {
  // The reader is only needed on this page: the pane's first load does without.
  const [{ readDocument, readFlatPackage }, models] = await Promise.all([
    import("../document"),
    loadAllModels(),
  ]);
  try {
    const document = readDocument(readFlatPackage(ooxml));
    if (forWriting && document.closed) throw new WordFailure("read-only", document.closed);
    return fillState(document, models);
  } catch (error) {
    if (error instanceof Error && error.name === "UnreadableDocument")
      throw new WordFailure("unreadable", error.message, { cause: error });
    throw toFailure(error);
  }
}
