/** Characters of Symbol and Wingdings, which files carry as private-use code points (F020–F0FF). */
const SYMBOLS: Record<number, string> = {
  0xf02d: "-",
  0xf0a3: "≤",
  0xf0a7: "▪",
  0xf0a8: "☐",
  0xf0b3: "≥",
  0xf0b7: "•",
  0xf0d8: "➢",
  0xf0e0: "→",
  0xf06f: "☐",
  0xf071: "☐",
  0xf072: "☐",
  0xf0fb: "☒",
  0xf0fc: "✓",
  0xf0fd: "☒",
  0xf0fe: "☑",
  0xf052: "☑",
  0xf051: "☒",
  0xf02a: "☐",
};

/** What a reader sees for a symbol-font character; other characters stay as they are. */
export function symbolCharacter(character: string): string {
  return SYMBOLS[character.codePointAt(0) ?? 0] ?? character;
}

/** Text of w:sym from its hexadecimal code; "" when that is none. */
export function symbolText(code: string | undefined): string {
  if (code === undefined || !/^[0-9a-f]{1,5}$/i.test(code)) return "";
  const value = parseInt(code, 16);
  if (value < 0x20 || (value >= 0xd800 && value <= 0xdfff)) return "";
  // Some writers leave the private-use offset out.
  const offset = SYMBOLS[0xf000 + value];
  if (value >= 0x80 && value < 0x100 && offset !== undefined) return offset;
  return symbolCharacter(String.fromCodePoint(value));
}
