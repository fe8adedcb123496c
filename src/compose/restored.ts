import { findClause } from "../clauses/model";
import type { Answers, ModelAgreement } from "../clauses/schema";
import { renderPlain } from "../clauses/template";
import { STYLE, styleSheet } from "../ooxml/styles";
import { blocks, LOOK } from "./blocks";
import { makeContext } from "./context";
import { UnknownPart, type ComposeOptions, type Content } from "./types";

/**
 * A clause put back among others. Word remaps list ids on insertion, so a paragraph can only join
 * the list of its neighbour when Word itself makes it beside that neighbour: `head` is the text for
 * `insertParagraph(head, "After")`, which takes over number, style and indent. `rest` (items,
 * definitions) goes after it by `insertOoxml`; its lists are their own, as in the model.
 */
export interface RestoredClause {
  head: string;
  /** Style id of a clause, for a neighbour that is not a clause of ours. */
  style: string;
  rest: Content | null;
}

/** @throws UnknownPart when the model has no such clause */
export function composeRestored(
  model: ModelAgreement,
  ref: string,
  answers: Answers,
  options: ComposeOptions = {},
): RestoredClause {
  const clause = findClause(model, ref);
  if (!clause) throw new UnknownPart(model.id, { kind: "clause", ref });
  const context = makeContext(model, answers, `restored ${ref}`, options);
  const body = blocks(context, clause.blocks ?? [], LOOK.clause);
  const style = ref.includes(".") ? STYLE.clause : STYLE.clauseText;
  return {
    head: renderPlain(clause.text, model, answers),
    style,
    rest:
      body === ""
        ? null
        : { body, styles: styleSheet(), numbering: context.numbering.toXml(), title: model.title },
  };
}
