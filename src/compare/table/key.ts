/** Keys of rows: what the tag of a row carries, so that it is known again. At most 32 characters. */
import type { Deviation } from "../types";
import { words } from "./words";

const KEY_MAX = 32;

function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const word of words(text))
    for (const unit of word.norm) value = Math.imul(value ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (value >>> 0).toString(36);
}

/** A clause, item or definition that the body has and the model has not: a row where nothing lapses. */
export function isAddition(deviation: Deviation): boolean {
  return deviation.kind === "added" && deviation.whole.modelText === "";
}

/** The unit that a row of the table is about: the clause, or the definition row. */
export function rowUnit(deviation: Deviation): string {
  const own = deviation.unit === "definition" && deviation.item !== undefined;
  return own ? `${deviation.article} ${deviation.item ?? ""}` : deviation.article;
}

/** "8.3", "1.1-o", "overweging-a"; an added clause has its text in its key, since others may be added beside it. */
export function rowKey(deviation: Deviation): string {
  const unit = rowUnit(deviation).replace(/[^\p{L}\p{N}.]+/gu, "-");
  const key = isAddition(deviation) ? `${unit}+${hash(deviation.whole.documentText)}` : unit;
  return key.slice(0, KEY_MAX);
}

/** The clause that an added row of ours follows: "10.9+1x2y3z" → "10.9". */
export function keyUnit(key: string): string {
  return key.split(/[+#]/)[0] ?? key;
}
