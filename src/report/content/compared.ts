/** With which model, from which source, and what of the document was and was not compared: before any table. */
import { annexes, articles } from "../../clauses/model";
import type { ModelAgreement } from "../../clauses/schema";
import { partName, passedTexts } from "../../messages/parts";
import { reportTexts } from "../../messages/report";
import { readerNoteTexts } from "../../messages/reader-notes";
import { readingTexts } from "../../messages/reading";
import { LEGAL_DATA } from "../../guide/legal-data";
import { line, type Block, type Fact, type ReportInput } from "../types";

export const wordCount = (text: string): number => (text.match(/\S+/g) ?? []).length;

function range(numbers: readonly (number | string)[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  return numbers.length > 2 ? `${first}–${last}` : numbers.join(", ");
}

/** What of the model the document was held against. */
function parts(model: ModelAgreement, { locale }: ReportInput): string {
  const texts = reportTexts[locale].compared;
  const has = (kind: string): boolean => model.sections.some((one) => one.kind === kind);
  const printed = annexes(model).filter(({ notPrinted }) => !notPrinted);
  return [
    ...(has("recitals") ? [texts.recitals] : []),
    ...(has("parties") ? [texts.partiesText] : []),
    texts.articles(range(articles(model).map(({ number }) => number))),
    ...(has("signatures") ? [texts.signatures] : []),
    ...(printed.length > 0 ? [texts.annexes(range(printed.map(({ number }) => number)))] : []),
  ].join(", ");
}

/** The parties' own text by its part, text outside the agreement, in words. */
function notCompared({ report, locale }: ReportInput): string[] {
  const texts = reportTexts[locale].compared;
  const own = new Map<string, number>();
  for (const { article, text } of report.notCompared)
    own.set(article, (own.get(article) ?? 0) + wordCount(text));
  return [
    ...[...own].map(([article, words]) => texts.own(article, words)),
    ...report.outside.map(({ part, words }) => texts.outside(partName(part, locale), words)),
  ];
}

function unread({ report, notes, locale }: ReportInput): string[] {
  return [
    ...new Set(notes.map(({ code }) => readerNoteTexts[locale][code] ?? code)),
    ...report.unread.map(({ kind, part, count, ...known }) =>
      readingTexts[locale].unread(kind, partName(part, locale), count, known),
    ),
  ];
}

function passedOver({ report, locale }: ReportInput): string[] {
  const counts = new Map<string, number>();
  for (const { kind } of report.passedOver) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${passedTexts[locale][kind] ?? kind} (${count})`);
}

export function compared(input: ReportInput): Block[] {
  const { report, model, hasRevisions, locale, audience } = input;
  const texts = reportTexts[locale].compared;
  const all = (items: readonly string[]): string => items.join("; ") || texts.nothing;
  const facts: Fact[] = [];
  const add = (name: string, text: string): void => void facts.push({ name, lines: [line(text)] });
  if (model && report.model) {
    add(texts.model, `${model.title}, ${model.publisher} (${model.name})`);
    // The sentence begins with what the fact is called.
    add(texts.source, model.provenance.text[locale].replace(/^[^:]{3,20}: /u, ""));
    add(texts.recognised, texts.certainty(Math.round(report.model.confidence * 100)));
    add(texts.parts, parts(model, input));
    add(texts.notCompared, all(notCompared(input)));
  }
  add(texts.unread, all(unread(input)));
  const passed = passedOver(input);
  if (passed.length > 0) add(texts.passedOver, passed.join("; "));
  if (hasRevisions) add(texts.view, texts.views[report.view]);
  if (audience !== "counterparty") add(texts.legalData, texts.legalDataOf(LEGAL_DATA));
  return [
    { kind: "heading", text: texts.title },
    { kind: "facts", facts },
  ];
}
