/**
 * A role or term renamed throughout ("Verwerker" → "Leverancier"): one deviation that lists its places.
 * What breaks the renaming stays a deviation of its own.
 */
import { tokenId, WORD } from "../text/tokens";
import type { Side } from "../difference/side";
import type { Verdict } from "./unit";

/** Places, and clauses, from which a change of name is no accident. */
const MIN_PLACES = 4;
const MIN_UNITS = 3;
/** Share of the name's places that follow. */
const MIN_SHARE = 0.7;

export interface Renaming {
  /** As written in the model and in the document. */
  from: string;
  to: string;
  fromFold: number;
  toFold: number;
}

function wordAt(side: Side, at: number): string {
  return side.text.slice(side.starts[at], side.ends[at]).replace(/\u00ad/gu, "");
}

interface Count {
  renaming: Renaming;
  places: number;
  units: Set<number>;
}

/** Words that stand for one another where a deletion meets an insertion of as many words. */
function substitutions(verdicts: Verdict[]): Map<string, Count> {
  const found = new Map<string, Count>();
  for (const { steps, model, doc, unit } of verdicts) {
    steps.forEach((step, at) => {
      const next = steps[at + 1];
      if (step.op !== "deleted" || next?.op !== "inserted") return;
      const length = step.modelTo - step.modelFrom;
      if (length !== next.docTo - next.docFrom) return;
      for (let k = 0; k < length; k += 1) {
        const was = step.modelFrom + k;
        const is = next.docFrom + k;
        const fromFold = model.folds[was] ?? 0;
        const toFold = doc.folds[is] ?? 0;
        if (model.types[was] !== WORD || doc.types[is] !== WORD || fromFold === toFold) continue;
        const key = `${fromFold}/${toFold}`;
        let count = found.get(key);
        if (!count) {
          const renaming = { from: wordAt(model, was), to: wordAt(doc, is), fromFold, toFold };
          found.set(key, (count = { renaming, places: 0, units: new Set() }));
        }
        count.places += 1;
        count.units.add(unit.index);
      }
    });
  }
  return found;
}

/** How often the word stands in the parts of the model that the document has. */
function occurrences(verdicts: Verdict[], fold: number): number {
  let count = 0;
  for (const { model, segments } of verdicts) {
    if (segments.length === 0) continue;
    for (const other of model.folds) if (other === fold) count += 1;
  }
  return count;
}

export function findRenamings(verdicts: Verdict[]): Renaming[] {
  return [...substitutions(verdicts).values()]
    .filter(
      ({ places, units, renaming }) =>
        places >= MIN_PLACES &&
        units.size >= MIN_UNITS &&
        places >= MIN_SHARE * occurrences(verdicts, renaming.fromFold),
    )
    .sort((a, b) => b.places - a.places)
    .map(({ renaming }) => renaming);
}

function capital(word: string, upper: boolean): string {
  const first = word.charAt(0);
  return (upper ? first.toUpperCase() : first.toLowerCase()) + word.slice(1);
}

/** The document's side with the new names read as the old ones, in capitals or small as they stand. */
export function readAsBefore(side: Side, renamings: Renaming[]): Side {
  const names = new Map(renamings.map((one) => [one.toFold, one]));
  if (!side.folds.some((fold) => names.has(fold))) return side;
  const ids = [...side.ids];
  const folds = side.folds.map((fold, at) => {
    const name = names.get(fold);
    if (!name) return fold;
    const word = wordAt(side, at);
    const upper = word.charAt(0) !== word.charAt(0).toLowerCase();
    ids[at] = tokenId(word === name.to ? name.from : capital(name.from, upper));
    return name.fromFold;
  });
  const { text, starts, ends, types, owners, seams } = side;
  return { text, ids, folds, starts, ends, types, owners, seams };
}

/** Tokens of a side that carry the new name. */
export function tokensOf(side: Side, renaming: Renaming): number[] {
  return side.folds.flatMap((fold, at) => (fold === renaming.toFold ? [at] : []));
}
