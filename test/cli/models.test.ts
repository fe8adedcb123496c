/** Each model as a file: composed, saved again by LibreOffice, numbered by hand; always the model, never a deviation. */
import { readFileSync } from "node:fs";
import { Random } from "../corpus/random";
import { MODEL_IDS, readSource } from "../corpus/source/read";
import { HABITS } from "../corpus/writer/habit";
import { zipDocx } from "../corpus/writer/package";
import { writeDocument } from "../corpus/writer/write";
import { convertAll } from "../compose/documents";
import { fileReportSchema, type FileReport } from "../../src/cli/report-schema";
import { folder, run } from "./run";

const temp = folder();
const saved: Record<string, Uint8Array> = {};

async function checked(name: string, docx: Uint8Array): Promise<FileReport> {
  const { out } = await run("check", "--json", temp.file(`${name}.docx`, docx));
  return fileReportSchema.parse(JSON.parse(out));
}

const told = ({ model, deviations }: FileReport) => ({
  model: model?.id,
  deviations: deviations.map(({ kind, article, changes }) => ({ kind, article, changes })),
});

beforeAll(async () => {
  const composed: Record<string, Uint8Array> = {};
  for (const id of MODEL_IDS) {
    const out = temp.path(`${id}-new.docx`);
    expect(await run("compose", "--model", id, "--out", out)).toMatchObject({ code: 0 });
    composed[id] = new Uint8Array(readFileSync(out));
  }
  Object.assign(saved, await convertAll(composed, "docx"));
}, 240_000);

describe.each(MODEL_IDS)("%s", (id) => {
  test("saved again by LibreOffice", async () => {
    const report = await checked(`${id}-saved`, saved[id] ?? new Uint8Array());
    expect(told(report)).toEqual({ model: id, deviations: [] });
  });

  test.each(["plain", "automatic"])("written from its source, numbers %s", async (name) => {
    const agreement = readSource(id);
    const habit = HABITS.find((one) => one.name === name);
    if (!habit) throw new Error(`no habit ${name}`);
    const lines = agreement.lines.map((line) => ({ line }));
    const parts = writeDocument(agreement, lines, habit, new Random(1));
    const report = await checked(`${id}-${name}`, zipDocx(parts));
    expect(told(report)).toEqual({ model: id, deviations: [] });
  });
});
