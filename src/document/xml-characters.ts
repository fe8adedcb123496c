/** Characters of XML 1.0 (sections 2.2 and 2.3), by table where every character of a document passes. */

/** What a character of content or of a value asks for. 0: nothing, it stands for itself. */
export const REFERENCE = 1;
export const RETURN = 2;
export const BRACKET = 4;
export const FORBIDDEN = 8;
export const SURROGATE = 16;
/** Tab or line break: a space in the value of an attribute. */
export const BREAK = 32;

/** By UTF-16 unit. */
export const contents = new Uint8Array(0x10000);
contents.fill(FORBIDDEN, 0, 0x20);
contents[0x09] = contents[0x0a] = BREAK;
contents[0x0d] = RETURN | BREAK;
contents[0x26] = REFERENCE;
contents[0x5d] = BRACKET;
contents.fill(SURROGATE, 0xd800, 0xe000);
contents[0xfffe] = contents[0xffff] = FORBIDDEN;

const NAME_START =
  /[:A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]/u;
const NAME_REST = /[-.0-9\u00b7\u203f-\u2040]/u;
const isAccent = (point: number): boolean => point >= 0x300 && point <= 0x36f;

/** 1: begins a name or stands in it; 2: only stands in it; 0: neither. ASCII, by table. */
const ascii = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const char = String.fromCharCode(code);
  return NAME_START.test(char) ? 1 : NAME_REST.test(char) ? 2 : 0;
});

/** Length in UTF-16 units of the name character at a place, or 0. */
export function nameCharacter(text: string, at: number, first: boolean): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) {
    const kind = ascii[code] ?? 0;
    return kind === 1 || (kind === 2 && !first) ? 1 : 0;
  }
  const point = text.codePointAt(at);
  if (point === undefined) return 0;
  const char = String.fromCodePoint(point);
  if (NAME_START.test(char)) return char.length;
  return !first && (isAccent(point) || NAME_REST.test(char)) ? char.length : 0;
}

export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}

/** May the code point stand in a document? */
export function isCharacter(point: number): boolean {
  if (point >= 0x10000) return point <= 0x10ffff;
  return ((contents[point] ?? FORBIDDEN) & (FORBIDDEN | SURROGATE)) === 0;
}
