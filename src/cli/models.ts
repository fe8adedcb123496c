import { listModels, loadAllModels, loadModel, UnknownModel } from "../clauses/library";
import type { ModelAgreement } from "../clauses/schema";
import { Failure } from "./failure";

/** @throws Failure unknown-model, naming those there are */
export async function modelOf(id: string): Promise<ModelAgreement> {
  try {
    return await loadModel(id);
  } catch (error) {
    if (!(error instanceof UnknownModel)) throw error;
    const models = (await listModels()).map((model) => model.id).join(", ");
    throw new Failure("unknown-model", { model: id, models });
  }
}

/** The model asked for, or all. @throws Failure unknown-model */
export async function modelsFor(id: string | undefined): Promise<ModelAgreement[]> {
  return id === undefined ? loadAllModels() : [await modelOf(id)];
}
