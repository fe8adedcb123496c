/** Agreements of which lines are written otherwise, and the status of their limbs. */
import { loadAllModels } from "../../src/clauses/library";
import type { ModelAgreement } from "../../src/clauses/schema";
import { check, type CheckReport } from "../../src/check";
import { readDocument } from "../../src/document";
import { limbResults, type LimbResult } from "../../src/requirements";
import { fill, onTexts } from "../corpus/fill";
import { Random } from "../corpus/random";
import type { Agreement, Line } from "../corpus/source/agreement";
import { readSource } from "../corpus/source/read";
import { PLAIN } from "../corpus/writer/habit";
import { writeDocument } from "../corpus/writer/write";

export const PROCESSOR = ["boz-2017", "bouw-verwerker", "mms", "coach"] as const;

const agreements = new Map<string, Agreement>();
/** The source with every blank filled. */
export function sourceOf(id: string): Agreement {
  const known = agreements.get(id);
  if (known) return known;
  const printed = readSource(id as (typeof PROCESSOR)[number]);
  const made = { ...printed, lines: fill(printed, "filled", new Random(28)).lines };
  agreements.set(id, made);
  return made;
}

export const composed = (text: string): string =>
  text.normalize("NFC").replace(/[\u00a0\u2009]/g, " ");

/** Every text of the lines of one unit through the edit; how many it changed. */
export function rewritten(lines: readonly Line[], ref: string, edit: (text: string) => string) {
  let edits = 0;
  const own = lines.map((line) => {
    if (line.ref !== ref) return line;
    const copy = structuredClone(line);
    onTexts(copy, (text) => {
      const before = composed(text);
      const after = edit(before);
      if (after === before) return text;
      edits += 1;
      return after;
    });
    return copy;
  });
  return { lines: own, edits };
}

/** The first occurrence in the unit only. */
export function once(edit: (text: string) => string): (text: string) => string {
  let done = false;
  return (text) => {
    if (done) return text;
    const after = edit(text);
    done = after !== text;
    return after;
  };
}

let models: Promise<ModelAgreement[]> | null = null;

export async function reportOn(id: string, lines: readonly Line[]): Promise<CheckReport> {
  models ??= loadAllModels();
  const parts = writeDocument(
    sourceOf(id),
    lines.map((line) => ({ line })),
    PLAIN,
    new Random(1),
  );
  return check(readDocument(parts), await models, { model: id });
}

export async function modelOf(id: string): Promise<ModelAgreement> {
  models ??= loadAllModels();
  const found = (await models).find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}

export async function limbsOn(id: string, lines: readonly Line[]): Promise<LimbResult[]> {
  return limbResults(await modelOf(id), await reportOn(id, lines));
}

export const statuses = (limbs: readonly LimbResult[]): Record<string, string> =>
  Object.fromEntries(limbs.map(({ limb, status }) => [limb.id, status]));
