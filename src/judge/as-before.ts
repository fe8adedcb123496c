/** The document's side with new names read as the model's. */
import type { Side } from "../match/difference/side";
import { articleAt } from "../language/articles";
import { tokenId, WORD } from "../language/tokens";
import { wordAt } from "./renaming";
import type { Renaming } from "./verdict";

/** A side in which names were read as before, and which of its tokens these are. */
export interface ReadAsBefore {
  doc: Side;
  named: Map<number, Renaming>;
}

/** Endings of plural and genitive, any of which may stand for any other: "Verwerkers", "Adviseuren". */
const ENDINGS = new Set(["s", "'s", "en", "n", "es"]);

function capital(word: string, upper: boolean): string {
  const first = word.charAt(0);
  return (upper ? first.toUpperCase() : first.toLowerCase()) + word.slice(1);
}

export function isUpper(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

/** The name as it is read: in capitals or small as it stands, as the model has it where it is as told. */
function oldName(word: string, { fromName, toName }: Renaming): string {
  return word === toName ? fromName : capital(fromName, isUpper(word));
}

/** "Leveranciers" where the model's side has "Verwerkers", "Leverancierskosten" where it has "Verwerkerskosten". */
function derived(word: string, renaming: Renaming, folds: ReadonlySet<number>): string | null {
  const { fromName, toName } = renaming;
  const stem = word.slice(0, toName.length);
  if (stem.length === word.length || stem.toLowerCase() !== toName.toLowerCase()) return null;
  const tail = word.slice(stem.length).replace(/[’‘ʼ]/gu, "'");
  const tails = ENDINGS.has(tail) ? [tail, ...ENDINGS] : [tail];
  const known = tails.find((one) => folds.has(tokenId((fromName + one).toLowerCase())));
  return known === undefined ? null : oldName(stem, renaming) + known;
}

/** @returns null when the side has none of the names. */
export function readAsBefore(
  side: Side,
  model: Side,
  renamings: readonly Renaming[],
): ReadAsBefore | null {
  const names = new Map(renamings.map((one) => [one.toFold, one]));
  const known = new Set(model.folds);
  const named = new Map<number, Renaming>();
  const ids = [...side.ids];
  const folds = [...side.folds];
  for (const [at, fold] of side.folds.entries()) {
    if (side.types[at] !== WORD) continue;
    const own = names.get(fold);
    if (!own && known.has(fold)) continue;
    const word = wordAt(side, at);
    for (const renaming of own ? [own] : renamings) {
      const read = own ? oldName(word, renaming) : derived(word, renaming, known);
      if (read === null) continue;
      ids[at] = tokenId(read);
      folds[at] = own ? renaming.fromFold : tokenId(read.toLowerCase());
      named.set(at, renaming);
      break;
    }
  }
  if (named.size === 0) return null;
  const { text, starts, ends, types, owners, seams, broken } = side;
  const doc: Side = { text, ids, folds, starts, ends, types, owners, seams };
  if (broken !== undefined) doc.broken = broken;
  return { doc, named };
}

/** Tokens [from, to) of every place with the new name, its article with it where that is told too. */
export function placesOf({ doc, named }: ReadAsBefore, renaming: Renaming): [number, number][] {
  const article = renaming.to.slice(0, -renaming.toName.length).trim();
  return [...named].flatMap(([at, one]): [number, number][] => {
    if (one !== renaming) return [];
    const own = article !== "" && doc.owners[at - 1] === doc.owners[at];
    return [[own && articleAt(doc.folds[at - 1]) === article ? at - 1 : at, at + 1]];
  });
}
