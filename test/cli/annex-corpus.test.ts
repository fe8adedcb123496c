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

/** What is more than other words in a clause. */
const HARD = /merge|item|move|renamed/;
const DOCUMENTS = 8;

it("every deviation gets its row, no row is without one, and the second run changes nothing", async () => {
  let rows = 0;
  const boz = [...corpus({ seed: 5, count: 300 })].filter(
    ({ truth, name }) => truth.model === "boz-2017" && HARD.test(name),
  );
  expect(boz.length).toBeGreaterThanOrEqual(DOCUMENTS);
  for (const document of boz.slice(0, DOCUMENTS)) {
    const { added, problems } = await annexTrial(document, file);
    rows += added;
    expect([document.name, ...problems]).toEqual([document.name]);
  }
  expect(rows).toBeGreaterThan(DOCUMENTS / 2);
});
