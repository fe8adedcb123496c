/** Obstacles at the signatures, and of what the agreement hangs on: the Overeenkomst it belongs to. */
import { readDate } from "../../clauses/answer-check";
import { annexes } from "../../clauses/model";
import { units } from "../../clauses/units";
import type { ModelAgreement } from "../../clauses/schema";
import type { CheckReport } from "../../outcome";
import { clauseStates, isBlank } from "../../requirements";
import type { Blocker } from "./blocker";

/** Fields that stand at the head and under the agreement. */
const OF_PARTY = /^party\d\.(?:name|representative|function)$/;
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Another name, representative or capacity under the agreement than at its head. */
export function signatures(model: ModelAgreement, report: CheckReport): Blocker[] {
  const states = clauseStates(report);
  const signing = units(model).filter(({ kind }) => kind === "signatures");
  if (signing.length > 0 && signing.every(({ ref }) => states.get(ref) === "missing"))
    return [{ code: "signature-missing", article: "ondertekening", values: {} }];
  return report.fields.flatMap(({ id, filled, label, value, places }): Blocker[] => {
    const answers = value
      .split("\n")
      .map((one) => one.trim())
      .filter((one) => !isBlank(one));
    const differ = new Set(answers.map(plain)).size > 1;
    if (!filled || !OF_PARTY.test(id) || places.length < 2 || !differ) return [];
    const values = { field: id, label, value: answers.map((one) => `“${one}”`).join(", ") };
    return [{ code: "signature-differs", article: "ondertekening", values }];
  });
}

/** When this agreement is made or signed, and when the Overeenkomst that it belongs to was. */
const OF_SIGNING = /^(?:contract\.date|sign\.date|party\d\.sign-date)$/;
const OF_MAIN = "agreement.date";
/** A day within an answer: "Utrecht, 1 mei 2026". */
const DAY = /\d{1,2}\s+\p{L}+\.?\s+\d{4}|\d{1,2}([-/.])\d{1,2}\1\d{4}|\d{4}-\d{2}-\d{2}/u;

/** The day as a number that grows with it; null where the answer names none. */
function dayOf(answer: string): number | null {
  const read = readDate(DAY.exec(answer)?.[0] ?? "");
  return read && Date.UTC(read.year, read.month - 1, read.day);
}

/** Signed before there was an Overeenkomst to belong to: one of the two days is wrong. */
export function signedBefore(_model: ModelAgreement, { fields }: CheckReport): Blocker[] {
  const main = fields.find(({ id }) => id === OF_MAIN);
  const since = main ? dayOf(main.value) : null;
  if (!main || since === null) return [];
  return fields
    .filter(({ id }) => OF_SIGNING.test(id))
    .flatMap(({ id, label, value }): Blocker[] => {
      const day = dayOf(value);
      if (day === null || day >= since) return [];
      const values = { field: id, label, value, other: main.label, since: main.value };
      return [{ code: "signed-before-main", article: "ondertekening", values }];
    });
}

/** A column that names the agreement which this one belongs to. */
const NAMES_IT = /\b(?:kenmerk|nummer|titel|naam)\b.*\b(?:contract|overeenkomst)/iu;
/** Clauses hang on it: "de Overeenkomst" with a capital, and not this one. */
const HANGS = /\bde Overeenkomst(?:\(en\))?\b/u;

/** Nothing says which Overeenkomst it is, and clauses hang on it. */
export function mainAgreement(model: ModelAgreement, report: CheckReport): Blocker[] {
  if (!units(model).some(({ pieces }) => pieces.some(({ text }) => HANGS.test(text)))) return [];
  return annexes(model).flatMap(({ number, blocks }): Blocker[] => {
    const columns = blocks.flatMap((block) => (block.type === "records" ? block.columns : []));
    const at = columns.findIndex(({ head }) => NAMES_IT.test(head));
    const article = `bijlage ${number}`;
    const cells = report.notCompared
      .filter((own) => own.article === article)
      .flatMap((own) => own.cells ?? [])
      .filter(({ row, cell }) => row > 0 && cell === at);
    // An annex that is empty or gone as a whole is told as such.
    return at >= 0 && cells.length > 0 && cells.every(({ text }) => isBlank(text))
      ? [
          {
            code: "main-agreement-unnamed",
            article,
            values: { article, head: columns[at]?.head ?? "" },
          },
        ]
      : [];
  });
}
