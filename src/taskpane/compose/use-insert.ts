/** Inserting as a job: what was inserted, in the user's words, and what a clause on its own leans on. */
import { useState } from "react";
import type { LooseEnds } from "../../clauses/loose-ends";
import type { ModelAgreement } from "../../clauses/schema";
import { composeTexts } from "../../messages/pane/compose";
import { clauseLooseEnds, insertClause } from "../../word/insert-clause";
import { insertPart } from "../../word/insert-part";
import type { Inserted, Where } from "../../word/insert";
import { useSession, useTexts } from "../session/session";
import { useJob } from "../session/use-job";
import type { PartOption } from "./choice";

export interface InsertRequest {
  model: ModelAgreement;
  option: PartOption;
  fields: Record<string, string>;
  where: Where;
  tracked: boolean;
}

export function useInsert() {
  const texts = useTexts(composeTexts);
  const { announce, check } = useSession();
  const [done, setDone] = useState<string | null>(null);
  const [loose, setLoose] = useState<LooseEnds | null>(null);
  const job = useJob();

  const insert = async (request: InsertRequest) => {
    setDone(null);
    setLoose(null);
    await job.start(async () => {
      const told = await inserted(request);
      check.markStale();
      setDone(told);
      announce(told);
      const { part } = request.option;
      if (part.kind === "clause") setLoose(await clauseLooseEnds(request.model, part.ref));
    });
  };

  async function inserted({ model, option, fields, where, tracked }: InsertRequest) {
    const { part, label, what } = option;
    if (part.kind === "clause" && where === "cursor") {
      const { number } = await insertClause(model, part.ref, { fields }, tracked);
      return number ? texts.clauseDone(part.ref, number) : texts.done(label);
    }
    const result = await insertPart(model, part, { fields }, where, tracked);
    return doneText(texts, result, what === "agreement" ? texts.agreementName(model.name) : label);
  }

  return { job, done, loose, insert };
}

type ComposeTexts = (typeof composeTexts)["nl"];

function doneText(texts: ComposeTexts, result: Inserted, name: string): string {
  if (result.unconfirmed) return texts.doneUnconfirmed(name);
  return result.moved ? texts.doneAfter(name, result.moved) : texts.done(name);
}
