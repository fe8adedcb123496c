/**
 * What stands at a blank, by the grammar of its type: the part that is an answer or still the blank, and what
 * more was written there, which is text put in.
 */
import type { Field } from "../clauses/schema";
import { hasGrammar, readAnswer } from "../language/answers";
import { openPart } from "../language/blank";
import { isStatement } from "../language/sentence";
import type { Side } from "../match/difference/side";
import type { Step } from "../match/difference/steps";
import { isClause, isUnanswered } from "./answers";

export interface Answer {
  field: number;
  text: string;
  /** Tokens of the document side. */
  from: number;
  to: number;
  /** It holds a condition or a sentence, or nothing that is an answer of its type. */
  clause: boolean;
}

/** An answer of each type, put in the place of an open blank to see what stands beside it. */
const STAND_INS: Partial<Record<Field["type"], string>> = {
  amount: "1",
  date: "1 mei 2026",
  kvk: "12345678",
  "enterprise-number": "0123456789",
  postcode: "1234 AB",
  email: "a@b.nl",
  phone: "030 1234567",
};
const NAMED = "Naam Naam";

interface Part {
  from: number;
  to: number;
}

/** The open blank with what belongs to it ("€ [bedrag]"), where more than that was written; else null. */
function besideOpen(field: Field, text: string, open: Part): Part | null {
  if (open.from === 0 && open.to === text.length) return null;
  const own = STAND_INS[field.type] ?? NAMED;
  const before = text.slice(0, open.from);
  const behind = text.slice(open.to);
  const { from, to } = readAnswer(field.type, before + own + behind);
  // What was written behind it makes a sentence of it all: the blank is the blank.
  if (from === to && isStatement(behind)) return open;
  if (from > open.from || to < open.from + own.length) return null;
  const width = open.to - open.from;
  if (!/\d/u.test((before + own + behind).slice(0, from) + (before + own + behind).slice(to)))
    return { from, to: to - own.length + width };
  // "… mei 2026": the blank is the day only. Other figures are of what was written behind it.
  const dated = readAnswer(field.type, `${before}1${behind}`);
  const isDay = dated.from <= open.from && dated.to > open.from + 1;
  if (isDay) return { from: dated.from, to: dated.to - 1 + width };
  return isStatement(behind) ? { from, to: to - own.length + width } : null;
}

/** Of a text that has no grammar: the open blank, where a sentence was written behind it. */
function beforeSentence(text: string, open: Part): Part | null {
  const behind = text.slice(open.to).trimStart();
  return /^\p{Lu}/u.test(behind) && isStatement(behind) ? { from: 0, to: open.to } : null;
}

/** The part that counts as answer: all of it, or nothing where no part is an answer. */
function answerIn(field: Field, text: string, inForm: boolean): Part {
  const whole = { from: 0, to: text.length };
  if (text === "") return whole;
  const grammar = hasGrammar(field.type);
  if (!isUnanswered(field, text)) return grammar ? readAnswer(field.type, text) : whole;
  const open = openPart(text, [field.prompt, field.printed ?? ""]);
  if (!open) return whole;
  if (grammar) return besideOpen(field, text, open) ?? whole;
  // What the parties write in an annex is their own text: what in it binds is a finding.
  return (inForm ? null : beforeSentence(text, open)) ?? whole;
}

/**
 * @param at its number among the model's fields
 * @param from the tokens of the document that stand at the blank, [from, to)
 * @param inForm the blank is one of an annex
 */
export function answerAt(
  field: Field,
  at: number,
  doc: Side,
  from: number,
  to: number,
  inForm: boolean,
): Answer {
  const text = from < to ? doc.text.slice(doc.starts[from], doc.ends[to - 1]) : "";
  const all = { field: at, text, from, to };
  const part = answerIn(field, text, inForm);
  // In a form of an annex "volgt" or "zie boven" is an answer; what in it binds is a finding.
  if (part.from === part.to && text !== "") return { ...all, clause: !inForm };
  const base = doc.starts[from] ?? 0;
  let first = from;
  let last = to;
  while (first < to && (doc.starts[first] ?? 0) < base + part.from) first += 1;
  while (last > first && (doc.ends[last - 1] ?? 0) > base + part.to) last -= 1;
  if (first < last && (first > from || last < to)) {
    const own = doc.text.slice(doc.starts[first], doc.ends[last - 1]);
    return { field: at, text: own, from: first, to: last, clause: false };
  }
  return {
    ...all,
    clause: !hasGrammar(field.type) && isClause(field, doc.folds.slice(from, to)),
  };
}

/** An answer that is a clause in disguise counts as text put in, and so does what stands around an answer. */
export function unmask(steps: Step[], answers: Answer[]): Step[] {
  return steps.flatMap((step): Step[] => {
    if (step.op !== "answer") return [step];
    const { modelFrom, modelTo, docFrom, docTo } = step;
    const own = answers.find(
      (one) => docFrom <= one.from && one.to <= docTo && (one.from < one.to || docFrom === docTo),
    );
    if (!own) return [step];
    if (own.clause) return [{ ...step, op: "inserted" }];
    const parts: Step[] = [
      { op: "inserted", modelFrom, modelTo: modelFrom, docFrom, docTo: own.from },
      { ...step, docFrom: own.from, docTo: own.to },
      { op: "inserted", modelFrom: modelTo, modelTo, docFrom: own.to, docTo },
    ];
    return parts.filter(({ op, docFrom: from, docTo: to }) => op === "answer" || from < to);
  });
}
