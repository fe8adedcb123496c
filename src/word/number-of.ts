/** The number of a text. FNV-1a, 32 bits: the same text gives the same number, an edit hardly ever does. */
export function numberOf(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
