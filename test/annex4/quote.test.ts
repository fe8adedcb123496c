import fc from "fast-check";
import { fillElided, matchQuotation } from "../../src/annex4/quote";
import { boz, clauseTexts } from "./build";

const texts = clauseTexts(boz()).filter(({ model }) => model.length > 60);
const anyClause = fc.constantFrom(...texts.map(({ model }) => model));

describe("quotations", () => {
  it("find the whole clause, whatever its noise", () => {
    fc.assert(
      fc.property(anyClause, (clause) => {
        const noisy = clause
          .replace(/ /g, (space, at: number) =>
            at % 3 === 0 ? "\u00a0" : at % 5 === 0 ? "\n" : space,
          )
          .replace(/aan/g, "aa\u00adn");
        expect(matchQuotation(`“${noisy}”`, clause).kind).toBe("whole");
      }),
    );
  });
  it("find a passage where it stands", () => {
    fc.assert(
      fc.property(anyClause, fc.nat(), fc.nat(), (clause, from, length) => {
        const start = clause.indexOf(" ", from % Math.floor(clause.length / 2)) + 1;
        const end = clause.indexOf(" ", start + 30 + (length % 40));
        fc.pre(start > 0 && end > start && !clause.slice(0, end).includes("\n"));
        const match = matchQuotation(clause.slice(start, end), clause);
        if (match.kind === "ambiguous") {
          expect(
            clause.split(clause.slice(start, end).replace(/[.,;:]+$/, "")).length,
          ).toBeGreaterThan(2);
          return;
        }
        expect(match.kind).toBe("part");
        // A number as its first word ("artikel 4.1") may be taken for the quotation's own label.
        const first = /^(?:artikel )?\S+ /u.exec(clause.slice(start, end))?.[0].length ?? 0;
        if (match.kind === "part") expect([0, first]).toContain(match.start - start);
      }),
    );
  });
  it("tell capitals apart as a note", () => {
    const [clause] = texts;
    expect(matchQuotation(clause!.model.toUpperCase(), clause!.model)).toMatchObject({
      kind: "whole",
      capitals: true,
    });
  });
  it("may run the items of a clause together, with their letters, without, or with others", () => {
    const { model } = texts.find(({ ref }) => ref === "8.2")!;
    for (const quotation of [
      model.replace(/\n/g, " "),
      model.replace(/\n[ab]\.\) /g, " "),
      model.replace(/\n([ab])\.\) /g, " ($1) "),
      model.replace(/\na\.\) /, " 1) ").replace(/\nb\.\) /, "\n2) "),
    ])
      expect(matchQuotation(quotation, model)).toMatchObject({ kind: "whole", capitals: false });
    expect(matchQuotation(model.replace("b.) eventuele", "b.) alle"), model).kind).toBe("none");
  });
  it("keep apart what looks like a label inside a sentence", () => {
    const clause = "In het kader van artikel 3 onder a) zal Verwerker handelen.";
    expect(matchQuotation(clause.replace("a)", "b)"), clause).kind).toBe("none");
  });
  it("may carry the clause's own number", () => {
    expect(matchQuotation("8.7. Partijen dragen zorg.", "Partijen dragen zorg.").kind).toBe(
      "whole",
    );
  });
  it("fill in what both sides leave out, or refuse", () => {
    expect(fillElided("Kop … nieuwe staart.", [" midden "])).toBe("Kop midden nieuwe staart.");
    expect(fillElided("Kop … a … b", [" midden "])).toBeNull();
    expect(fillElided("… alleen een deel …", [])).toBe("alleen een deel");
  });
  it("never throw", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (quotation, clause) => {
        expect(["whole", "part", "none", "ambiguous"]).toContain(
          matchQuotation(quotation, clause).kind,
        );
      }),
    );
  });
});
