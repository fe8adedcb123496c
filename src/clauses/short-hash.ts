/**
 * FNV-1a over the code points of a text, or of pieces that follow each other, in base 36: at most seven
 * characters, for tags and keys.
 */
export function shortHash(text: Iterable<string>): string {
  let value = 0x811c9dc5;
  for (const piece of text)
    for (const unit of piece) value = Math.imul(value ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (value >>> 0).toString(36);
}
