/** What a clause on its own leans on: terms that its model defines, and the places it refers to. Pure. */
import { allBlocks, articles, clauses, findClause } from "./model";
import type { Item, ModelAgreement } from "./schema";
import { renderPlain } from "./template";

export interface LooseEnds {
  /** Defined by the model, used in the clause, and defined nowhere in the document. */
  terms: string[];
  /** Cited in the clause as the model numbers them, and not to be found in the document. */
  references: string[];
}

/** A paragraph of the document: its automatic number and its text. */
export interface NumberedText {
  label: string;
  text: string;
}

/** Longer heads before a colon are sentences, no terms. */
const LONGEST_TERM = 60;

/** The terms that the model defines, as it writes them: "term: meaning", or a table of both. */
export function definedTerms(model: ModelAgreement): string[] {
  const rows = allBlocks(model).flatMap((block) =>
    block.type === "definitions" ? block.rows.map(({ term }) => term) : [],
  );
  const [first] = articles(model);
  const lists = (first?.clauses ?? []).flatMap(({ text, blocks = [] }) => [
    text,
    ...blocks.flatMap((block) =>
      block.type === "list" ? block.items.map((i: Item) => i.text) : [],
    ),
  ]);
  const heads = /^definities/i.test(first?.heading ?? "") ? lists.flatMap(beforeColon) : [];
  return [...rows, ...heads].flatMap(names);
}

function beforeColon(text: string): string[] {
  const at = text.indexOf(":");
  return at > 0 && at < LONGEST_TERM && text.length > at + 1 ? [text.slice(0, at)] : [];
}

/** "Algemene Verordening of AVG" and "Verwerker(s)" name more than one word. */
function names(term: string): string[] {
  return term
    .split(/ of | \/ /)
    .map((name) => name.replace(/[“”"‘’':]|\(.*?\)/g, "").trim())
    .filter((name) => name !== "");
}

/** @param document the paragraphs as they stand, the inserted clause included. */
export function looseEnds(
  model: ModelAgreement,
  ref: string,
  document: readonly NumberedText[],
): LooseEnds {
  const clause = findClause(model, ref);
  if (!clause) return { terms: [], references: [] };
  const items = (list: readonly Item[]): string[] =>
    list.flatMap((item) => [item.text, ...items(item.list?.items ?? [])]);
  const text = [
    clause.text,
    ...(clause.blocks ?? []).flatMap((block) => (block.type === "list" ? items(block.items) : [])),
  ]
    .map((template) => renderPlain(template, model))
    .join("\n");
  const terms = definedTerms(model).filter(
    (term) => word(term).test(text) && !document.some((one) => defines(one.text, term)),
  );
  return { terms: [...new Set(terms)], references: references(model, text, document) };
}

function word(term: string): RegExp {
  const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?:s|en|n|’s|'s)?(?![\\p{L}\\p{N}])`, "u");
}

/** A paragraph or cell that begins with the term and then explains it, or "hierna: term". */
function defines(text: string, term: string): boolean {
  const at = text.search(word(term));
  if (at < 0) return false;
  const before = text.slice(0, at);
  const after = text.slice(at + term.length).replace(/^(?:s|en|n|’s|'s)/u, "");
  if (/hierna(?: te noemen)?[^.]{0,40}$/i.test(before)) return true;
  return (
    /^(?:[\s“"‘'(]|[a-z0-9.]{1,5}\)?\s|[^.:]{0,50} of )*$/u.test(before) &&
    /^[”"’']*\s*(?:$|:|=|–|\()/u.test(after)
  );
}

/** Articles of the law are not ours to find. */
const LAW = /^[^.;]{0,40}?\b(?:AVG|UAVG|Verordening|Wbp|Wet|BW|Burgerlijk|Wetboek)\b/;

function references(
  model: ModelAgreement,
  text: string,
  document: readonly NumberedText[],
): string[] {
  const known = new Set([
    ...articles(model).map(({ number }) => String(number)),
    ...clauses(model).map(({ ref }) => ref),
  ]);
  const numbers = new Set(
    document.map(({ label, text: own }) =>
      (label || (/^(?:artikel\s+)?\d+(?:\.\d+)*(?=[.\s)])/i.exec(own)?.[0] ?? ""))
        .replace(/^artikel\s+/i, "")
        .replace(/[\s.)-]+$/, ""),
    ),
  );
  const found: string[] = [];
  for (const match of text.matchAll(/artikel(?:en)?\s+(\d+(?:\.\d+)?)/gi)) {
    const number = match[1] ?? "";
    const law = LAW.test(text.slice(match.index + match[0].length));
    if (!law && known.has(number) && !numbers.has(number)) found.push(`artikel ${number}`);
  }
  for (const [cited] of text.matchAll(/bijlage\s+\d+[a-z]?\b/gi)) {
    const name = cited.toLowerCase();
    const heads = document.some(({ text: own }) => own.toLowerCase().trim().startsWith(name));
    if (!heads) found.push(name.replace("bijlage", "Bijlage"));
  }
  return [...new Set(found)];
}
