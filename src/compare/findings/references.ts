/**
 * Cross-references: every "artikel 5.8", "lid 2", "bijlage 2", "overweging a" in the document is looked up
 * by the document's own numbers. References to the law are left alone.
 */
import type { DocumentLines, Line } from "../lines/line";
import type { PreparedModel } from "../model/prepared";
import type { Finding, Place } from "../types";
import { placeOf } from "../judge/place";
import type { Verdict } from "../judge/unit";

const ORDINALS = [
  "eerste",
  "tweede",
  "derde",
  "vierde",
  "vijfde",
  "zesde",
  "zevende",
  "achtste",
  "negende",
  "tiende",
];
const ordinal = `(${ORDINALS.join("|")})`;
const REFERENCE = new RegExp(
  [
    `(?<lidOf>${ordinal}\\s+lid\\s+van\\s+(?:dit\\s+)?art(?:ikel|\\.)?\\s*(?<ofArticle>\\d{1,2})?)`,
    "(?<article>(?<!\\p{L})art(?:ikel(?:en)?|\\.)\\s*(?<number>\\d{1,2}(?:\\.\\d{1,2})?)(?:,?\\s+(?:lid\\s+(?<lid>\\d{1,2})|(?<ordinalLid>" +
      ORDINALS.join("|") +
      ")\\s+lid))?)(?![\\d:])",
    "(?<annex>(?<!\\p{L})bijlage\\s+(?<annexNumber>\\d{1,2}[a-z]?)(?![\\p{L}\\d]))",
    "(?<recital>(?<!\\p{L})overweging\\s+\\(?(?<recitalLetter>[a-z])\\)?(?![\\p{L}\\d]))",
    "(?<own>(?<!\\p{L})lid\\s+(?<ownLid>\\d{1,2}))",
  ].join("|"),
  "giu",
);
/** Laws and treaties, within the same sentence. */
const EXTERNAL =
  /^(?:[^.;]|(?<=\d)\.){0,70}?(?<!\p{L})(?:AVG|UAVG|GDPR|Wbp|BW|Rv|Burgerlijk\s+Wetboek|Wetboek|Verordening|Richtlijn|Algemene\s+verordening|\p{L}*wet)(?!\p{L})/iu;
const FURTHER = /^(?:[^.;]{0,40}?)(?:e\.v\.|t\/m)/;

export interface Target {
  /** What the reference names, as a model would: "5.8", "8", "bijlage 2", "overweging a". */
  to: string;
  start: number;
  end: number;
}

/** References in a text, those to the law left out; `article` is the article in which the text stands. */
export function referencesIn(text: string, article: string | null): Target[] {
  const found: Target[] = [];
  for (const match of text.matchAll(REFERENCE)) {
    const groups = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const rest = text.slice(end);
    const to = targetOf(groups, match[0], article);
    if (to === null) continue;
    if (groups["annex"] === undefined && groups["recital"] === undefined) {
      if (EXTERNAL.test(rest) || (FURTHER.test(rest) && EXTERNAL.test(rest.slice(6)))) continue;
    }
    found.push({ to, start, end });
  }
  return found;
}

function targetOf(
  groups: Record<string, string | undefined>,
  whole: string,
  article: string | null,
): string | null {
  if (groups["annexNumber"]) return `bijlage ${groups["annexNumber"].toLowerCase()}`;
  if (groups["recitalLetter"]) return `overweging ${groups["recitalLetter"].toLowerCase()}`;
  if (groups["ownLid"]) return article === null ? null : `${article}.${groups["ownLid"]}`;
  if (groups["lidOf"]) {
    const home = groups["ofArticle"] ?? article;
    const word = whole.split(/\s/)[0]?.toLowerCase() ?? "";
    return home === null ? null : `${home}.${ORDINALS.indexOf(word) + 1}`;
  }
  const { number, lid, ordinalLid } = groups;
  if (!number) return null;
  if (lid) return `${number}.${lid}`;
  if (ordinalLid) return `${number}.${ORDINALS.indexOf(ordinalLid.toLowerCase()) + 1}`;
  return number;
}

interface Numbers {
  /** Number as the document prints it → ref of the model's unit, or "" for an added clause. */
  printed: Map<string, string>;
  /** The other way round. */
  ofModel: Map<string, string>;
}

