import fc from "fast-check";
import { loadAllModels } from "../../src/clauses/library";
import { check } from "../../src/check";
import { parseReferences } from "../../src/language/reference-parser";
import { readDocument } from "../../src/document";
import { corpus } from "../corpus/corpus";

/** Text → what it refers to in article 8; external ones left out. */
const CASES: [string, string[]][] = [
  ["zoals bepaald in artikel 5.8.", ["5.8"]],
  ["onder artikel 4.1 tot en met 4.4 genoemde", ["4.1", "4.4"]],
  ["zie artikel 8 lid 3", ["8.3"]],
  ["zie art. 8, derde lid, onder b)", ["8.3"]],
  ["het eerste lid van artikel 3 onder a) zal", ["3.1"]],
  ["het eerste lid van dit artikel 4", ["4.1"]],
  ["het tweede lid", ["8.2"]],
  ["de in lid 7 en 8 genoemde afspraken", ["8.7", "8.8"]],
  ["uit dit artikel naleeft", []],
  ["in Bijlage 2a en bijlage 3", ["bijlage 2a", "bijlage 3"]],
  ["Bijlagen 1, 2 en 3 die", ["bijlage 1", "bijlage 2", "bijlage 3"]],
  ["bedoeld onder overweging a).", ["overweging a"]],
  ["bijlagen 1 t/m 3", ["bijlage 1", "bijlage 3"]],
  ["artikel 4, leden 1 t/m 4,", ["4.1", "4.4"]],
  ["artikel 1.1 van deze Overeenkomst", ["1.1"]],
  ["artikel 3.7 van deze Verwerkersovereenkomst", ["3.7"]],
  ["artikel 4 (geheimhouding) blijft", ["4"]],
  ["artikel 4 sub 1 AVG", []],
  ["artikelen 15 tot en met 21 AVG", []],
  ["artikel 28 lid 3 sub f AVG", []],
  ["art. 4 onder 8. AVG", []],
  ["artikel 37 e.v. AVG", []],
  ["artikel 13 en 14 AVG", []],
  ["artikel 33 en artikel 34 AVG", []],
  ["artikel 4, onder 1 van de AVG", []],
  ["artikel 6:119 BW", []],
  ["Boek 6, Titel 1, artikel 10", []],
  ["artikel 7 van de Hoofdovereenkomst", []],
  ["artikel 12 van de Uitvoeringswet AVG", []],
];

test.each(CASES)("%s", (text, expected) => {
  const found = parseReferences(text, "8").filter(({ external }) => !external);
  expect(found.flatMap(({ targets }) => targets)).toEqual(expected);
});

test("any text is read, and every reference lies in it", () => {
  const word = fc.constantFrom(
    "artikel",
    "lid",
    "8.3",
    "en",
    "AVG",
    "bijlage",
    "2a",
    "eerste",
    ",",
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(word).map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(text, (one) =>
      parseReferences(one, "1").every(
        ({ start, end, targets }) => start < end && end <= one.length && targets.length > 0,
      ),
    ),
  );
});

const told = (code: RegExp, findings: { code: string; origin: string }[]) =>
  findings.filter((one) => one.origin === "document" && code.test(one.code));

test("unedited documents of the corpus have no broken reference and no loose term", async () => {
  const models = await loadAllModels();
  let seen = 0;
  for (const { name, parts, truth, edits } of corpus({ seed: 1, count: 130 })) {
    if (truth.deviations.length > 0 || edits.length > 0) continue;
    seen += 1;
    const { findings } = check(readDocument(parts), models, {
      model: truth.model,
      view: truth.view,
    });
    expect({ name, found: told(/^(reference|term)-/, findings) }).toEqual({ name, found: [] });
  }
  expect(seen).toBeGreaterThan(50);
});

/** BOZ with its articles one number further, references left as they were. */
test("an agreement that counts otherwise: each reference is told, with where it should lead", async () => {
  const models = await loadAllModels();
  for (const { parts, truth, edits } of corpus({ seed: 1, count: 640 })) {
    if (truth.model !== "boz-2017" || edits.join() !== "renumber-only") continue;
    const { findings } = check(readDocument(parts), models, {
      model: truth.model,
      view: truth.view,
    });
    const found = told(/^reference-/, findings) as typeof findings;
    expect(found.map(({ article, values }) => [article, values["likely"]])).toEqual([
      ["3.2", "4.1"],
      ["3.4", "4.1"],
      ["4.2", "5.1"],
      ["4.7", "5.1"],
      ["4.8", "5"],
      ["4.8", "5"],
      ["5.1", "6"],
      ["5.4", "6.8"],
      ["5.6", "6.2"],
      ["7.3", "4.7"],
    ]);
    return;
  }
  throw new Error("no such document");
});
