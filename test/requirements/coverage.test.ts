import { readFileSync } from "node:fs";
import path from "node:path";
import { loadAllModels, loadModel } from "../../src/clauses/library";
import { coverage, lostRequirements } from "../../src/requirements";
import { ARTICLE_28, GUIDE_POINTS, REQUIREMENTS } from "../../src/requirements";
import { modelText } from "../../src/requirements/reading/reading";
import { deviation, report, row } from "../guide/reports";
import { untouched } from "./border";

const status = (list: ReturnType<typeof coverage>, id: string) =>
  list.find(({ requirement }) => requirement.id === id)!;

test("the guide's fourteen points, in its own words; which are optional is not known", () => {
  const file = "../fixtures/sources/001-handreiking-rolverdeling.raw.md";
  const guide = readFileSync(path.join(__dirname, file), "utf8");
  const printed = guide
    .slice(guide.indexOf("in ieder geval de volgende onderdelen bevatten"))
    .split("\n")
    .filter((line) => line.startsWith("• "))
    .map((line) => line.slice(2).split(/[;.]/)[0]);
  expect(GUIDE_POINTS.map(({ text }) => text.nl)).toEqual(printed);
  expect(new Set(GUIDE_POINTS.map(({ optional }) => optional))).toEqual(new Set(["onbekend"]));
});

test("article 28 with its opening words, (a)–(h), closing sentence, (2), (4), (9)", () => {
  const places = ARTICLE_28.map(({ source }) => source.nl);
  for (const x of "abcdefgh") expect(places).toContain(`art. 28 lid 3 sub ${x} AVG`);
  for (const x of ["lid 3, aanhef", "lid 3, slotzin", "lid 2", "lid 4", "lid 9"])
    expect(places).toContain(`art. 28 ${x} AVG`);
});

test("only processor agreements have requirements, and only known ones", async () => {
  const known = REQUIREMENTS.map(({ id }) => id);
  for (const model of await loadAllModels()) {
    const keys = Object.keys(model.requirements ?? {});
    expect(keys.length > 0).toBe(model.relation === "processor");
    expect(known).toEqual(expect.arrayContaining(keys));
    expect(coverage(model).length).toBe(model.relation === "processor" ? known.length : 0);
  }
});

test.each([
  ["boz-2017", []],
  ["bouw-verwerker", ["gdpr.28.3.subjects", "gdpr.28.3.f-dpia", "gdpr.28.3.closing"]],
  ["mms", ["guide.definitions", "gdpr.28.1"]],
  [
    "coach",
    [
      "guide.rights",
      "guide.compliance",
      "gdpr.28.1",
      "gdpr.28.3.binding",
      "gdpr.28.3.e",
      "gdpr.28.3.h",
      "gdpr.28.3.closing",
      "gdpr.28.4",
    ],
  ],
])("of what %s as printed carries nothing", async (id, expected) => {
  const missing = coverage(await loadModel(id)).filter((c) => c.status === "niet gevonden");
  expect(missing.map(({ requirement }) => requirement.id)).toEqual(expected);
  expect(missing.every(({ lost }) => !lost)).toBe(true);
});

test.each([
  ["boz-2017", []],
  ["bouw-verwerker", ["gdpr.28.3.a", "gdpr.28.3.d", "gdpr.28.4"]],
  ["mms", ["guide.compliance", "gdpr.28.3.a", "gdpr.28.3.g", "gdpr.28.3.h"]],
  [
    "coach",
    ["guide.instructions", "gdpr.28.3.a", "gdpr.28.3.d", "gdpr.28.3.f", "gdpr.28.3.f-dpia"],
  ],
])(
  "of what %s as printed carries a part (limbs.md, 'Samengevat per eis')",
  async (id, expected) => {
    const part = coverage(await loadModel(id)).filter(
      ({ status, limbs }) =>
        status === "gedeeltelijk" && limbs.some(({ limb }) => limb.kind !== "praktijk"),
    );
    expect(part.map(({ requirement }) => requirement.id)).toEqual(expected);
  },
);

test("writing is carried by the document itself, whatever the signatures", async () => {
  expect(status(coverage(await loadModel("mms")), "gdpr.28.9")).toMatchObject({
    status: "gevonden",
    limbs: [{ carriers: [{ article: "document", words: "" }] }],
  });
});

