/** Clauses that keep the model's name where it was changed throughout: they break the renaming. */
import type { DocumentLines } from "../match/lines/line";
import type { PreparedModel } from "../match/model/prepared";
import { HYPHEN_ID } from "../language/tokens";
import type { Draft } from "./deviations";
import { tokenPlace } from "../match/place";
import type { Renaming } from "./verdict";
import { tell } from "./tell";
import type { Verdict } from "./unit";

/** As the model writes the name, or with the capital of a sentence; "OVEREENKOMST" in a title is no name. */
const isName = (word: string, name: string): boolean =>
  word === name || word === name.charAt(0).toUpperCase() + name.slice(1);

/** Tokens of the document that still carry the old name, as a word by itself and no answer. */
function keptTokens({ model, doc, renamed, answers }: Verdict, renaming: Renaming): number[] {
  const { fromFold, fromName } = renaming;
  if (!model.folds.includes(fromFold)) return [];
  const followed = new Set(
    renamed.flatMap((one) => (one.renaming === renaming ? one.places.map(([, to]) => to - 1) : [])),
  );
  return doc.folds.flatMap((fold, at) => {
    if (fold !== fromFold || followed.has(at)) return [];
    // "sub-verwerker" is another word; "een verwerker" is no party where parties have a capital.
    if (doc.ids[at - 1] === HYPHEN_ID || doc.ids[at + 1] === HYPHEN_ID) return [];
    const word = doc.text.slice(doc.starts[at], doc.ends[at]).replace(/\u00ad/gu, "");
    if (!isName(word, fromName)) return [];
    return answers.some((one) => one.from <= at && at < one.to) ? [] : [at];
  });
}

/** The drafts with those clauses told: on their own, or at the deviation that the clause has already. */
export function withKeptNames(
  model: PreparedModel,
  document: DocumentLines,
  verdicts: readonly Verdict[],
  renamings: Renaming[],
  drafts: Draft[],
): Draft[] {
  const told = [...drafts];
  for (const verdict of verdicts) {
    // A title names the document, no party.
    if (verdict.segments.length === 0 || verdict.unit.kind === "title") continue;
    for (const renaming of renamings) {
      const [first] = keptTokens(verdict, renaming);
      if (first === undefined) continue;
      const keepsName = { from: renaming.from, to: renaming.to };
      const place = tokenPlace(document, verdict, first, first + 1);
      tell(model, document, verdicts, told, verdict, { keepsName }, place);
    }
  }
  return told;
}
