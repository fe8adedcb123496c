/** The supplier's agreement as a document, with something in it written otherwise; and what is told of it. */
import type { ModelAgreement } from "../../src/clauses/schema";
import {
  check,
  needsMarks,
  NOISE_KINDS,
  type Change,
  type CheckReport,
  type NoiseKind,
  type NoiseOptions,
} from "../../src/check";
import { readDocument, type DocumentParts, type View } from "../../src/document";
import { onTexts } from "../corpus/fill";
import { Random } from "../corpus/random";
import type { Line } from "../corpus/source/agreement";
import { readSource } from "../corpus/source/read";
import { PLAIN } from "../corpus/writer/habit";
import { writeDocument } from "../corpus/writer/write";

export type Parts = DocumentParts;

export const TYPING = { level: "wording", reasons: ["typing"] };
export const MARK = { level: "wording", reasons: ["mark"] };

export const clause = (ref: string) => (line: Line) => line.kind === "clause" && line.ref === ref;

/** All kinds but one passed over. */
export const others = (kind: NoiseKind): NoiseOptions =>
  Object.fromEntries(NOISE_KINDS.filter((one) => one !== kind).map((one) => [one, true]));

/** With some lines written otherwise. */
export function written(
  at: (line: Line) => boolean,
  edit: (text: string) => string,
  habit = PLAIN,
) {
  const agreement = readSource("boz-2017");
  let edited = 0;
  const lines = agreement.lines.map((line): Line => {
    if (!at(line)) return line;
    const own = structuredClone(line);
    onTexts(own, (text) => {
      const after = edit(text);
      if (after !== text) edited += 1;
      return after;
    });
    return own;
  });
  const parts = writeDocument(
    agreement,
    lines.map((line) => ({ line })),
    habit,
    new Random(1),
  );
  return { parts, edited };
}

export function reportOf(
  parts: Parts,
  models: ModelAgreement[],
  noise: NoiseOptions = {},
  view: View = "accepted",
): CheckReport {
  const document = readDocument(parts, { marks: needsMarks(noise) });
  return check(document, models, { model: "boz-2017", noise, view });
}

const edit = ({ op, text, mark }: Change): string[] =>
  mark ? [`${mark.kind} ${mark.text}`.trim()] : op === "equal" ? [] : [`${op} ${text}`];

/** Deviations in short: kind and clause, what differs, and what that weighs. */
export function toldOf(
  parts: Parts,
  models: ModelAgreement[],
  noise: NoiseOptions,
  view: View = "accepted",
) {
  return reportOf(parts, models, noise, view).deviations.map(
    ({ kind, article, changes, weight }) => ({
      what: `${kind} ${article}`,
      edits: changes.flatMap(edit),
      weight,
    }),
  );
}

/** The agreement with markup put in behind some words, between two runs. */
export function withMarkup(words: string, markup: string, more: Partial<Parts> = {}): Parts {
  const { parts } = written(
    () => false,
    (text) => text,
  );
  const at = parts.document.indexOf(words);
  if (at < 0) throw new Error(`no ${words}`);
  const [head, tail] = [
    parts.document.slice(0, at + words.length),
    parts.document.slice(at + words.length),
  ];
  const document = `${head}</w:t></w:r>${markup}<w:r><w:t xml:space="preserve">${tail}`;
  return { ...parts, document, ...more };
}
