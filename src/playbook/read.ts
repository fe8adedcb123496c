/** A playbook from a file: read, and held against its model, with what is wrong told by its place. */
import { findClause } from "../clauses/model";
import type { ModelAgreement } from "../clauses/schema";
import { FIELD } from "./field";
import { playbookSchema, type Playbook } from "./schema";

export type PlaybookProblem =
  | { code: "not-json" }
  /** Where in the file: "positions.0.rungs.1.reason". */
  | { code: "shape"; at: string }
  | { code: "unknown-clause"; at: string }
  | { code: "unknown-field"; at: string }
  | { code: "clause-twice"; at: string }
  | { code: "other-model"; at: string };

export type ReadPlaybook = { playbook: Playbook } | { problems: PlaybookProblem[] };

export function readPlaybook(text: string): ReadPlaybook {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { problems: [{ code: "not-json" }] };
  }
  const read = playbookSchema.safeParse(data);
  if (!read.success)
    return {
      problems: read.error.issues.map(({ path }) => ({
        code: "shape",
        at: path.map(String).join("."),
      })),
    };
  const problems = ownProblems(read.data);
  return problems.length > 0 ? { problems } : { playbook: read.data };
}

/** What the file says against itself: a blank that it does not describe, a clause twice. */
function ownProblems({ fields, positions }: Playbook): PlaybookProblem[] {
  const known = new Set(fields.map(({ id }) => id));
  const seen = new Set<string>();
  return positions.flatMap(({ ref, rungs }): PlaybookProblem[] => {
    const twice = seen.has(ref);
    seen.add(ref);
    const texts = rungs.flatMap((rung) => [
      rung.text,
      ...(rung.along ?? []).map((one) => one.text),
    ]);
    const asked = texts.flatMap((one) => [...one.matchAll(FIELD)].map(([, id = ""]) => id));
    return [
      ...(twice ? [{ code: "clause-twice", at: ref } as const] : []),
      ...[...new Set(asked)]
        .filter((id) => !known.has(id))
        .map((id) => ({ code: "unknown-field", at: `${ref}: {{${id}}}` }) as const),
    ];
  });
}

/** @returns what in the playbook does not fit the model; [] where all does */
export function againstModel(playbook: Playbook, model: ModelAgreement): PlaybookProblem[] {
  if (playbook.model !== model.id) return [{ code: "other-model", at: playbook.model }];
  return playbook.positions.flatMap(({ ref, after, rungs }) => {
    const asked = [
      after ?? ref,
      ...rungs.flatMap((rung) => (rung.along ?? []).map((one) => one.ref)),
    ];
    return [...new Set(asked)]
      .filter((one) => findClause(model, one) === undefined)
      .map((at) => ({ code: "unknown-clause", at }) as const);
  });
}
