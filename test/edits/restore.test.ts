/** Restoring, on documents: the text of the model comes back, refusing gives back what was there. */
import { strFromU8, unzipSync, strToU8, zipSync } from "fflate";
import { readFileSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { loadAllModels } from "../../src/clauses/library";
import { paragraphTextOf, withWords } from "../../src/ooxml/tracked-text";
import { Tracker } from "../../src/ooxml/tracked";
import { corpus } from "../corpus/corpus";
import { folder, run } from "../cli/run";
import { validate } from "../support/validator";
import { restoreTrial } from "./trial";

const temp = folder();
const BODY = "word/document.xml";

/** A composed agreement whose document part was edited as a counterparty does. */
async function edited(name: string, ...changes: [string | RegExp, string][]): Promise<string> {
  const path = temp.path(name);
  await run("compose", "--model", "boz-2017", "--out", path);
  const files = unzipSync(new Uint8Array(readFileSync(path)));
  let xml = strFromU8(files[BODY] ?? new Uint8Array());
  for (const [was, becomes] of changes) {
    const next = xml.replace(was, becomes);
    if (next === xml) throw new Error(`not there: ${String(was)}`);
    xml = next;
  }
  writeFileSync(path, zipSync({ ...files, [BODY]: strToU8(xml) }));
  return path;
}

interface Told {
  deviations: { kind: string; article: string; proposals?: unknown }[];
  deviationTable: { rows: { article: string; status: string; reason: string }[] };
}
async function checked(path: string, ...more: string[]): Promise<Told> {
  return JSON.parse((await run("check", "--json", ...more, path)).out) as Told;
}

const EDITS: [string | RegExp, string][] = [
  ["onmiddellijk op de hoogte", "binnen 72 uur op de hoogte"],
  ["voorafgaande schriftelijke", "voorafgaande"],
];

test("words come back as tracked changes; refusing them is the report of before; the file is sound", async () => {
  const file = await edited("woorden.docx", ...EDITS);
  const out = temp.path("hersteld.docx");
  const { code, out: said } = await run("restore", file, "--out", out);
  expect([code, said]).toEqual([0, expect.stringContaining("2 afwijkingen hersteld")]);
  expect(said).toContain("Daarna: geen afwijkingen in de tekst.");
  expect((await checked(out)).deviations).toEqual([]);
  const before = (await checked(file)).deviations;
  const refused = (await checked(out, "--view", "rejected")).deviations;
  expect(refused.map(({ proposals, ...one }) => [proposals !== undefined, one])).toEqual(
    before.map((one) => [true, one]),
  );
  expect(await validate(new Uint8Array(readFileSync(out)))).toEqual([]);
  const again = temp.path("nogmaals.docx");
  expect((await run("restore", out, "--out", again)).out).toContain("niets hersteld");
  expect(readFileSync(again).equals(readFileSync(out))).toBe(true);
});

test("--only takes those that are named; another name writes nothing", async () => {
  const file = await edited("alleen.docx", ...EDITS);
  const out = temp.path("alleen-uit.docx");
  await run("restore", file, "--out", out, "--only", "3.7");
  expect((await checked(out)).deviations.map(({ article }) => article)).toEqual(["3.3"]);
  const { code, err } = await run(
    "restore",
    file,
    "--out",
    temp.path("niet.docx"),
    "--only",
    "9.9",
  );
  expect(code).toBe(2);
  expect(err).toMatch(/9\.9.*niets geschreven.*3\.3, 3\.7/);
});

test("--record: the wording goes to Bijlage 4 with its reason, the body carries the model", async () => {
  const file = await edited("vastleggen.docx", ...EDITS);
  const out = temp.path("vastgelegd.docx");
  const { code } = await run(
    "restore",
    file,
    "--out",
    out,
    "--record",
    "--reason",
    "Afgesproken op 1 mei",
  );
  expect(code).toBe(0);
  const { deviations, deviationTable } = await checked(out);
  expect(deviations).toEqual([]);
  expect(
    deviationTable.rows.map(({ article, status, reason }) => [article, status, reason]),
  ).toEqual([
    ["3.3", "annex-only", "Afgesproken op 1 mei"],
    ["3.7", "annex-only", "Afgesproken op 1 mei"],
  ]);
  expect(await validate(new Uint8Array(readFileSync(out)))).toEqual([]);
});

test("a note, a bookmark and a proposal of another in the clause stay where they are", async () => {
  const extra =
    '<w:r><w:t xml:space="preserve">binnen </w:t></w:r><w:bookmarkStart w:id="901" w:name="hier"/><w:r><w:t xml:space="preserve">72 uur op</w:t></w:r><w:bookmarkEnd w:id="901"/>' +
    '<w:ins w:id="902" w:author="A. Ander" w:date="2026-01-01T00:00:00Z"><w:r><w:t xml:space="preserve"> eigen kosten en op</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> de hoogte';
  const file = await edited("anderen.docx", ["onmiddellijk op de hoogte", `</w:t></w:r>${extra}`]);
  const out = temp.path("anderen-uit.docx");
  await run("restore", file, "--out", out);
  const xml = strFromU8(unzipSync(new Uint8Array(readFileSync(out)))[BODY] ?? new Uint8Array());
  expect(xml).toContain('w:name="hier"');
  expect(xml).toContain('w:author="A. Ander"');
  expect((await checked(out)).deviations).toEqual([]);
  expect(await validate(new Uint8Array(readFileSync(out)))).toEqual([]);
});

test("over the corpus: what is restored is gone, refusing gives back every line", async () => {
  const models = await loadAllModels();
  let restored = 0;
  for (const document of corpus({ seed: 20, count: 240 })) {
    const names = document.edits.join(" ");
    // A name that came throughout takes its articles and pronouns along: those are restored by hand.
    if (names === "" || /renamed|third|swap|renumber/.test(names)) continue;
    if (restored > 60 || document.habit === "pdf") continue;
    const trial = restoreTrial(document.parts, models);
    expect([document.name, trial.wrong]).toEqual([document.name, []]);
    restored += trial.restored;
  }
  expect(restored).toBeGreaterThan(40);
});

test("any words of any runs: accepted it reads as meant, refused as it was", () => {
  const run = fc
    .tuple(
      fc.stringMatching(/^[a-z &<]{1,8}$/),
      fc.constantFrom("", "<w:b/>", "<w:i/>"),
      fc.boolean(),
    )
    .map(([text, look, theirs]) => {
      const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
      const xml = `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escaped}</w:t></w:r>`;
      return {
        text,
        xml: theirs
          ? `<w:ins w:id="7" w:author="A" w:date="2026-01-01T00:00:00Z">${xml}</w:ins>`
          : xml,
      };
    });
  fc.assert(
    fc.property(
      fc.array(run, { minLength: 1, maxLength: 5 }),
      fc.nat(),
      fc.nat(),
      fc.stringMatching(/^[A-Z\t]{0,4}$/),
      (runs, a, b, becomes) => {
        const xml = `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${runs.map((one) => one.xml).join("")}</w:p>`;
        const text = runs.map((one) => one.text).join("");
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort(
          (x, y) => x - y,
        );
        const tracker = new Tracker({ author: "M", date: "2026-01-01T00:00:00Z" }, 100);
        const made = withWords(xml, [{ start, end, becomes }], "accepted", tracker) ?? "";
        expect(paragraphTextOf(made, "accepted")).toBe(
          text.slice(0, start) + becomes + text.slice(end),
        );
        // Ours refused: our insertions go, our deletions stay; theirs is as it was.
        const refused = made
          .replace(/<w:ins w:id="\d+" w:author="M"[^>]*>.*?<\/w:ins>/gs, "")
          .replace(/<w:del w:id="\d+" w:author="M"[^>]*>(.*?)<\/w:del>/gs, "$1")
          .replace(/w:delText/g, "w:t");
        expect(paragraphTextOf(refused, "accepted")).toBe(text);
        const ids = [...made.matchAll(/w:id="(\d+)" w:author="M"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
      },
    ),
    { numRuns: 300 },
  );
});
