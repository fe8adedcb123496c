import { Numbering, type Level } from "../../src/ooxml/numbering";

const level: Level = { format: "decimal", text: "%1.", left: 425, hanging: 425 };
const ids = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<w:${name} w:val="([^"]*)"`, "g"))].map((match) => match[1]);

test("a definition is made once, lists on it as often as asked", () => {
  const numbering = new Numbering("seed");
  const definition = numbering.define("a", () => [level]);
  expect(numbering.define("a", () => [level])).toBe(definition);
  expect([numbering.list(definition), numbering.list(definition)]).toEqual([1, 2]);
  expect(numbering.toXml().match(/<w:abstractNum /g)).toHaveLength(1);
});

test("another seed gives other list ids, the same seed the same", () => {
  const nsid = (seed: string) => {
    const numbering = new Numbering(seed);
    numbering.define("a", () => [level]);
    numbering.define("b", () => [level]);
    return ids(numbering.toXml(), "nsid");
  };
  expect(nsid("one")).toEqual(nsid("one"));
  const all = [...nsid("one"), ...nsid("two")];
  expect(new Set(all).size).toBe(4);
  for (const id of all) expect(id).toMatch(/^[0-9A-F]{8}$/);
});

test("definitions stand before lists, as the schema wants", () => {
  const numbering = new Numbering("seed");
  const first = numbering.define("a", () => [level]);
  numbering.list(first, [{ level: 0, start: 8 }]);
  numbering.define("b", () => [level]);
  const xml = numbering.toXml();
  expect(xml.lastIndexOf("<w:abstractNum ")).toBeLessThan(xml.indexOf("<w:num "));
  expect(xml).toContain('<w:lvlOverride w:ilvl="0"><w:startOverride w:val="8"/></w:lvlOverride>');
});
