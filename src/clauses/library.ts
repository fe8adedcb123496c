/**
 * The library of models, in Node. A model is one file in `models`: adding a model, or a version of
 * one, is adding a file. The bundle for Word takes library.web.ts instead (webpack's
 * resolve.extensions), which finds the same folder at build time.
 */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { UnknownModel } from "./errors";
import { parseModel } from "./parse";
import type { ModelAgreement } from "./schema";
import { byRelationAndName, summarise, type ModelSummary } from "./summary";

export { InvalidModel, UnknownModel } from "./errors";
export type { ModelSummary } from "./summary";

const MODELS = path.join(__dirname, "models");
const EXTENSION = ".json";
const loaded = new Map<string, Promise<ModelAgreement>>();

async function modelIds(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((n) => n.endsWith(EXTENSION)).map((n) => n.slice(0, -EXTENSION.length));
}

async function readModel(file: string, id: string): Promise<ModelAgreement> {
  const data: unknown = JSON.parse(await readFile(file, "utf8"));
  return parseModel(data, `${id}${EXTENSION}`, id);
}

/**
 * The model of that id; read and checked once.
 * @throws UnknownModel, InvalidModel
 */
export async function loadModel(id: string, folder = MODELS): Promise<ModelAgreement> {
  if (!(await modelIds(folder)).includes(id)) throw new UnknownModel(id);
  const file = path.join(folder, id + EXTENSION);
  const model = loaded.get(file) ?? readModel(file, id);
  loaded.set(file, model);
  return model;
}

/** All models, processor agreements first. */
export async function loadAllModels(folder = MODELS): Promise<ModelAgreement[]> {
  const ids = await modelIds(folder);
  const models = await Promise.all(ids.map((id) => loadModel(id, folder)));
  return models.sort(byRelationAndName);
}

/** What a list of models shows, in the order of loadAllModels. */
export async function listModels(folder = MODELS): Promise<ModelSummary[]> {
  return (await loadAllModels(folder)).map(summarise);
}