/** What the numbers of this document stand for. */
function numbersOf(model: PreparedModel, document: DocumentLines, verdicts: Verdict[]): Numbers {
  const byLine = new Map<number, Verdict>();
  for (const verdict of verdicts) {
    const first = verdict.segments[0];
    if (first && document.lines[first.line]?.from === first.from) byLine.set(first.line, verdict);
  }
  const printed = new Map<string, string>();
  const ofModel = new Map<string, string>();
  let article: string | null = null;
  const add = (number: string, ref: string): void => {
    if (!printed.has(number)) printed.set(number, ref);
    if (ref !== "" && !ofModel.has(ref)) ofModel.set(ref, number);
  };
  for (const line of document.lines) {
    const verdict = byLine.get(line.index);
    const unit = verdict?.unit;
    const label = line.label;
    const isArticle =
      unit?.kind === "heading" && model.pieces[unit.from]?.label?.kind === "article";
    if (isArticle || label?.kind === "article") {
      article = label?.number ?? unit?.ref ?? article;
      if (article !== null) add(article, unit?.ref ?? "");
    } else if (unit?.kind === "clause" && unit.item === undefined) {
      add(clauseNumber(line, article) ?? unit.ref, unit.ref);
    } else if (unit?.kind === "recital") add(unit.ref, unit.ref);
    else if (unit && unit.ref.startsWith("bijlage")) add(unit.ref, unit.ref);
    else if (!unit && label?.kind === "number") {
      const number = clauseNumber(line, article);
      if (number !== null) add(number, "");
    } else if (label?.kind === "annex") add(`bijlage ${label.number}`, "");
  }
  return { printed, ofModel };
}

function clauseNumber(line: Line, article: string | null): string | null {
  const number = line.label?.kind === "number" ? line.label.number : null;
  if (number === null) return null;
  return number.includes(".") || article === null ? number : `${article}.${number}`;
}

function isKnown(to: string, numbers: Numbers): boolean {
  if (numbers.printed.has(to)) return true;
  const [article = ""] = to.split(".");
  // The one clause of an article without numbers is that article's first.
  return (
    to === `${article}.1` && numbers.printed.has(article) && !numbers.printed.has(`${article}.2`)
  );
}

export function references(
  model: PreparedModel,
  document: DocumentLines,
  verdicts: Verdict[],
): Finding[] {
  const numbers = numbersOf(model, document, verdicts);
  const findings: Finding[] = [];
  for (const verdict of verdicts) {
    const { unit, doc, segments } = verdict;
    if (segments.length === 0 || doc.text === "") continue;
    const home = /^\d+/.exec(unit.ref)?.[0] ?? null;
    const article = home === null ? null : (numbers.ofModel.get(home) ?? home);
    const inModel = new Map(referencesIn(verdict.model.text, home).map((one, at) => [at, one.to]));
    referencesIn(doc.text, article).forEach(({ to, start, end }, at) => {
      const place = placeIn(document, verdict, start, end);
      const cited = doc.text.slice(start, end);
      const shown = { cited, to };
      const meant = inModel.get(at);
      if (!isKnown(to, numbers)) {
        const likely =
          meant === to ? (numbers.ofModel.get(to) ?? "") : (numbers.ofModel.get(meant ?? "") ?? "");
        // The model names what it does not have itself (001b's annexes): no fault of this document.
        const origin =
          meant === to && !model.groups.some(({ ref }) => ref === to) ? "model" : "document";
        findings.push({
          code: "reference-nowhere",
          origin,
          article: unit.ref,
          values: { ...shown, likely },
          place,
        });
        return;
      }
      // The words are the model's, the numbers have moved: it points at something else now.
      const now = numbers.printed.get(to);
      if (meant !== to || now === undefined || now === to) return;
      const likely = numbers.ofModel.get(to) ?? "";
      if (likely === to) return;
      findings.push({
        code: "reference-shifted",
        origin: "document",
        article: unit.ref,
        values: { ...shown, likely },
        place,
      });
    });
  }
  return findings;
}

function placeIn(
  document: DocumentLines,
  verdict: Verdict,
  start: number,
  end: number,
): Place | null {
  const place = placeOf(document, verdict.segments);
  if (!place || verdict.segments.length !== 1) return place;
  const { text } = verdict.doc;
  return {
    ...place,
    start: place.start + start,
    end: place.start + end,
    head: text.slice(start, end),
    tail: text.slice(start, end),
  };
}
