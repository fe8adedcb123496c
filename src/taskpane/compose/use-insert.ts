/** Inserting as a job: what was inserted, in the user's words, and what a clause on its own leans on. */
import { useState } from "react";
import type { LooseEnds } from "../../clauses/loose-ends";
import type { ModelAgreement } from "../../clauses/schema";
import { composeTexts } from "../../messages/pane/compose";
import { clauseLooseEnds, insertClause } from "../../word/insert-clause";
import type { CalledParties } from "../../word/house-names";
import { toFailure } from "../../word/failure";
import { insertPart, type InsertedPart } from "../../word/insert-part";
import type { Inserted, Where } from "../../word/insert";
import { numberPages } from "../../word/page-numbers";
import { useSession, useTexts } from "../session/session";
import { useJob } from "../session/use-job";
import type { Part, PartOption } from "./choice";

export interface InsertRequest {
  model: ModelAgreement;
  option: PartOption;
  fields: Record<string, string>;
  where: Where;
  tracked: boolean;
  /** With a contents table; of a whole agreement. */
  contents?: boolean;
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
      const { told, warnings: seen, model } = await inserted(request);
      check.markStale();
      setDone(told);
      setWarnings(seen);
      announce([told, ...seen].join(" "));
      const { part } = request.option;
      if (part.kind !== "clause") return;
      // The clause stands: that the document cannot be read afterwards is no failure of the insertion.
      const ends = await clauseLooseEnds(model, part.ref).catch(() => null);
      setLoose(ends);
      if (!ends) setWarnings([...seen, texts.looseUnknown]);
    });
  };

  async function inserted(request: InsertRequest) {
    const { model, option, fields, where, tracked, contents } = request;
    const { part, label, what } = option;
    if (part.kind === "clause") {
      const options = { where, tracked };
      const result = await insertClause(model, part.ref, { fields }, options);
      const { number, joined } = result;
      const told =
        joined && number ? texts.clauseDone(part.ref, number) : texts.clauseAlone(part.ref, number);
      return { told, warnings: warningsOf(texts, result), model: result.model };
    }
    const more = { tracked, contents: contents === true && what === "agreement" };
    const result = await insertPart(model, part, { fields }, where, more);
    // "etc." ends as the sentence does that it stands in.
    const name = what === "agreement" ? texts.agreementName(model.name) : label.replace(/\.$/, "");
    const seen = warningsOf(texts, result);
    const told = doneText(texts, result, name, part);
    const warnings = [
      ...seen,
      ...(result.shifted ? [texts.shifted] : []),
      ...(result.upright ? [texts.upright(result.upright)] : []),
    ];
    if (!result.pages) return { told, warnings, model };
    // The agreement stands: that its pages could not be numbered is no failure of the insertion.
    try {
      const numbered = await numberPages(result.pages);
      return { told: numbered ? `${told} ${texts.pagesNumbered}` : told, warnings, model };
    } catch (error) {
      // No answer is no refusal: Word may have written the footer.
      const unknown = toFailure(error).code === "no-answer";
      return {
        told,
        warnings: [...warnings, unknown ? texts.pagesUnknown : texts.pagesNot],
        model,
      };
    }
  }

  return { job, done, warnings, loose, insert };
}

type ComposeTexts = (typeof composeTexts)["nl"];

/** What of it did not come over as it was sent. */
function warningsOf(
  texts: ComposeTexts,
  { found, parties }: Pick<InsertedPart, "found" | "parties">,
): string[] {
  if (!found) return [];
  return [
    ...(parties ? [partiesText(texts, parties)] : []),
    ...(found.unnumbered.length > 0 ? [texts.unnumbered(found.unnumbered)] : []),
    ...(found.tracked === false ? [texts.untracked] : []),
    ...(found.tagged ? [] : [texts.untagged]),
  ];
}

function partiesText(texts: ComposeTexts, parties: CalledParties): string {
  if (parties.kind === "unknown") return texts.partiesUnknown(parties.roles);
  if (parties.kind === "unread") return texts.partiesUnread(parties.roles);
  const called = texts.partiesCalled(parties.names);
  return parties.derived ? `${called} ${texts.partiesDerived}` : called;
}

function doneText(texts: ComposeTexts, result: Inserted, name: string, part: Part): string {
  if (result.unconfirmed) return texts.doneUnconfirmed(name);
  const done = result.moved ? texts.doneAfter(name, result.moved) : texts.done(name);
  const here = numberHere(texts, result.found?.number ?? "", part, name);
  return here === null ? done : `${done} ${texts.calledHere(here)}`;
}

/** How the text is numbered in the document, where that is otherwise than in the model. */
function numberHere(texts: ComposeTexts, printed: string, part: Part, name: string): string | null {
  if (part.kind === "article") {
    const number = /\d+[a-z]?/.exec(printed)?.[0];
    return number && number !== String(part.number) ? texts.articleHere(number) : null;
  }
  if (part.kind !== "annex" && part.kind !== "form") return null;
  return printed !== "" && !name.startsWith(printed) ? printed : null;
}
