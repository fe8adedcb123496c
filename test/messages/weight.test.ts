import { WORD_RULES } from "../../src/judge/weight/rules";
import { weightReasons } from "../../src/messages/weight";
import { CASES } from "../judge/weight/cases";

/** Every reason that a word rule or a case of the weighing gives; a limit has a direction. */
const codes = new Set([
  ...WORD_RULES.flatMap(({ code }) => (code === "limit" ? ["limit-added", "limit-removed"] : code)),
  ...CASES.flatMap(({ reasons }) => reasons),
  ...["missing", "added", "moved", "split", "merged", "renaming", "renumbered", "caption"],
]);

describe("reasons of a weight", () => {
  it.each([...codes])("%s is told in Dutch; the types give it an English twin", (code) => {
    expect(weightReasons([code], "nl")).not.toBe(code);
  });
  it("shows a rule that it does not know", () => {
    expect(weightReasons(["term", "zomaar"], "nl")).toBe(
      "termijn, bedrag of getal gewijzigd, zomaar",
    );
  });
});
