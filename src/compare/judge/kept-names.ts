/** Clauses that keep the model's name where it was changed throughout: they break the renaming. */
import { toChanges } from "../difference/changes";
import type { DocumentLines } from "../lines/line";
import type { PreparedModel } from "../model/prepared";
import { HYPHEN_ID } from "../text/tokens";
import type { Draft } from "./deviations";
import { tokenPlace } from "./place";
import { documentText, modelText, wholeOf } from "./whole";
import type { Renaming } from "./renaming";
import type { Verdict } from "./unit";

/** As the model writes the name, or with the capital of a sentence; "OVEREENKOMST" in a title is no name. */
const isName = (word: string, name: string): boolean =>
  word === name || word === name.charAt(0).toUpperCase() + name.slice(1);

/** Tokens of the document that still carry the old name, as a word by itself and no answer. */
function keptTokens({ model, doc, renamed, answers }: Verdict, renaming: Renaming): number[] {
  const { fromFold, from } = renaming;
  if (!model.folds.includes(fromFold)) return [];
  const followed = new Set(renamed.flatMap((one) => (one.renaming === renaming ? one.tokens : [])));
  return doc.folds.flatMap((fold, at) => {
    if (fold !== fromFold || followed.has(at)) return [];
    // "sub-verwerker" is another word; "een verwerker" is no party where parties have a capital.
    if (doc.ids[at - 1] === HYPHEN_ID || doc.ids[at + 1] === HYPHEN_ID) return [];
    const word = doc.text.slice(doc.starts[at], doc.ends[at]).replace(/\u00ad/gu, "");
    if (!isName(word, from)) return [];
    return answers.some((one) => one.from <= at && at < one.to) ? [] : [at];
  });
}

/** The drafts with those clauses told: on their own, or at the deviation that the clause has already. */
export function withKeptNames(
  model: PreparedModel,
  document: DocumentLines,
  verdicts: Verdict[],
  renamings: Renaming[],
  drafts: Draft[],
): Draft[] {
  const told = [...drafts];
  for (const verdict of verdicts) {
    const { unit, segments, steps } = verdict;
    // A title names the document, no party.
    if (segments.length === 0 || unit.kind === "title") continue;
    for (const renaming of renamings) {
      const [first] = keptTokens(verdict, renaming);
      const group = model.groups[unit.group];
      if (first === undefined || !group) continue;
      const keepsName = { from: renaming.from, to: renaming.to };
      const at = told.findIndex(
        (one) =>
          one.article === unit.ref &&
          one.item === unit.item &&
          one.unit === unit.kind &&
          one.kind !== "added" &&
          !one.renaming &&
          one.modelText === modelText(verdict),
      );
      const known = told[at];
      if (known) {
        told[at] = { ...known, keepsName };
        continue;
      }
      const row = unit.kind === "definition" ? verdict : undefined;
      told.push({
        kind: "changed",
        article: unit.ref,
        unit: unit.kind,
        ...(unit.item !== undefined && { item: unit.item }),
        heading: group.heading,
        modelText: modelText(verdict),
        documentText: documentText(verdict),
        changes: toChanges(steps, verdict.model, verdict.doc),
        whole: wholeOf(model, document, group, verdicts, row),
        keepsName,
        place: tokenPlace(document, verdict, first, first + 1),
      });
    }
  }
  return told;
}
