import { diffWordsWithSpace } from "diff";
import fc from "fast-check";
import { loadModel } from "../../../src/clauses/library";
import type { ModelAgreement } from "../../../src/clauses/schema";
import type { Change, DeviationKind } from "../../../src/outcome";
import { weigh, type Weighable } from "../../../src/judge/weight/weigh";
import { CASES } from "./cases";

let boz: ModelAgreement;
beforeAll(async () => {
  boz = await loadModel("boz-2017");
});

function changesOf(model: string, document: string): Change[] {
  return diffWordsWithSpace(model, document).map(({ added, removed, value }) => ({
    op: added ? "inserted" : removed ? "deleted" : "equal",
    text: value,
  }));
}

function deviation(model: string, document: string, kind: DeviationKind = "changed"): Weighable {
  return {
    kind,
    article: "3.1",
    unit: "clause",
    modelText: model,
    documentText: document,
    changes: changesOf(model, document),
  };
}

describe("weight of a change", () => {
  it.each(CASES)("$model → $document", ({ model, document, level, reasons }) => {
    const weight = weigh(boz, deviation(model, document));
    expect([...weight.reasons].sort()).toEqual([...reasons].sort());
    expect(weight.level).toBe(level);
  });

  it("says that a clause went, with the duty in it and the requirement it covers", () => {
    const gone = deviation("Verwerker zal datalekken melden.", "", "missing");
    expect(weigh(boz, gone, ["avg-28-3-f"])).toEqual({
      level: "substance",
      reasons: ["missing", "duty-removed", "requirement"],
    });
    expect(weigh(boz, deviation("Dit is een toelichting.", "", "missing")).reasons).toEqual([
      "missing",
    ]);
  });

  it("says what an added clause brings", () => {
    const text = "Verwerker is niet aansprakelijk boven € 500, tenzij verzekerd.";
    const { level, reasons } = weigh(boz, deviation("", text, "added"));
    expect(level).toBe("substance");
    expect(reasons).toEqual(["added", "negation", "limit-added", "term"]);
  });

  it("a requirement adds to a change of substance, never makes one", () => {
    expect(weigh(boz, deviation("de verwerking", "de verwerkingen"), ["avg-28-3-a"])).toEqual({
      level: "wording",
      reasons: ["plural"],
    });
    const { reasons } = weigh(boz, deviation("zal dit", "kan dit"), ["avg-28-3-a"]);
    expect(reasons).toEqual(["modal", "requirement"]);
  });

  it("a place or a caption alone is wording; a moved clause with a changed word is not", () => {
    expect(weigh(boz, deviation("gelijk", "gelijk", "moved"))).toEqual({
      level: "wording",
      reasons: ["moved"],
    });
    expect(weigh(boz, { ...deviation("Duur", "Looptijd"), unit: "heading" }).level).toBe("wording");
    const denied = deviation("Aansprakelijkheid", "Geen aansprakelijkheid");
    expect(weigh(boz, { ...denied, unit: "heading" })).toEqual({
      level: "substance",
      reasons: ["negation"],
    });
    const both = { ...deviation("zal dit", "kan dit", "moved"), also: ["changed" as const] };
    expect(weigh(boz, both).reasons).toEqual(["modal"]);
  });

  it("one name throughout is wording, unless it is the other party's", () => {
    const base = deviation("Verwerker", "Leverancier");
    expect(weigh(boz, { ...base, renaming: { from: "Verwerker", to: "Leverancier" } }).level).toBe(
      "wording",
    );
    const swap = { from: "Verwerker", to: "Verwerkingsverantwoordelijke" };
    expect(weigh(boz, { ...base, renaming: swap, joins: true })).toEqual({
      level: "substance",
      reasons: ["names-joined"],
    });
  });

  it("never throws and never comes without a reason", () => {
    const word = fc.constantFrom("niet", "zal", "24", "uur", "de", "Verwerker", "x", "€", "é", "ﬁ");
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(word).map((w) => w.join(" ")),
    );
    const kinds = fc.constantFrom<DeviationKind>("changed", "missing", "added", "moved", "split");
    fc.assert(
      fc.property(text, text, kinds, (model, document, kind) => {
        const { reasons } = weigh(boz, deviation(model, document, kind));
        return reasons.length > 0;
      }),
      { numRuns: 300 },
    );
  });
});
