/** The BOZ agreement with lines of one's own, written as a document and checked. */
import { loadAllModels } from "../../src/clauses/library";
import { check, type CheckReport } from "../../src/check";
import { readDocument } from "../../src/document";
import { Random } from "../corpus/random";
import type { Line } from "../corpus/source/agreement";
import { readSource } from "../corpus/source/read";
import { PLAIN, type Habit } from "../corpus/writer/habit";
import { writeDocument } from "../corpus/writer/write";

export const BOZ = readSource("boz-2017");

export async function reportOf(
  lines: Line[],
  how: Partial<Habit> = {},
  agreement = BOZ,
): Promise<CheckReport> {
  const parts = writeDocument(
    agreement,
    lines.map((line) => ({ line })),
    { ...PLAIN, ...how },
    new Random(1),
  );
  return check(readDocument(parts), await loadAllModels());
}

/** Kind, place and new text of each deviation. */
export const told = ({ deviations }: CheckReport): string[] =>
  deviations.map(({ kind, article, item, documentText }) =>
    [kind, article, item, kind === "added" ? documentText : undefined]
      .filter((part) => part !== undefined)
      .join(" "),
  );

/** Clauses of one's own behind the line that begins so; `number` null: without one. */
export function behind(
  lines: Line[],
  start: string,
  texts: string[],
  number: number | null = null,
) {
  const at = lines.findIndex((line) => "text" in line && line.text.startsWith(start));
  if (at < 0) throw new Error(`no line ${start}`);
  const { part, ref } = lines[at] as Line;
  const added = texts.map((text, k): Line => {
    const base = { id: `added-${start}-${k}`, part, ref, text };
    return number === null
      ? { ...base, kind: "paragraph" }
      : { ...base, kind: "clause", number: number + k };
  });
  return [...lines.slice(0, at + 1), ...added, ...lines.slice(at + 1)];
}
