/** Text on its way to a terminal, which obeys control characters instead of showing them. */

/** Every control character but tab and line end, and what turns the direction of the text around it. */
const CONTROL = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/gu;
const LINE = /[\t\n\r\u2028\u2029]/g;

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * The text with its control characters written out (`\u001b`), as JSON writes them: what was JSON stays
 * JSON of the same value.
 */
export function printable(text: string): string {
  return text.replace(CONTROL, escaped);
}

/** The name of a file as one line, whatever a file may be called. */
export function shownName(path: string): string {
  return printable(path).replace(LINE, escaped);
}
