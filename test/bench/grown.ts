/** An agreement of ever more clauses: the BOZ articles again and again under new numbers, in other words. */
import type { ModelAgreement, Section } from "../../src/clauses/schema";

const LONG_WORD = /(?<![{?.\w-])[a-zë]{6,}(?![\w.-]*\}\})/g;

/** Every second long word gets an ending of its copy's, so that no two clauses are the same. */
function inOtherWords(text: string, copy: number): string {
  let seen = 0;
  return text.replace(LONG_WORD, (word) => {
    seen += 1;
    return seen % 2 === 0
      ? word + "abcdefghijklmnopqrstuvwxyz".charAt(copy % 26) + "e".repeat(copy / 26)
      : word;
  });
}

function articleCopy(section: Section, copy: number, articles: number): Section {
  if (section.kind !== "article") return section;
  const { article } = section;
  const number = article.number + copy * articles;
  return {
    ...section,
    id: `${section.id}-${copy}`,
    article: {
      ...article,
      number,
      heading: `${article.heading} deel ${copy + 1}`,
      clauses: article.clauses.map((clause) => ({
        ...clause,
        ref: clause.ref.replace(/^\d+/, String(number)),
        text: inOtherWords(clause.text, copy),
      })),
    },
  };
}

/** A model with `times` as many articles. */
export function grownModel(model: ModelAgreement, times: number): ModelAgreement {
  const articles = model.sections.filter((section) => section.kind === "article");
  const last = model.sections.lastIndexOf(articles[articles.length - 1] as Section);
  const copies = Array.from({ length: times - 1 }, (_, at) =>
    articles.map((section) => articleCopy(section, at + 1, articles.length)),
  ).flat();
  return {
    ...model,
    requirements: undefined,
    sections: [...model.sections.slice(0, last + 1), ...copies, ...model.sections.slice(last + 1)],
  };
}
