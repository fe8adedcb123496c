/** The models, fetched when a page first asks: the pane's first load carries none of them. */
import { use, useEffect, useState } from "react";
import type { ModelAgreement } from "../../clauses/schema";
import type { ModelSummary } from "../../clauses/summary";

const library = () => import("../../clauses/library");

let summaries: Promise<ModelSummary[]> | null = null;

/** Names and origins of all models; suspends while they are fetched. */
export function useModels(): ModelSummary[] {
  summaries ??= library().then(({ listModels }) => listModels());
  return use(summaries);
}

let whole: Promise<ModelAgreement[]> | null = null;

/** All models; suspends while they are fetched. */
export function useWholeModels(): ModelAgreement[] {
  whole ??= library().then(({ loadAllModels }) => loadAllModels());
  return use(whole);
}

/** Forgets a failed fetch, so that the next look tries again. */
export function forgetModels(): void {
  summaries = null;
  whole = null;
}

/** The model of that id, or null while it is fetched. */
export function useModel(id: string | null): ModelAgreement | null {
  const [model, setModel] = useState<ModelAgreement | null>(null);
  useEffect(() => {
    let current = true;
    if (id)
      void library()
        .then(({ loadModel }) => loadModel(id))
        .then((loaded) => {
          if (current) setModel(loaded);
        });
    return () => {
      current = false;
    };
  }, [id]);
  return model?.id === id ? model : null;
}
