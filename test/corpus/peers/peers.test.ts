/** The ruler for the others must be straight: what is no change is none, and every edit has a place. */
import { plainText } from "../../bench/peers";
import { corpus } from "../corpus";
import { Random } from "../random";
import { PLAIN } from "../writer/habit";
import { zipDocx } from "../writer/package";
import { writeDocument } from "../writer/write";
import { editedLines, rangesOf, touches } from "./edited";
import { byWords, byWordsWithSpace } from "./regions";

test("stretches: neighbours are one, and the same words gone and come are none", () => {
  const { left, regions } = byWords("een twee drie vier", "een twaalf dertien vier vijf");
  expect(left.trim()).toBe("een twee drie vier");
  expect(regions.map(({ gone, came }) => [gone.trim(), came.trim()])).toEqual([
    ["twee drie", "twaalf dertien"],
    ["", "vijf"],
  ]);
  expect(byWordsWithSpace("artikel 8 lid 1", "artikel\u00a08 lid 1").regions).toEqual([]);
});

test("typed the same way, each true edit is touched and nothing else is", () => {
  let edits = 0;
  for (const document of corpus({ seed: 3, count: 160 })) {
    const { agreement, before, after, truth, habit } = document;
    if (truth.unedited || habit.includes("tracked")) continue;
    const write = (lines: typeof before) => {
      const entries = lines.map((line) => ({ line }));
      return plainText(zipDocx(writeDocument(agreement, entries, PLAIN, new Random(1))));
    };
    const { left, regions } = byWordsWithSpace(write(before), write(after));
    const edited = editedLines(document, left);
    for (const deviation of truth.deviations) {
      const ranges = rangesOf(deviation, edited);
      expect(ranges.length).toBeGreaterThan(0);
      expect(ranges.some((range) => regions.some((one) => touches(one, range)))).toBe(true);
      edits += 1;
    }
    if (truth.findings.length > 0) continue;
    const all = edited.flatMap(({ ranges }) => ranges);
    for (const region of regions)
      expect(all.some((range) => touches(region, range)) ? "edit" : region).toBe("edit");
  }
  expect(edits).toBeGreaterThan(50);
});
