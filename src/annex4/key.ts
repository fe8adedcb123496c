/** Keys of rows: what the tag of a row carries, so that it is known again. At most 32 characters. */
import { shortHash } from "../clauses/short-hash";
import type { Deviation } from "../outcome";
import { eachWord } from "../language/cell-words";

const KEY_MAX = 32;

/** A clause, item or definition that the body has and the model has not: a row where nothing lapses. */
export function isAddition(deviation: Deviation): boolean {
  return deviation.kind === "added" && deviation.whole.modelText === "";
}

/** What the row about a change of name is about: the whole agreement. */
export const PASSIM = "passim";

/**
 * The names of a deviation that one row tells for the whole agreement: a renaming, or a clause that only
 * keeps the model's name and so is an exception to it.
 */
export function namesOf(deviation: Deviation): { from: string; to: string } | undefined {
  if (deviation.renaming) return deviation.renaming;
  return deviation.changes.every(({ op }) => op === "equal") ? deviation.keepsName : undefined;
}

/** The unit that a row of the table is about: the clause, or the definition row. */
export function rowUnit(deviation: Deviation): string {
  if (namesOf(deviation)) return PASSIM;
  const own = deviation.unit === "definition" && deviation.item !== undefined;
  return own ? `${deviation.article} ${deviation.item ?? ""}` : deviation.article;
}

const BY_REFERENCE: ReadonlySet<string> = new Set(["clause", "item", "definition", "recital"]);

/**
 * Headings, parties, annexes, clauses merged into one: no text of one reference, and known by their model
 * text.
 */
export function isLoose(deviation: Deviation): boolean {
  if (isAddition(deviation) || namesOf(deviation)) return false;
  return deviation.kind === "merged" || !BY_REFERENCE.has(deviation.unit);
}

/** "8.3", "1.1-o", "overweging-a"; an added clause has its text in its key, since others may be added beside it. */
export function rowKey(deviation: Deviation): string {
  const unit = rowUnit(deviation).replace(/[^\p{L}\p{N}.]+/gu, "-");
  const names = namesOf(deviation);
  if (names) return withHash(PASSIM, "~", names.from);
  const { modelText, documentText } = deviation.whole;
  if (isAddition(deviation)) return withHash(unit, "+", documentText);
  return isLoose(deviation) ? withHash(unit, "~", modelText) : unit.slice(0, KEY_MAX);
}

function* norms(text: string): Generator<string> {
  for (const { norm } of eachWord(text)) yield norm;
}

function withHash(unit: string, mark: string, text: string): string {
  const end = mark + shortHash(norms(text));
  return unit.slice(0, KEY_MAX - end.length) + end;
}

/** The clause that an added row of ours follows: "10.9+1x2y3z" → "10.9". */
export function keyUnit(key: string): string {
  return key.split(/[+#~]/)[0] ?? key;
}
