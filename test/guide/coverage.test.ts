import { readFileSync } from "node:fs";
import path from "node:path";
import { loadAllModels, loadModel } from "../../src/clauses/library";
import type { CheckReport } from "../../src/compare/types";
import { coverage, lostRequirements } from "../../src/guide/contents/coverage";
import { ARTICLE_28, GUIDE_POINTS, REQUIREMENTS } from "../../src/guide/contents/requirements";
import { deviation, report, row } from "./reports";

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
  ["mms", ["guide.compliance", "gdpr.28.3.h"]],
  [
    "coach",
    [
      "guide.instructions",
      "guide.rights",
      "guide.compliance",
      "gdpr.28.3.subjects",
      "gdpr.28.3.a",
      "gdpr.28.3.e",
      "gdpr.28.3.h",
      "gdpr.28.3.closing",
      "gdpr.28.4",
    ],
  ],
])("what %s as printed does not cover", async (id, expected) => {
  const missing = coverage(await loadModel(id)).filter((c) => c.status === "niet gevonden");
  expect(missing.map(({ requirement }) => requirement.id)).toEqual(expected);
  expect(missing.every(({ lost }) => !lost)).toBe(true);
});

test("what nobody established is unknown", async () => {
  expect(status(coverage(await loadModel("mms")), "gdpr.28.9").status).toBe("onbekend");
});

test("a deviation that removes the clause that carries a requirement", async () => {
  const boz = await loadModel("boz-2017");
  const lost = lostRequirements(boz, report({ deviations: [deviation("missing", "3.8")] }));
  expect(lost.map(({ requirement }) => requirement.id)).toEqual([
    "guide.confidentiality",
    "gdpr.28.3.b",
  ]);
  expect(lost.every((c) => c.status === "niet gevonden")).toBe(true);
});

test("a supporting clause that goes, or a carrying one that changes, touches only", async () => {
  const boz = await loadModel("boz-2017");
  const list = coverage(
    boz,
    report({ deviations: [deviation("missing", "7.3"), deviation("changed", "7.1")] }),
  );
  expect(status(list, "gdpr.28.4")).toMatchObject({
    status: "gevonden",
    lost: false,
    touched: true,
  });
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

test("an item missing, a clause moved or added does not take a clause away", async () => {
  const boz = await loadModel("boz-2017");
  const item = { ...deviation("missing", "4.1"), item: "a" };
  const list = coverage(
    boz,
    report({ deviations: [item, deviation("moved", "3.8"), deviation("added", "7.1")] }),
  );
  expect(list.filter(({ lost }) => lost)).toEqual([]);
  expect(status(list, "gdpr.28.3.c").touched).toBe(true);
  expect(status(list, "gdpr.28.3.b").touched).toBe(false);
  expect(status(list, "gdpr.28.2").touched).toBe(false);
});

test("signatures and annexes are gone when nothing of them stands, not when a line is", async () => {
  const boz = await loadModel("boz-2017");
  const heading = { ...deviation("missing", "ondertekening"), unit: "heading" as const };
  const line = { ...deviation("missing", "ondertekening"), unit: "signatures" as const };
  const written = (one: CheckReport) => status(coverage(boz, one), "gdpr.28.9");
  expect(written(report({ deviations: [line] }))).toMatchObject({ lost: false, touched: true });
  const other = { ...line, kind: "changed" as const };
  expect(written(report({ deviations: [heading, line, other] }))).toMatchObject({ lost: false });
  expect(written(report({ deviations: [heading, line] }))).toMatchObject({ lost: true });

  const annex = { code: "annex-missing", origin: "document" as const, article: "bijlage 1" };
  const lost = lostRequirements(boz, report({ findings: [{ ...annex, values: {}, place: null }] }));
  expect(lost.map(({ requirement }) => requirement.id)).toContain("gdpr.28.3.subjects");
});

test("a row of Bijlage 4 that says Vervalt takes the clause away too", async () => {
  const boz = await loadModel("boz-2017");
  const gone = report({ rows: [row("annex-only", "3.8", "Vervalt.")] });
  expect(lostRequirements(boz, gone)).toHaveLength(2);
  const changed = report({ rows: [row("annex-only", "3.8", "Verwerker zwijgt.")] });
  expect(lostRequirements(boz, changed)).toEqual([]);
  expect(status(coverage(boz, changed), "gdpr.28.3.b").touched).toBe(true);
});
