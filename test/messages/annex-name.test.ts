/** The annex for deviations under the name that it has in the document, in every sentence. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withAnnexName } from "../../src/messages/annex-name";

const texts = {
  make: "Bijlage 4 maken",
  of: (row: number, about: string) => `Bijlage 4, rij ${row}: ${about}`,
  list: ["naar Bijlage 4", "Bijlage 40"],
  deep: { row: (one: { name: string }) => ({ text: `${one.name} in Bijlage 4` }) },
};

test("strings, lists, functions and what they give", () => {
  const named = withAnnexName(texts, "nl", "Bijlage 3");
  expect(named.make).toBe("Bijlage 3 maken");
  expect(named.of(2, "de prijs")).toBe("Bijlage 3, rij 2: de prijs");
  expect(named.list).toEqual(["naar Bijlage 3", "Bijlage 40"]);
  expect(named.deep.row({ name: "Rij" })).toEqual({ text: "Rij in Bijlage 3" });
});

test("what the document itself calls Bijlage 4 keeps its name", () => {
  const named = withAnnexName(texts, "nl", "Bijlage 3");
  expect(named.of(1, "Bijlage 4 vervalt")).toBe("Bijlage 3, rij 1: Bijlage 4 vervalt");
  expect(named.deep.row({ name: "Bijlage 4" })).toEqual({ text: "Bijlage 4 in Bijlage 3" });
});

test("English has its own word; the same texts are the same object", () => {
  const english = { make: "Make Annex 4" };
  expect(withAnnexName(english, "en", "Bijlage 3").make).toBe("Make Annex 3");
  expect(withAnnexName(english, "en", "Appendix B").make).toBe("Make Appendix B");
  expect(withAnnexName(english, "en", "Bijlage 3")).toBe(withAnnexName(english, "en", "Bijlage 3"));
  expect(withAnnexName(english, "en", "Bijlage 4")).toBe(english);
  expect(withAnnexName(english, "en", null)).toBe(english);
});

/** Whatever names the annex is asked through the one function; and is spelled as that function knows it. */
test("no other spelling of the annex in our sentences, none outside src/messages", () => {
  const root = join(__dirname, "../../src");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.tsx?$/u.test(name),
  );
  for (const name of files) {
    const code = readFileSync(join(root, name), "utf8")
      .replace(/\/\*[\s\S]*?\*\//gu, "")
      .replace(/(^|\s)\/\/.*$/gmu, "");
    const other = /(?:bijlage 4|annex 4|BIJLAGE 4|ANNEX 4)\b/u;
    if (name.startsWith("messages")) expect([name, code.match(other)]).toEqual([name, null]);
    if (!name.startsWith("messages") && name !== "cli/rung.ts")
      expect([name, code.match(/["'`][^"'`\n]*(?:Bijlage|Annex) 4\b/u)]).toEqual([name, null]);
  }
});
