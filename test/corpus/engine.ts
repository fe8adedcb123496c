/** The add-in's own check, on the parts of a package: the one file of the corpus that loads `src/`. */
import type { ModelAgreement } from "../../src/clauses/schema";
import { loadAllModels } from "../../src/clauses/library";
import { check } from "../../src/check/check";
import type { CheckReport } from "../../src/outcome";
import { collectParts } from "../../src/package/package";
import { readDocument } from "../../src/document/read";
import { packageFiles, type DocxParts } from "./writer/package";

export type { CheckReport };

export interface Ask {
  /** Without it the model is recognised, as for a user who just presses the button. */
  model?: string;
  view?: "accepted" | "rejected";
}

export type Engine = (parts: DocxParts, ask?: Ask) => CheckReport;

/** Reads as the command line does: parts are found through their relationships. */
export async function loadEngine(): Promise<{ report: Engine; models: ModelAgreement[] }> {
  const models = await loadAllModels();
  const report: Engine = (parts, ask = {}) => {
    const files = packageFiles(parts);
    const document = readDocument(collectParts((name) => files[name]));
    return check(document, models, ask);
  };
  return { report, models };
}