test("a deviation that removes the clause that carries a requirement", async () => {
  const boz = await loadModel("boz-2017");
  const text = modelText(boz, "3.8") ?? "";
  const gone = { ...deviation("missing", "3.8"), modelText: text };
  const lost = lostRequirements(boz, { ...untouched(boz), deviations: [gone] });
  expect(lost.map(({ requirement }) => requirement.id)).toEqual([
    "guide.confidentiality",
    "gdpr.28.3.b",
  ]);
  expect(lost.every((c) => c.status === "niet gevonden")).toBe(true);
});

test("what is not filled in is not lost", async () => {
  const boz = await loadModel("boz-2017");
  const list = coverage(boz, { ...untouched(boz), notCompared: [] });
  expect(status(list, "gdpr.28.3.subjects")).toMatchObject({
    status: "niet gevonden",
    lost: false,
    limbs: [{ status: "vervallen", blank: true, by: ["bijlage 1"] }],
  });
  expect(list.filter(({ lost }) => lost)).toEqual([]);
});

test("words of a carrying clause that change without its deciding words touch only", async () => {
  const boz = await loadModel("boz-2017");
  const list = coverage(boz, { ...untouched(boz), deviations: [deviation("changed", "7.1")] });
  expect(status(list, "gdpr.28.2")).toMatchObject({
    status: "gevonden",
    lost: false,
    touched: true,
  });
  expect(status(list, "gdpr.28.3.b")).toMatchObject({ touched: false });
});

test("noise that was asked to count touches nothing", async () => {
  const boz = await loadModel("boz-2017");
  const all = REQUIREMENTS.flatMap(({ id }) => boz.requirements?.[id] ?? []);
  const noise = all.map((ref) => ({ ...deviation("changed", ref), counted: true as const }));
  expect(all.length).toBeGreaterThan(20);
  expect(coverage(boz, report({ deviations: noise }))).toEqual(coverage(boz, report()));
});

test("a clause moved or added does not take a clause away", async () => {
  const boz = await loadModel("boz-2017");
  const deviations = [deviation("moved", "3.8"), deviation("added", "7.1")];
  const list = coverage(boz, { ...untouched(boz), deviations });
  expect(list.filter(({ status: own }) => own !== "gevonden")).toEqual([]);
  expect(status(list, "gdpr.28.3.b").touched).toBe(false);
  expect(status(list, "gdpr.28.2").touched).toBe(false);
});

test("an annex that is gone carries nothing", async () => {
  const boz = await loadModel("boz-2017");
  const annex = { code: "annex-missing", origin: "document" as const, article: "bijlage 1" };
  const lost = lostRequirements(boz, {
    ...untouched(boz),
    findings: [{ ...annex, values: {}, place: null }],
  });
  expect(lost.map(({ requirement }) => requirement.id)).toContain("gdpr.28.3.subjects");
});

test("a row of Bijlage 4 prevails: it takes the clause away, or leaves it as the row has it", async () => {
  const boz = await loadModel("boz-2017");
  const withRow = (one: ReturnType<typeof row>) => ({
    ...untouched(boz),
    deviationTable: { present: true, name: "Bijlage 4", place: null, rows: [one] },
  });
  const gone = lostRequirements(boz, withRow(row("annex-only", "3.8", "Vervalt.")));
  expect(gone).toHaveLength(2);
  expect(status(gone, "gdpr.28.3.b").limbs[0]?.by).toEqual(["bijlage 4: 3.8"]);
  const text = modelText(boz, "3.8") ?? "";
  const weaker = text.replace("waarborgt dat", "spant zich ervoor in dat");
  const changed = withRow({
    ...row("annex-only", "3.8", weaker),
    resultingText: weaker,
  });
  expect(weaker).not.toBe(text);
  expect(lostRequirements(boz, changed)).toEqual([]);
  expect(status(coverage(boz, changed), "gdpr.28.3.b")).toMatchObject({
    status: "gedeeltelijk",
    touched: true,
    limbs: [{ status: "verzwakt", by: ["bijlage 4: 3.8"] }],
  });
});
