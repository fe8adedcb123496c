/** What the properties of an empty paragraph of somebody's document say beyond its look. */

/** Looks, and what Word leaves behind by itself: nobody misses them with the empty line. */
const LOOKS = new Set([
  "pStyle",
  "keepNext",
  "keepLines",
  "widowControl",
  "suppressLineNumbers",
  "tabs",
  "tab",
  "spacing",
  "ind",
  "contextualSpacing",
  "jc",
  "textAlignment",
  "outlineLvl",
  "suppressAutoHyphens",
  "bidi",
  "rPr",
]);

/**
 * @param xml a paragraph in which no text and nothing else stands
 * @returns "plain": nothing is lost with it; "section": it carries a section break; "more": a page
 * break, a line, a number or a tracked change is tied to it
 */
export function emptyParagraph(xml: string): "plain" | "section" | "more" {
  const properties =
    /<(?:[\w.-]+:)?pPr(?:\s[^>]*)?>([\s\S]*)<\/(?:[\w.-]+:)?pPr>/.exec(xml)?.[1] ?? "";
  if (/<(?:[\w.-]+:)?sectPr[\s>/]/.test(properties)) return "section";
  // What stands in the look of the mark is a look, but for a tracked change.
  if (/<(?:[\w.-]+:)?(?:ins|del|moveFrom|moveTo)\s/.test(properties)) return "more";
  const outer = properties.replace(/<((?:[\w.-]+:)?rPr)(?:\s[^>]*)?>[\s\S]*?<\/\1>/g, "");
  const names = [...outer.matchAll(/<([\w.-]+:)?(\w+)/g)].map(([, , name]) => name ?? "");
  return names.every((name) => LOOKS.has(name)) ? "plain" : "more";
}
