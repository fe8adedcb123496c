/** The hand-written cases: they load, they name what exists, their documents are documents. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { adapted, unrelated } from "./adapted";
import { CASES, handCases, isPackage, wrongIn } from "./cases";
import { readSource } from "./source/read";
import type { ModelId } from "./source/agreement";

describe("hand-written cases", () => {
  const cases = handCases();

  it.each(cases.map((one) => [one.name, one] as const))("%s is complete", (name, one) => {
    expect(isPackage(one.docx())).toBe(true);
    expect(readFileSync(join(CASES, name, "reading.md"), "utf8").length).toBeGreaterThan(80);
    const refs = new Set(readSource(one.expected.model as ModelId).lines.map((line) => line.ref));
    const named = [...one.expected.deviations, ...(one.expected.oneOrMore ?? [])];
    for (const { article } of named) expect(refs).toContain(article);
  });

  it("has the differences of 004 that the issue names", () => {
    const { deviations } = cases.find((one) => one.name === "coach-against-bouw")?.expected ?? {
      deviations: [],
    };
    const has = (kind: string, article: string) =>
      deviations.some((one) => one.kind === kind && one.article === article);
    for (const ref of ["2.4", "3.1", "3.4", "5.1"]) expect(has("changed", ref)).toBe(true);
    for (const ref of ["3.6", "4.6"]) expect(has("missing", ref)).toBe(true);
    const own = deviations.filter((one) => one.kind === "added").map((one) => one.ownNumber);
    expect(own).toEqual(expect.arrayContaining(["1.9", "10.4", "10.5"]));
  });

  it("accounts for every clause of 001a in the reading of 004", () => {
    const { expected } = cases.find((one) => one.name === "coach-against-bouw") ?? {
      expected: { deviations: [], notReported: [], debatable: [] },
    };
    const told = new Set(
      [...expected.deviations, ...(expected.debatable ?? [])].map((one) => one.article),
    );
    for (const ref of expected.notReported ?? []) told.add(ref);
    const clauses = readSource("bouw-verwerker").lines.filter((line) => line.kind === "clause");
    for (const clause of clauses) expect(told).toContain(clause.ref);
  });

  it("tells a wrong report from a right one", () => {
    const { expected } = cases.find((one) => one.name === "mms-references-mended") ?? {
      expected: null,
    };
    if (!expected) throw new Error("case gone");
    const right = { model: "mms", deviations: expected.deviations, findings: [], rows: [] };
    expect(wrongIn(expected, right)).toEqual([]);
    expect(wrongIn(expected, { ...right, deviations: right.deviations.slice(1) })).toEqual([
      "missed changed 1.1",
    ]);
    const more = [...right.deviations, { kind: "added", article: "2.1" }];
    expect(wrongIn(expected, { ...right, deviations: more })).toEqual(["invented added 2.1"]);
    expect(wrongIn(expected, { ...right, model: null })).toEqual(["model null"]);
  });
});

describe("recognition", () => {
  it("has at least ten unrelated contracts of realistic length", () => {
    expect(unrelated().length).toBeGreaterThanOrEqual(10);
    for (const { parts } of unrelated()) {
      expect(parts.document.replace(/<[^>]+>/g, " ").split(/\s+/).length).toBeGreaterThan(180);
    }
  });

  it("has adapted documents of every model, and mixtures", () => {
    const all = adapted();
    expect(new Set(all.map((one) => one.model)).size).toBe(6);
    expect(all.filter((one) => one.also).length).toBeGreaterThanOrEqual(2);
  });
});
