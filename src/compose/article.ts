import { isPresent } from "../clauses/model";
import type { Article, Clause } from "../clauses/schema";
import { formatTag } from "../clauses/tag";
import { blockControl } from "../ooxml/control";
import type { Xml } from "../ooxml/element";
import { paragraph, type ParagraphFormat } from "../ooxml/paragraph";
import { run } from "../ooxml/run";
import { CLAUSE_INDENT, STYLE } from "../ooxml/styles";
import { blocks, LOOK } from "./blocks";
import type { Context } from "./context";
import { inline } from "./inline";
import type { Label, Numbers } from "./place-numbers";
import { plainTitle } from "./title";

/** The number of a clause inside its article; null for the one clause of an article without numbered clauses. */
export function clauseNumber(clause: Clause): number | null {
  const dot = clause.ref.indexOf(".");
  return dot < 0 ? null : Number(clause.ref.slice(dot + 1));
}

/** A clause with its items; no control of its own (only a clause on its own gets one). */
export function clauseBody(
  context: Context,
  clause: Clause,
  numbers: Numbers,
  { printed, keep = false }: { printed?: number; keep?: boolean } = {},
): Xml {
  const number = clauseNumber(clause) === null ? null : (printed ?? clauseNumber(clause));
  const announces = clause.blocks !== undefined && clause.blocks.length > 0;
  const head = labelled(
    inline(context, clause.text),
    number === null ? {} : numbers.takeClause(number),
    {
      style: number === null ? STYLE.clauseText : STYLE.clause,
      ...(announces || keep ? { keepNext: true } : {}),
    },
  );
  return head + blocks(context, clause.blocks ?? [], LOOK.clause);
}

/** A paragraph with its number; a typed one hangs where Word hangs those that it counts. */
function labelled(content: Xml, { typed, numbering }: Label, format: ParagraphFormat): Xml {
  if (typed === undefined)
    return paragraph(content, { ...format, ...(numbering && { numbering }) });
  const hangs = typed.endsWith("\t");
  return paragraph(run(typed) + content, {
    ...format,
    // A style of the house may count by itself: then there would be two numbers.
    numbering: { id: 0, level: 0 },
    ...(hangs ? { indent: { left: CLAUSE_INDENT, hanging: CLAUSE_INDENT } } : {}),
  });
}

/**
 * A whole article in its control.
 * @param signed the signatures follow: the last clause goes with them, so that no page holds signatures alone
 */
export function articleControl(
  context: Context,
  article: Article,
  numbers: Numbers,
  signed = false,
): Xml {
  const heading = labelled(inline(context, article.heading), numbers.takeArticle(article.number), {
    style: STYLE.article,
  });
  const intro = (article.intro ?? []).map((text) =>
    paragraph(inline(context, text), { style: STYLE.clauseText, keepNext: true }),
  );
  const clauses = article.clauses.map((clause, index) => {
    const keep = signed && index === article.clauses.length - 1;
    if (isPresent(clause, context.answers)) return clauseBody(context, clause, numbers, { keep });
    const number = clauseNumber(clause);
    if (number !== null) numbers.leaveOut(number);
    return "";
  });
  return blockControl(heading + intro.join("") + clauses.join(""), {
    tag: formatTag({
      model: context.model.id,
      part: { kind: "article", number: article.number },
    }),
    title: articleTitle(context, article),
  });
}

/** "Artikel 8. Aansprakelijkheid", as the model numbers it. */
export function articleTitle(context: Context, article: Article): string {
  const number = context.model.numbering.article.replace("%1", String(article.number));
  return `${number} ${plainTitle(context, article.heading)}`;
}
