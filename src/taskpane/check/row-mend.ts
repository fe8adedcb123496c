/** What mends a row of Bijlage 4 that cites another clause than it quotes. Pure. */
import type { TableRowResult } from "../../outcome";

const CITES = new Set(["wrong-article", "citation-incomplete"]);

/** What the article cell becomes; null where nothing is known to mend. */
export function rowMend({ article, likelyArticle, findings }: TableRowResult): string | null {
  if (!likelyArticle || !findings.some(({ code }) => CITES.has(code))) return null;
  const cited = article.match(/\d+(?:\.\d+)*/gu) ?? [];
  const [only] = cited;
  // "artikel 8.2" keeps its word; what cites more than one number is written anew.
  if (cited.length !== 1 || only === undefined) return likelyArticle;
  return /^\d+(?:\.\d+)*$/u.test(likelyArticle)
    ? article.trim().replace(only, likelyArticle)
    : likelyArticle;
}
