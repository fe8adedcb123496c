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
  const [warnings, setWarnings] = useState<readonly string[]>([]);
  const [loose, setLoose] = useState<LooseEnds | null>(null);
  const job = useJob();

  const insert = async (request: InsertRequest) => {
    setDone(null);
    setWarnings([]);
    setLoose(null);
    await job.start(async () => {
      const { told, warnings: seen } = await inserted(request);
      check.markStale();
      setDone(told);
      setWarnings(seen);
      announce([told, ...seen].join(" "));
      const { part } = request.option;
      if (part.kind !== "clause") return;
      // The clause stands: that the document cannot be read afterwards is no failure of the insertion.
      const ends = await clauseLooseEnds(request.model, part.ref).catch(() => null);
      setLoose(ends);
      if (!ends) setWarnings([...seen, texts.looseUnknown]);
    });
  };

  async function inserted({ model, option, fields, where, tracked }: InsertRequest) {
    const { part, label, what } = option;
    if (part.kind === "clause" && where === "cursor") {
      const { number, found } = await insertClause(model, part.ref, { fields }, tracked);
      const told = number ? texts.clauseDone(part.ref, number) : texts.clauseUnnumbered(part.ref);
      return { told, warnings: warningsOf(texts, found) };
    }
    const result = await insertPart(model, part, { fields }, where, tracked);
    const name = what === "agreement" ? texts.agreementName(model.name) : label;
    return { told: doneText(texts, result, name), warnings: warningsOf(texts, result.found) };
  }

  return { job, done, warnings, loose, insert };
}

type ComposeTexts = (typeof composeTexts)["nl"];

/** What of it did not come over as it was sent. */
function warningsOf(texts: ComposeTexts, found: Inserted["found"]): string[] {
  if (!found) return [];
  return [
    ...(found.unnumbered.length > 0 ? [texts.unnumbered(found.unnumbered)] : []),
    ...(found.tracked === false ? [texts.untracked] : []),
    ...(found.tagged ? [] : [texts.untagged]),
  ];
}

function doneText(texts: ComposeTexts, result: Inserted, name: string): string {
  if (result.unconfirmed) return texts.doneUnconfirmed(name);
  return result.moved ? texts.doneAfter(name, result.moved) : texts.done(name);
}
