/** Whatever was changed in the body: planned and written, everything is recorded and nothing changes again. */
import fc from "fast-check";
import { planTable } from "../../src/annex4/plan";
import { clauseTexts, deviation } from "./build";
import { model, report, written } from "./planning";
import { documentOf } from "./build";

const refs = clauseTexts(model).map(({ ref }) => ref);

/** A clause lost, or with some of its words changed, dropped, doubled or shouted. */
const edit = fc.record({
  ref: fc.constantFrom(...refs),
  how: fc.constantFrom("missing", "word", "drop", "append", "sentence"),
  at: fc.nat(),
});

function apply(text: string, how: string, at: number): string | null {
  const parts = text.split(" ");
  const place = at % parts.length;
  if (how === "missing") return null;
  if (how === "drop")
    return parts.length > 2 ? parts.toSpliced(place, 1).join(" ") : `${text} extra`;
  if (how === "word") return parts.with(place, "gewijzigd").join(" ");
  if (how === "sentence") return `${text} Daarbij geldt een termijn van ${at % 90} dagen.`;
  return `${text} (${at})`;
}

it("planning what is written changes nothing, with or without tags", () => {
  fc.assert(
    fc.property(
      fc.array(edit, { maxLength: 6 }),
      fc.boolean(),
      fc.boolean(),
      (edits, tags, adds) => {
        const body: Record<string, string | null> = {};
        for (const { ref, how, at } of edits)
          body[ref] = apply(clauseTexts(model).find((text) => text.ref === ref)!.model, how, at);
        const added = adds
          ? [
              deviation("10.9", "added", "", "Verwerker meldt een overname vooraf.", {
                ownNumber: "10.10.",
              }),
            ]
          : [];
        const first = planTable(report(documentOf(), body, added));
        const second = report(written(first, tags), body, added);
        expect(second.deviations.filter((one) => !one.recorded)).toEqual([]);
        const again = planTable(second);
        expect(again.changes).toBe(false);
        expect(again.rows.map((row) => row.status)).toEqual(again.rows.map(() => "matches"));
        // In article order.
        const order = again.rows
          .map((row) => refs.indexOf(row.article.toLowerCase()))
          .filter((at) => at >= 0);
        expect(order).toEqual([...order].sort((a, b) => a - b));
      },
    ),
    { numRuns: 60 },
  );
});
