/** A sample of what `npm run prove -- --only annex` runs over a whole seed. */
import { writeFileSync } from "node:fs";
import { corpus } from "../corpus/corpus";
import { annexTrial } from "./annex-corpus";
import { folder } from "./run";

jest.setTimeout(300_000);
const temp = folder();
const file = (name: string, content: Uint8Array): string => {
  writeFileSync(temp.path(name), content);
  return temp.path(name);
};

/** Mergers, items gone, names changed throughout: behind the unedited ones. */
const COUNT = 240;

it("every deviation gets its row, no row is without one, and the second run changes nothing", async () => {
  let rows = 0;
  for (const document of corpus({ seed: 5, count: COUNT })) {
    if (document.truth.model !== "boz-2017" || document.truth.unedited) continue;
    const { added, problems } = await annexTrial(document, file);
    rows += added;
    expect([document.name, ...problems]).toEqual([document.name]);
  }
  expect(rows).toBeGreaterThan(20);
});
