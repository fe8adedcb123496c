/** A reference that only follows the renumbering is wording; one that leads elsewhere is of substance. */
import { loadAllModels } from "../../../src/clauses/library";
import { check } from "../../../src/check";
import type { Numbers } from "../../../src/judge/document-numbers";
import { withoutFollowed } from "../../../src/judge/weight/followed";
import { readDocument } from "../../../src/document";
import { Random } from "../../corpus/random";
import type { Line } from "../../corpus/source/agreement";
import { readSource } from "../../corpus/source/read";
import { PLAIN } from "../../corpus/writer/habit";
import { writeDocument } from "../../corpus/writer/write";

/** BOZ with every article one number further, and in 5.4 this reference for "artikel 5.8". */
async function checked(reference: string) {
  const agreement = readSource("boz-2017");
  const lines = agreement.lines.map((line): Line => {
    if (line.kind === "article") return { ...line, number: String(Number(line.number) + 1) };
    if (line.kind !== "clause" || line.ref !== "5.4") return line;
    expect(line.text).toContain("artikel 5.8");
    return { ...line, text: line.text.replace("artikel 5.8", reference) };
  });
  const parts = writeDocument(
    agreement,
    lines.map((line) => ({ line })),
    PLAIN,
    new Random(1),
  );
  const report = check(readDocument(parts), await loadAllModels());
  const own = report.deviations.filter(({ article }) => article === "5.4");
  const found = report.findings.filter(
    ({ code, article }) => code.startsWith("reference-") && article === "5.4",
  );
  return { weights: own.map(({ weight }) => weight), found: found.map(({ code }) => code) };
}

test.each([
  ["artikel 6.8", [{ level: "wording", reasons: ["renumbered"] }], []],
  ["artikel 6 lid 8", [{ level: "wording", reasons: ["renumbered"] }], []],
  ["artikel 6.7", [{ level: "substance", reasons: ["reference", "requirement"] }], []],
  ["artikel 5.8", [], ["reference-shifted"]],
])("%s", async (reference, weights, found) => {
  expect(await checked(reference)).toEqual({ weights, found });
});

const numbers: Numbers = {
  printed: new Map(),
  ofModel: new Map([
    ["5.8", "5.9"],
    ["3.2", "4.3"],
  ]),
  items: new Map(),
  headings: new Map(),
};
const homes = { model: "3", document: "4" };

test("what else changed at the place stays a change", () => {
  const { changes, reasons } = withoutFollowed(
    [
      { op: "equal", text: "als bedoeld in artikel " },
      { op: "deleted", text: "5.8 " },
      { op: "inserted", text: "5.9 " },
      { op: "equal", text: "zal Verwerker " },
      { op: "inserted", text: "niet " },
      { op: "equal", text: "melden, zoals in lid " },
      { op: "deleted", text: "2" },
      { op: "inserted", text: "3" },
      { op: "equal", text: "." },
    ],
    homes,
    numbers,
  );
  expect(changes.filter(({ op }) => op !== "equal")).toEqual([{ op: "inserted", text: "niet " }]);
  expect(reasons).toEqual(["renumbered"]);
});

test("a law keeps its numbers", () => {
  const changes = [
    { op: "equal" as const, text: "als bedoeld in artikel " },
    { op: "deleted" as const, text: "5.8 " },
    { op: "inserted" as const, text: "5.9 " },
    { op: "equal" as const, text: "AVG." },
  ];
  expect(withoutFollowed(changes, homes, numbers).changes).toBe(changes);
});

/** A document that has 4.1 to 4.8 where the model does; what stood in the model's text and what stands here. */
const unmoved: Numbers = {
  ...numbers,
  ofModel: new Map([1, 2, 3, 4, 5, 6, 7, 8].map((one) => [`4.${one}`, `4.${one}`])),
};

test.each([
  ["4.1 tot en met 4.4", "4, leden 1 t/m 4", ["citation"]],
  ["4.8", "4, achtste lid", ["citation"]],
  ["4.8", "4 lid 8", ["citation"]],
  ["4.8", "4, lid 8,", ["citation"]],
  ["4.8", "4 lid 7", []],
  ["4.8", "4.8 onder a", []],
  ["4.1 tot en met 4.4", "4.1 en 4.4", []],
])("artikel %s → artikel %s", (was, is, expected) => {
  const { reasons } = withoutFollowed(
    [
      { op: "equal", text: "als bedoeld in artikel " },
      { op: "deleted", text: `${was} ` },
      { op: "inserted", text: `${is} ` },
      { op: "equal", text: "genoemde maatregelen." },
    ],
    { model: "4", document: "4" },
    unmoved,
  );
  expect(reasons).toEqual(expected);
});
