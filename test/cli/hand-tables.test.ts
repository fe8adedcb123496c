/** Hand-made tables through `annex`, twice: a sample of what `npm run prove` runs by the thousand. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validate } from "../support/validator";
import { HELD_KINDS } from "./hand/held";
import { measureHandTables } from "./hand/measure";
import { twice } from "./hand/twice";
import { COLUMNS, heldInOurRow } from "./hand/update";

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), "hand-tables-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("keeps everything of others, gives each deviation its whole row, and changes nothing the second time", async () => {
  const { failures, rowsAdded } = await measureHandTables(40, 2026);
  expect(failures).toEqual([]);
  expect(rowsAdded).toBeGreaterThan(40);
});

it("gives a valid file where the table has everything", async () => {
  const { problems, first } = await twice(
    {
      table: {
        order: ["replacement", "article", "extra", "reason", "lapses"],
        widths: [2, 1, 1, 3, 1],
        title: true,
        marked: true,
        before: 1,
        rows: [
          {
            kind: "row",
            cells: {
              article: { text: "8.2", held: "bookmark" },
              reason: { text: "", held: "image" },
            },
            look: 1,
          },
          { kind: "merged", role: "reason", text: "n.v.t." },
          { kind: "spanning", at: 1, text: "Zie offerte" },
          { kind: "banner", text: "Overig", held: "note" },
          { kind: "blank", held: "table", role: "lapses" },
        ],
      },
      edits: [0, 1, 2, 3],
      tracking: true,
      prefix: "w",
    },
    folder,
  );
  expect(problems).toEqual([]);
  expect(await validate(first.write(join(folder, "everything.docx")))).toEqual([]);
});

it.each(HELD_KINDS.map((kind, at) => [kind, COLUMNS[at % COLUMNS.length]!, at % 2 === 0] as const))(
  "%s in our own row, under %s: left, and what should stand there proposed",
  async (kind, column, tracking) => {
    const { problems } = await heldInOurRow(kind, column, tracking, folder);
    expect(problems).toEqual([]);
  },
);

it("in the replacing text each of them is left, and the file stays valid", async () => {
  for (const kind of HELD_KINDS) {
    const { problems, first } = await heldInOurRow(kind, "replacement", false, folder);
    expect([kind, ...problems]).toEqual([kind]);
    if (kind === "insertion") expect(await validate(first)).toEqual([]);
  }
});
