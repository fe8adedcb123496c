import { findAnnex, findArticle, findClause } from "../clauses/model";
import type { Answers, Article, ModelAgreement } from "../clauses/schema";
import { formatTag } from "../clauses/tag";
import { blockControl } from "../ooxml/control";
import type { PageBlock } from "../ooxml/package";
import { styleSheet } from "../ooxml/styles";
import { articleControl, articleTitle, clauseBody, clauseNumber } from "./article";
import { ClauseNumbers } from "./clause-numbers";
import { makeContext, type Context } from "./context";
import { contents } from "./contents";
import { findForm, formControl } from "./form";
import { NumbersOfPlace } from "./place-numbers";
import { annex, section } from "./section";
import { UnknownPart, type ComposeOptions, type Content, type Part } from "./types";

/**
 * Model and answers → content to insert. Pure; the model's text comes out verbatim.
 * @throws UnknownPart when the model has no such article, clause, annex, form or section
 */
export function compose(
  model: ModelAgreement,
  part: Part,
  answers: Answers,
  options: ComposeOptions = {},
): Content {
  const context = makeContext(model, answers, partKey(part), options);
  const blocks = partBlocks(context, part, options);
  return {
    body: blocks.map(({ xml }) => xml).join(""),
    blocks,
    styles: styleSheet((context.linkStyles && context.mainList) || {}),
    numbering: context.numbering.toXml(),
    title: model.title,
  };
}

/** Names the part inside its model: "article 8". */
function partKey(part: Part): string {
  return Object.values(part).join(" ");
}

function partBlocks(context: Context, part: Part, options: ComposeOptions): PageBlock[] {
  const upright = (xml: string): PageBlock[] => [{ xml, landscape: false }];
  const { model } = context;
  switch (part.kind) {
    case "agreement": {
      const numbers = new ClauseNumbers(context);
      const sections = model.sections.map((entry, index) =>
        section(context, entry, numbers, model.sections[index + 1]?.kind === "signatures"),
      );
      const list = options.contents ? upright(contents(context)) : [];
      return [...list, ...sections].filter(({ xml }) => xml !== "");
    }
    case "article": {
      const article = findArticle(model, part.number);
      if (!article) break;
      const start = { article: article.number, clause: firstNumber(article) };
      const numbers = options.place
        ? new NumbersOfPlace(context, options.place)
        : new ClauseNumbers(context, start);
      return upright(articleControl(context, article, numbers));
    }
    case "clause": {
      const clause = findClause(model, part.ref);
      const article = findArticle(model, parseInt(part.ref, 10));
      if (!clause || !article) break;
      const start = options.number ?? {
        article: article.number,
        clause: clauseNumber(clause) ?? 1,
      };
      const numbers = new ClauseNumbers(context, start);
      const tag = formatTag({ model: model.id, part });
      const title = `${clause.ref} ${articleTitle(context, article)}`;
      return upright(
        blockControl(clauseBody(context, clause, numbers, { printed: start.clause }), {
          tag,
          title,
        }),
      );
    }
    case "annex": {
      const found = findAnnex(model, part.id);
      if (!found || found.notPrinted) break;
      return [annex(context, found)];
    }
    case "form": {
      const form = findForm(model, part.id);
      if (!form) break;
      return upright(formControl(context, part.id, form));
    }
    case "section": {
      const found = model.sections.find(({ id }) => id === part.id);
      if (!found) break;
      if (found.kind === "article")
        return partBlocks(context, { kind: "article", number: found.article.number }, options);
      return [section(context, found, new ClauseNumbers(context))];
    }
  }
  throw new UnknownPart(model.id, part);
}

function firstNumber(article: Article): number {
  const [first] = article.clauses;
  return (first && clauseNumber(first)) ?? 1;
}
