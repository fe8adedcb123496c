import fc from "fast-check";
import { SaxesParser } from "saxes";
import { inlineControl } from "../../src/ooxml/control";
import { run } from "../../src/ooxml/run";

/** The text of runs as Word reads them. */
function textOf(xml: string): string {
  let text = "";
  let inText = false;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "w:br") text += "\n";
    if (name === "w:tab") text += "\t";
    inText = name === "w:t";
    if (inText) expect(attributes["xml:space"]).toBe("preserve");
  });
  parser.on("text", (piece) => {
    if (inText) text += piece;
  });
  parser.write(`<x>${xml}</x>`).close();
  return text;
}

const legal = fc
  .string({ unit: "grapheme", maxLength: 500 })
  .filter((text) => !/[\r\v\f\u2028\u2029]/.test(text));

test("text with line breaks and tabs comes back exactly", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(legal, fc.constantFrom("\n", "\t", "  "))), (pieces) => {
      const text = pieces.join("");
      expect(textOf(run(text))).toBe(text);
    }),
  );
});

test("Windows and old Mac line ends are line breaks too", () => {
  expect(textOf(run("een\r\ntwee\rdrie"))).toBe("een\ntwee\ndrie");
});

test("500 characters with everything in it survive an inline control", () => {
  const answer = `Jansen & Zn. <"'> 👩‍⚖️\n${"x".repeat(500)}`;
  expect(textOf(inlineControl(answer, { tag: "t", title: "Naam & adres" }))).toBe(answer);
});

test("no text, no run", () => {
  expect(run("")).toBe("");
});
