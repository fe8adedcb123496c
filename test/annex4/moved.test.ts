/** The row of a moved clause says where it went, and is read back as recorded. */
import { loadAllModels } from "../../src/clauses/library";
import { check } from "../../src/check";
import { planTable } from "../../src/annex4";
import { readDocument } from "../../src/document";
import { Random } from "../corpus/random";
import type { Line } from "../corpus/source/agreement";
import { readSource } from "../corpus/source/read";
import { PLAIN } from "../corpus/writer/habit";
import { writeDocument } from "../corpus/writer/write";

/** BOZ with 8.7 behind the last clause of article 10, and these rows in Bijlage 4. */
async function checked(rows: string[][]) {
  const agreement = readSource("boz-2017");
  const lines = agreement.lines.map((line): Line => {
    const own = structuredClone(line);
    if (own.kind === "table" && own.role === "deviations") own.rows = [own.rows[0] ?? [], ...rows];
    return own;
  });
  const from = lines.findIndex((line) => line.kind === "clause" && line.ref === "8.7");
  const [moved] = lines.splice(from, 1);
  const to = lines.findLastIndex((line) => line.ref.startsWith("10."));
  if (moved?.kind !== "clause") throw new Error("no clause 8.7");
  lines.splice(to + 1, 0, { ...moved, number: 10 });
  // Its label is typed by the article in which it stands.
  const parts = writeDocument(
    agreement,
    lines.map((line) => ({ line })),
    PLAIN,
    new Random(1),
  );
  return check(readDocument(parts), await loadAllModels());
}

test("Verplaatst naar …", async () => {
  const before = await checked([]);
  expect(before.deviations.map(({ kind, article }) => `${kind} ${article}`)).toEqual(["moved 8.7"]);
  const [own] = before.deviations;
  expect(own?.ownNumber).toMatch(/^10\.\d+$/);
  const [row] = planTable(before).rows;
  expect(row?.article).toBe("8.7");
  expect(row?.replacement).toBe(`Verplaatst naar ${own?.ownNumber ?? ""}.`);
  const after = await checked([["8.7", row?.lapses ?? "", row?.replacement ?? "", ""]]);
  expect(after.deviations.map(({ recorded }) => recorded)).toEqual([true]);
  expect(after.deviationTable.rows.map(({ status }) => status)).toEqual(["matches"]);
  expect(planTable(after).changes).toBe(false);
});
