import { isPresent } from "../clauses/model";
import type { Article, Clause } from "../clauses/schema";
import { formatTag } from "../clauses/tag";
import { blockControl } from "../ooxml/control";
import type { Xml } from "../ooxml/element";
import { paragraph } from "../ooxml/paragraph";
import { STYLE } from "../ooxml/styles";
import { blocks, LOOK } from "./blocks";
import type { ClauseNumbers } from "./clause-numbers";
import type { Context } from "./context";
import { inline } from "./inline";
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
  numbers: ClauseNumbers,
  { printed, keep = false }: { printed?: number; keep?: boolean } = {},
): Xml {
  const number = clauseNumber(clause) === null ? null : (printed ?? clauseNumber(clause));
  const announces = clause.blocks !== undefined && clause.blocks.length > 0;
  const head = paragraph(inline(context, clause.text), {
    style: number === null ? STYLE.clauseText : STYLE.clause,
    ...(announces || keep ? { keepNext: true } : {}),
    ...(number === null ? {} : { numbering: numbers.takeClause(number) }),
  });
  return head + blocks(context, clause.blocks ?? [], LOOK.clause);
}

/**
 * A whole article in its control.
 * @param signed the signatures follow: the last clause goes with them, so that no page holds signatures alone
 */
export function articleControl(
  context: Context,
  article: Article,
  numbers: ClauseNumbers,
  signed = false,
): Xml {
  const heading = paragraph(inline(context, article.heading), {
    style: STYLE.article,
    numbering: numbers.takeArticle(article.number),
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
