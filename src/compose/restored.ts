import { findClause } from "../clauses/model";
import type { Answers, ModelAgreement } from "../clauses/schema";
import { formatTag, type TagPart } from "../clauses/tag";
import { choiceText, fieldValue, parseTemplate } from "../clauses/template";
import { STYLE, styleSheet } from "../ooxml/styles";
import { blocks, LOOK } from "./blocks";
import { makeContext } from "./context";
import { promptText } from "./inline";
import { UnknownPart, type ComposeOptions, type Content } from "./types";

/**
 * A clause put back among others. Word remaps list ids on insertion, so a paragraph can only join
 * the list of its neighbour when Word itself makes it beside that neighbour: `head` is the text for
 * `insertParagraph`, in pieces; the paragraph takes over number, style and indent. `rest` (items,
 * definitions) goes after it by `insertOoxml`; its lists are their own, as in the model.
 */
export interface RestoredClause {
  head: HeadPiece[];
  /** Style id of a clause, for a neighbour that is not a clause of ours. */
  style: string;
  rest: Content | null;
}

export interface HeadPiece {
  text: string;
  /** The control to be put around an answer or a choice. */
  control?: { tag: string; title: string };
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
    head: headPieces(clause.text, model, answers),
    style,
    rest:
      body === ""
        ? null
        : { body, styles: styleSheet(), numbering: context.numbering.toXml(), title: model.title },
  };
}

/** As composed elsewhere, but for the look of a prompt: text that Word is handed has no style. */
function headPieces(template: string, model: ModelAgreement, answers: Answers): HeadPiece[] {
  const controlled = (part: TagPart, text: string, title: string): HeadPiece[] =>
    text === "" ? [] : [{ text, control: { tag: formatTag({ model: model.id, part }), title } }];
  return parseTemplate(template).flatMap((segment): HeadPiece[] => {
    if (segment.kind === "text") return [{ text: segment.text }];
    const { id } = segment;
    if (segment.kind === "choice") {
      const choice = model.choices.find((one) => one.id === id);
      const text = choice ? choiceText(choice, segment.form, answers) : "";
      return controlled({ kind: "choice", id, form: segment.form }, text, choice?.label.nl ?? "");
    }
    const field = model.fields.find((one) => one.id === id);
    if (!field) throw new RangeError(`${model.id} has no field ${id}`);
    const text = fieldValue(field, answers) ?? promptText(field.prompt);
    return controlled({ kind: "field", id }, text, field.label.nl);
  });
}
