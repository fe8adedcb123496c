/**
 * The parties' own text in the annexes: nothing to compare it with, so each sentence that creates or
 * limits a duty is told.
 */
import type { Field } from "../clauses/schema";
import { bindingsIn, partiesOf, type Parties } from "../language/binds";
import { isStatement, sentencesOf } from "../language/sentence";
import { regardsDeal } from "../language/subjects";
import type { Aligned } from "../match/align/align";
import { openPart } from "../language/blank";
import { isOpen } from "../judge/answers";
import { placeOf, tokenPlace } from "../match/place";
import type { Verdict } from "../judge/unit";
import type { DocumentLines, Line } from "../match/lines/line";
import type { PreparedModel } from "../match/model/prepared";
import type { FieldResult, Finding, Place } from "../outcome";

/** A stretch of own text in one annex. */
interface Passage {
  article: string;
  text: string;
  /** Of [start, end) in the text. */
  place: (start: number, end: number) => Place | null;
}

const ANNEX = "bijlage ";

/** Lines that are read as one: where a conversion broke them inside sentences, all that follow. */
function runs(document: DocumentLines, lines: Line[]): Line[][] {
  if (!document.broken) return lines.map((line) => [line]);
  const found: Line[][] = [];
  for (const line of lines) {
    const own = found.at(-1);
    const before = own?.at(-1);
    const joins =
      before?.table === line.table && before.row === line.row && before.cell === line.cell;
    if (own && joins && !line.label) own.push(line);
    else found.push([line]);
  }
  return found;
}

function ofLines(document: DocumentLines, article: string, lines: Line[]): Passage {
  let text = "";
  const parts = lines.map((line) => {
    if (text.endsWith("-")) text = text.slice(0, -1);
    else if (text !== "") text += " ";
    const at = text.length;
    text += line.text.slice(line.start, line.end).trimEnd();
    return { line, at };
  });
  const { stream } = document;
  /** Tokens of a line within [start, end) of the joined text. */
  const segment = ({ line, at }: (typeof parts)[number], start: number, end: number) => {
    const shift = line.start - at;
    let { from, to } = line;
    while (from < to && (stream.start[from] ?? 0) < start + shift) from += 1;
    while (to > from && (stream.end[to - 1] ?? 0) > end + shift) to -= 1;
    return { line: line.index, from, to };
  };
  const place = (start: number, end: number): Place | null =>
    placeOf(
      document,
      parts.map((part) => segment(part, start, end)).filter(({ from, to }) => from < to),
    );
  return { article, text, place };
}

/** What stands where the model leaves an annex, or a table in one, to the parties. */
function ownTexts(model: PreparedModel, document: DocumentLines, aligned: Aligned): Passage[] {
  return [...aligned.alignment.absorbed].flatMap(([piece, indexes]): Passage[] => {
    const ref = model.units[model.pieces[piece]?.unit ?? -1]?.ref ?? "";
    if (!ref.startsWith(ANNEX)) return [];
    const lines = indexes.map((at) => document.lines[at] as Line);
    return runs(document, lines).map((run) => ofLines(document, ref, run));
  });
}

/** Of a blank that is open still, what was written behind it: the blank's own words bind nobody. */
function writtenIn(field: Field, text: string): { text: string; at: number } | null {
  if (!isOpen(field, text)) return { text, at: 0 };
  const open = openPart(text, [field.prompt, field.printed ?? ""]);
  return open && open.to < text.length ? { text: text.slice(open.to), at: open.to } : null;
}

/** What was filled in in the blanks; an answer that is a clause is a deviation already. */
function answers(
  model: PreparedModel,
  document: DocumentLines,
  verdicts: readonly Verdict[],
): Passage[] {
  return verdicts.flatMap((verdict): Passage[] => {
    const { unit, doc } = verdict;
    return verdict.answers.flatMap(({ field, text, clause, from, to }): Passage[] => {
      const known = model.fields[field];
      const written = known && !clause ? writtenIn(known, text) : null;
      if (!written) return [];
      const base = (doc.starts[from] ?? 0) + written.at;
      const place = (start: number, end: number): Place | null => {
        let [first, last] = [from, to];
        while (first < last && (doc.starts[first] ?? 0) < base + start) first += 1;
        while (last > first && (doc.ends[last - 1] ?? 0) > base + end) last -= 1;
        return tokenPlace(document, verdict, first, last);
      };
      return [{ article: unit.ref, text: written.text, place }];
    });
  });
}

function told(model: PreparedModel, parties: Parties, passage: Passage): Finding[] {
  const { article, text, place } = passage;
  const { sections, deviationRule } = model.model;
  const annex = sections.find((one) => one.kind === "annex" && `${ANNEX}${one.number}` === article);
  const measures = annex?.kind === "annex" && annex.role === "security-measures";
  const record = sections.find(({ id }) => id === deviationRule?.annex);
  const number = record?.kind === "annex" ? record.number : "";
  const setting = measures ? "measures" : "elsewhere";
  const bindings: { does: string; start: number; end: number }[] = bindingsIn(
    text,
    parties,
    setting,
  );
  const all = measures ? [...bindings, ...doubtful(text, bindings)] : bindings;
  return all.map(({ does, start, end }) => ({
    code: "answer-binds",
    origin: "document",
    article,
    values: { what: does, sentence: text.slice(start, end), annex: number },
    place: place(start, end),
  }));
}

/** Among measures: whole sentences that nobody knows as binding and that speak of a deal all the same. */
function doubtful(text: string, bindings: readonly { start: number; end: number }[]) {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const known = bindings.some((one) => one.start < end && start < one.end);
    const doubt = !known && isStatement(sentence) && regardsDeal(sentence);
    return doubt ? [{ does: "subject", start, end }] : [];
  });
}

/** The parties as this document calls them. */
export function partiesIn({ model }: PreparedModel, fields: readonly FieldResult[]): Parties {
  const nameOf = (party: string) =>
    fields.find(({ id }) => id === `${party}.name`)?.value.split("\n")[0] ?? "";
  return partiesOf(model.roles, ["party1", "party2"].map(nameOf));
}

export function bindingAnswers(
  model: PreparedModel,
  document: DocumentLines,
  aligned: Aligned,
  verdicts: readonly Verdict[],
  fields: readonly FieldResult[],
): Finding[] {
  const passages = [...ownTexts(model, document, aligned), ...answers(model, document, verdicts)];
  if (passages.length === 0) return [];
  const parties = partiesIn(model, fields);
  return passages.flatMap((passage) => told(model, parties, passage));
}
