/** Defined terms: defined twice, defined and never used, and new words written as if they were defined. */
import type { DocumentLines, Line } from "../lines/line";
import type { PreparedModel } from "../model/prepared";
import type { Deviation, Finding } from "../types";
import { linePlace } from "../judge/place";
import type { Verdict } from "../judge/unit";

/** A capital inside a sentence, not behind a full stop, quote or number. */
const CAPITAL = /(?<=[\p{Ll},)]\s)(?<!(?:artikel|Artikel)\s)\p{Lu}\p{Ll}{3,}(?:\p{Ll}|-)*/gu;
/** Names that need no definition. */
const COMMON = new Set([
  "nederland",
  "nederlands",
  "nederlandse",
  "europese",
  "europees",
  "economische",
  "ruimte",
  "unie",
  "algemene",
  "verordening",
  "gegevensbescherming",
  "autoriteit",
  "persoonsgegevens",
  "burgerlijk",
  "wetboek",
  "boek",
  "titel",
  "afdeling",
  "bijlage",
  "artikel",
  "kamer",
  "koophandel",
  "parlement",
  "raad",
  "richtlijn",
  "euro",
  "belgische",
  "belgië",
  "engelse",
  "duitse",
]);

const isWordLike = (text: string): string => text.toLowerCase().replace(/(?:en|s|’s|'s)$/u, "");

/** Terms and roles that the document defines, by the beginning of the word. */
function known(model: PreparedModel, verdicts: Verdict[]): Set<string> {
  const words = new Set<string>();
  const add = (text: string): void => {
    for (const word of text.match(/\p{L}{3,}/gu) ?? []) words.add(isWordLike(word));
  };
  for (const role of model.model.roles) add(role);
  // Whatever the model itself writes with a capital is the model's affair.
  for (const { model: side } of verdicts)
    for (const word of side.text.match(/\p{Lu}\p{L}{2,}/gu) ?? []) add(word);
  for (const { doc, unit, answers } of verdicts) {
    for (const answer of answers) add(answer.text);
    if (unit.kind === "definition") add(doc.text.split(/[\n:]/)[0] ?? "");
    for (const match of doc.text.matchAll(/["“„‘'’]\s*(\p{Lu}[^"”’'“]{2,60})["”’']/gu))
      add(match[1] ?? "");
  }
  return words;
}

/** New words with a capital in what the document adds or changes. */
export function undefinedTerms(
  model: PreparedModel,
  verdicts: Verdict[],
  deviations: Deviation[],
): Finding[] {
  const words = known(model, verdicts);
  for (const { renaming } of deviations) if (renaming) words.add(isWordLike(renaming.to));
  for (const { unit, documentText } of deviations) {
    if (unit === "definition")
      for (const word of (documentText.split(/[\n:]/)[0] ?? "").match(/\p{L}{3,}/gu) ?? [])
        words.add(isWordLike(word));
  }
  const told = new Set<string>();
  return deviations.flatMap((deviation) => {
    const text = deviation.changes
      .filter(({ op }) => op === "inserted")
      .map((one) => one.text)
      .join(" … ")
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "");
    return (text.match(CAPITAL) ?? []).flatMap((term): Finding[] => {
      const word = isWordLike(term);
      if (words.has(word) || COMMON.has(term.toLowerCase()) || told.has(word)) return [];
      told.add(word);
      return [
        {
          code: "term-undefined",
          origin: "document",
          article: deviation.article,
          values: { term },
          place: deviation.place,
        },
      ];
    });
  });
}

/** Definition rows of the document by their term, the added ones too. */
export function doubleTerms(verdicts: Verdict[], deviations: Deviation[]): Finding[] {
  const seen = new Map<string, string>();
  for (const { unit, doc, segments } of verdicts) {
    if (unit.kind !== "definition" || segments.length === 0) continue;
    seen.set(termOf(doc.text), unit.ref);
  }
  return deviations.flatMap((deviation): Finding[] => {
    if (deviation.kind !== "added" || deviation.unit !== "definition") return [];
    const term = termOf(deviation.documentText);
    if (!seen.has(term)) return [];
    return [
      {
        code: "term-defined-twice",
        origin: "document",
        article: deviation.article,
        values: { term: deviation.documentText.split(/[\n:]/)[0]?.trim() ?? "" },
        place: deviation.place,
      },
    ];
  });
}

function termOf(text: string): string {
  return (text.split(/[\n:]/)[0] ?? "")
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}

/** Terms that are defined and that the agreement no longer uses, where the model does use them. */
export function unusedTerms(document: DocumentLines, verdicts: Verdict[]): Finding[] {
  const texts = verdicts.filter(({ segments }) => segments.length > 0);
  return texts.flatMap((verdict): Finding[] => {
    if (verdict.unit.kind !== "definition") return [];
    const term = (verdict.doc.text.split(/[\n:]/)[0] ?? "").replace(/\([^)]*\)/g, "").trim();
    const stem = term.split(/\s+of\s+/)[0] ?? term;
    if (stem.length < 4) return [];
    const uses = (text: string): boolean => text.toLowerCase().includes(stem.toLowerCase());
    if (texts.some((other) => other !== verdict && uses(other.doc.text))) return [];
    if (!verdicts.some((other) => other !== verdict && uses(other.model.text))) return [];
    const lines = verdict.segments.map(({ line }) => document.lines[line] as Line);
    return [
      {
        code: "term-unused",
        origin: "document",
        article: verdict.unit.ref,
        values: { term },
        place: linePlace(document, lines),
      },
    ];
  });
}
