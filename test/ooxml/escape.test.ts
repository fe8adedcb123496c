import fc from "fast-check";
import { SaxesParser } from "saxes";
import { escapeAttribute, escapeText, REPLACEMENT } from "../../src/ooxml/escape";

/** What a strict XML 1.0 parser makes of it: the attribute and the text of the one element. */
function parse(xml: string): { text: string; attribute: string } {
  const found = { text: "", attribute: "" };
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => (found.attribute = String(tag.attributes.a)));
  parser.on("text", (text) => (found.text += text));
  parser.write(xml).close();
  return found;
}

const read = (text: string) => parse(`<x a="${escapeAttribute(text)}">${escapeText(text)}</x>`);

/** Written apart from the escaper: the Char production of XML 1.0, by code point. */
function expected(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const legal =
      code === 9 ||
      code === 10 ||
      code === 13 ||
      (code >= 0x20 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      code >= 0x10000;
    return legal ? character : REPLACEMENT;
  }).join("");
}

const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 500 }),
  // Every UTF-16 unit, so lone surrogates and control characters come often.
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 500 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        "&",
        "<",
        ">",
        '"',
        "'",
        "]]>",
        "\n",
        "\r",
        "\t",
        "\u0000",
        "\uD800",
        "👩‍⚖️",
        "&amp;",
      ),
    )
    .map((pieces) => pieces.join("")),
);

test("any text comes back as it was, what XML cannot hold as a visible mark", () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(read(text)).toEqual({ text: expected(text), attribute: expected(text) });
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["Jansen & Zn.", "Jansen &amp; Zn."],
  ["<b>", "&lt;b&gt;"],
  ["\u0007bel", "\uFFFDbel"],
  ["a\uDC00b", "a\uFFFDb"],
  ["👍", "👍"],
])("%j is written as %j", (text, xml) => {
  expect(escapeText(text)).toBe(xml);
});
