/**
 * The one escaper. Every text and attribute that this project writes into XML goes through here;
 * nothing else may build character data.
 */

/** Stands in for what XML 1.0 cannot hold: visible, harmless, and it shows that something was there. */
export const REPLACEMENT = "\uFFFD";

/** A whole surrogate pair, or anything outside the Char production of XML 1.0 (section 2.2), or markup. */
const SPECIAL =
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF\uFFFE\uFFFF\u0000-\u0008\u000B\u000C\u000E-\u001F]|[&<>"'\t\n\r]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Character data for an element. Tabs and line breaks stay: a writer of runs turns them into elements first. */
export function escapeText(text: string): string {
  return text.replace(SPECIAL, (found) => {
    if (found.length === 2 || found === "\t" || found === "\n") return found;
    // A bare carriage return would come back as a line feed.
    if (found === "\r") return "&#13;";
    return ENTITIES[found] ?? REPLACEMENT;
  });
}

/** An attribute's value, without the quotes. White space is written as references, or a parser would flatten it. */
export function escapeAttribute(value: string): string {
  return escapeText(value).replace(/[\t\n]/g, (found) => `&#${found.charCodeAt(0)};`);
}
