import fc from "fast-check";
import { recordTables } from "../../src/clauses/model";
import type { FieldType } from "../../src/clauses/schema";
import { columnsOf } from "../../src/compose/columns";
import { TEXT_WIDTH, TEXT_WIDTH_LANDSCAPE } from "../../src/ooxml/page";
import { model, modelIds } from "./documents";

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

const records = fc
  .array(
    fc.record({
      id: fc.constant("kolom"),
      head: fc.string({ maxLength: 60 }),
      type: fc.constantFrom<FieldType>("text", "date", "multiline", "amount"),
      prompt: fc.string({ maxLength: 30 }),
    }),
    { minLength: 1, maxLength: 15 },
  )
  .map((columns) => ({
    type: "records" as const,
    id: "tabel",
    label: { nl: "Tabel", en: "Table" },
    columns,
  }));

test("whatever the heads, the table is exactly as wide as the page and no column vanishes", () => {
  fc.assert(
    fc.property(records, fc.constantFrom(TEXT_WIDTH, TEXT_WIDTH_LANDSCAPE), (block, width) => {
      const { widths } = columnsOf(block, width);
      expect(sum(widths)).toBe(width);
      for (const each of widths) expect(each).toBeGreaterThan(0);
    }),
  );
});

test("the models' tables fit an upright page, at worst in the small size", () => {
  for (const id of modelIds)
    for (const table of recordTables(model(id))) {
      expect(sum(columnsOf(table, TEXT_WIDTH).widths)).toBe(TEXT_WIDTH);
      expect(columnsOf(table, TEXT_WIDTH_LANDSCAPE).small).toBe(false);
    }
});
