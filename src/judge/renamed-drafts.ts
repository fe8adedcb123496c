/** The one deviation that tells a renaming. */
import type { DocumentLines } from "../match/lines/line";
import type { ModelGroup, PreparedModel } from "../match/model/prepared";
import type { Place } from "../outcome";
import type { Draft } from "./deviations";
import { tokenPlace } from "../match/place";
import { renamedWords } from "./renamed-words";
import type { Renaming } from "./verdict";
import type { Verdict } from "./unit";

/** The clause that defines the term, else the first that uses it. */
function home(verdicts: readonly Verdict[], renaming: Renaming): Verdict | undefined {
  const users = verdicts.filter(({ renamed }) => renamed.some((one) => one.renaming === renaming));
  return (
    users.find(
      ({ unit, model }) => unit.kind === "definition" && model.folds[0] === renaming.fromFold,
    ) ?? users[0]
  );
}

/** Clauses that carry the new name. */
function refsOf(verdicts: readonly Verdict[], renaming: Renaming): string[] {
  const own = verdicts.filter(({ renamed }) => renamed.some((one) => one.renaming === renaming));
  return [...new Set(own.map(({ unit }) => unit.ref))];
}

export function renamingDrafts(
  model: PreparedModel,
  document: DocumentLines,
  verdicts: readonly Verdict[],
  renamings: Renaming[],
): Draft[] {
  return renamings.flatMap((renaming): Draft[] => {
    const first = home(verdicts, renaming);
    if (!first) return [];
    const group = model.groups[first.unit.group] as ModelGroup;
    const places: Place[] = verdicts.flatMap((verdict) =>
      verdict.renamed
        .filter((one) => one.renaming === renaming)
        .flatMap((one) =>
          one.places.flatMap(([start, end]) => tokenPlace(document, verdict, start, end) ?? []),
        ),
    );
    const { from, to } = renaming;
    return [
      {
        kind: "changed",
        article: first.unit.ref,
        unit: first.unit.kind,
        heading: group.heading,
        modelText: from,
        documentText: to,
        changes: [
          { op: "deleted", text: from },
          { op: "inserted", text: to },
        ],
        whole: { modelText: from, documentText: to },
        renaming: { from, to },
        ...(renaming.joins && { joins: true as const, among: refsOf(verdicts, renaming) }),
        place: places[0] ?? null,
        places,
        renamedWords: renamedWords(model, document, verdicts, renaming),
      },
    ];
  });
}
