/** The harness itself: it must not be content with a report that hides a sentence. */
import { told, type ReportLike } from "./told";
import { trials } from "./trials";
import { POSITIONS } from "./position";

const EMPTY: ReportLike = {
  deviations: [],
  deviationTable: { rows: [] },
  findings: [],
  fields: [],
  notCompared: [],
};
const SENTENCE = "Wij bewaren de kopieën in Bangalore en Manilla.";
const HERE = { paragraph: 4, lastParagraph: 4 };

describe("told", () => {
  const problems = (report: Partial<ReportLike>, binding = true, at: object = { paragraph: 4 }) =>
    told({ ...EMPTY, ...report }, SENTENCE, binding, at as { paragraph: number }).problems;
  const deviation = (changes: { op: string; text: string }[], place = HERE) => ({
    documentText: SENTENCE,
    whole: { documentText: SENTENCE },
    changes,
    place,
  });

  it("wants it whole, with its place, and said when it binds", () => {
    expect(problems({})).toEqual(["nowhere", "silent"]);
    const shown = deviation([{ op: "inserted", text: SENTENCE }]);
    expect(problems({ deviations: [shown] })).toEqual([]);
    const elsewhere = deviation(shown.changes, { paragraph: 5, lastParagraph: 9 });
    expect(problems({ deviations: [elsewhere] })).toEqual(["place"]);
    const half = { ...shown, documentText: "Wij bewaren …", whole: { documentText: "" } };
    expect(problems({ deviations: [half] })).toEqual(["nowhere", "silent"]);
  });

  it("is not content with a deviation that shows another change of the same text", () => {
    const other = deviation([
      { op: "equal", text: SENTENCE },
      { op: "inserted", text: "en Cebu" },
    ]);
    expect(problems({ deviations: [other] })).toEqual(["nowhere", "silent"]);
  });

  it("lets a neutral sentence stand in a list that says nothing, a binding one not", () => {
    const notCompared = [{ text: `Bijlage: ${SENTENCE}`, place: HERE }];
    expect(problems({ notCompared }, false)).toEqual([]);
    expect(problems({ notCompared }, true)).toEqual(["silent"]);
  });

  it("wants the part of what stands outside the body", () => {
    const passedOver = [{ text: SENTENCE, place: HERE }];
    expect(problems({ passedOver }, false, { part: "header" })).toEqual(["place"]);
    const inHeader = [{ text: SENTENCE, place: { ...HERE, part: "header1" } }];
    expect(problems({ passedOver: inHeader }, false, { part: "header" })).toEqual([]);
  });
});

describe("trials", () => {
  const made = [...trials({ seed: 3, count: 260 })];

  it("puts a sentence at every kind of place, in every model", () => {
    expect(new Set(made.map((one) => one.position))).toEqual(
      new Set(POSITIONS.map((one) => one.name)),
    );
    expect(new Set(made.map((one) => one.model)).size).toBe(6);
  });

  it("writes each sentence whole into one part", () => {
    for (const { parts, sentence, name, position } of made) {
      const all = [parts.document, parts.footnotes ?? "", parts.numbering]
        .concat((parts.extra ?? []).map((one) => one.xml))
        .join("");
      const letters = (text: string) =>
        text
          .replace(/<[^>]+>/g, "")
          .replace(/&quot;/g, '"')
          .replace(/[^\p{L}\p{N}]/gu, "");
      const found = letters(all).includes(letters(sentence));
      if (!found && position !== "numbering text") throw new Error(`${name}, ${position}`);
    }
  });
});
