/**
 * The library of models in the bundle: webpack makes a chunk of every file in `models`, fetched
 * when it is asked for, so the pane's first load does not grow with the models.
 */
import { UnknownModel } from "./errors";
import { parseModel } from "./parse";
import type { ModelAgreement } from "./schema";
import { byRelationAndName, summarise, type ModelSummary } from "./summary";

export { InvalidModel, UnknownModel } from "./errors";
export type { ModelSummary } from "./summary";

interface LazyContext {
  /** JSON comes as it is: webpackContext gives no namespace object. */
  (key: string): Promise<unknown>;
  keys(): string[];
}
declare global {
  interface ImportMeta {
    webpackContext(folder: string, options: { mode: "lazy"; regExp: RegExp }): LazyContext;
  }
}

const files = import.meta.webpackContext("./models", { mode: "lazy", regExp: /\.json$/ });
const loaded = new Map<string, Promise<ModelAgreement>>();

async function fetchModel(key: string, id: string): Promise<ModelAgreement> {
  return parseModel(await files(key), key, id);
}

/**
 * The model of that id; fetched and checked once. A failed fetch is tried again the next time.
 * @throws UnknownModel, InvalidModel
 */
export async function loadModel(id: string): Promise<ModelAgreement> {
  const key = `./${id}.json`;
  if (!files.keys().includes(key)) throw new UnknownModel(id);
  const model = loaded.get(id) ?? fetchModel(key, id);
  loaded.set(id, model);
  model.catch(() => loaded.delete(id));
  return model;
}

/** All models, processor agreements first. */
export async function loadAllModels(): Promise<ModelAgreement[]> {
  const ids = files.keys().map((key) => key.replace(/^\.\/|\.json$/g, ""));
  return (await Promise.all(ids.map((id) => loadModel(id)))).sort(byRelationAndName);
}

/** What a list of models shows, in the order of loadAllModels. */
export async function listModels(): Promise<ModelSummary[]> {
  return (await loadAllModels()).map(summarise);
}
