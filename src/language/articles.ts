/** Articles before a name, and the words that change with the gender of the noun behind them. */
import { tokenId } from "./tokens";

const ARTICLES = ["de", "het"];
/** "deze Overeenkomst" becomes "dit Contract". */
const AGREEING = [
  ["de", "het"],
  ["deze", "dit"],
  ["die", "dat"],
  ["onze", "ons"],
  ["elke", "elk"],
  ["iedere", "ieder"],
  ["welke", "welk"],
] as const;

const articleFolds = new Map(ARTICLES.map((word) => [tokenId(word), word]));
const determinerFolds = new Set([...AGREEING.flat(), "een", "geen"].map(tokenId));
const partners = new Map<string, string>(
  AGREEING.flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ]),
);
const partnerFolds = new Map(
  [...partners].map(([one, other]) => [tokenId(one), tokenId(other)] as const),
);

/** "de" or "het" when the folded token is one. */
export const articleAt = (fold: number | undefined): string | undefined =>
  fold === undefined ? undefined : articleFolds.get(fold);

export const isDeterminer = (fold: number | undefined): boolean =>
  fold !== undefined && determinerFolds.has(fold);

/** Are these one word in two genders? */
export const agree = (one: number, other: number): boolean => partnerFolds.get(one) === other;

export function withoutArticle(name: string): string {
  return name.replace(/^(?:de|het)[\s\u00a0]+/iu, "");
}

/** A determiner in one gender for both; nothing for an article. For texts that are only compared. */
export function neutral(determiner: string): string {
  const word = determiner.toLowerCase();
  if (ARTICLES.includes(word)) return "";
  const [common] = [word, partners.get(word) ?? word].sort();
  return common ?? word;
}

/** As a part of a regular expression. */
export const DETERMINER_PATTERN = AGREEING.flat().join("|");
