/**
 * A row of ours in which somebody put more than plain text, and a body that was edited once more:
 * `annex` wants to write in the row. What is wrong after two runs, in words.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { main } from "../../../src/cli/commands";
import { AnnexFile } from "../annex-file";
import { HELD, withHeldParts, withTracking } from "./held";
import type { Role } from "./table";

export const COLUMNS: readonly Exclude<Role, "extra">[] = [
  "article",
  "lapses",
  "replacement",
  "reason",
];

/** Both runs wrote to these. */
export interface Updated {
  problems: string[];
  first: string;
}

export type Column = (typeof COLUMNS)[number];

/** The document before the run that wants to write, and the cell that must be left. */
export interface HeldFile {
  file: AnnexFile;
  /** XML of the cell. */
  filled: string;
}

export async function heldFile(
  kind: string,
  column: Column,
  tracking: boolean,
  folder: string,
  problems: string[] = [],
): Promise<HeldFile> {
  const path = (name: string) => join(folder, `${name}.docx`);
  const once = withHeldParts(AnnexFile.supplier()).reword(
    "onmiddellijk",
    "binnen 48 uur",
    "zich een Incident voordoet",
  );
  await annex(once.write(path("once")), path("ours"), problems);
  const file = AnnexFile.read(path("ours"));
  const row = file.rows().find((one) => one.includes("binnen 48 uur")) ?? "";
  const cells = row.match(/<w:tc>[\s\S]*?<\/w:tc>/g) ?? [];
  const cell = cells[COLUMNS.indexOf(column)] ?? "";
  const held = HELD[kind]!(cell.replace(/<[^>]*>/g, ""));
  const open = /^<w:tc>(?:<w:tcPr>[\s\S]*?<\/w:tcPr>)?/.exec(cell)?.[0] ?? "";
  const filled = `${open}${held}</w:tc>`;
  file.replace(row, () => row.replace(cell, () => filled));
  file.reword("binnen 48 uur", "binnen 72 uur", "zich een Incident voordoet");
  if (tracking) withTracking(file);
  return { file, filled };
}

export async function heldInOurRow(
  kind: string,
  column: Column,
  tracking: boolean,
  folder: string,
): Promise<Updated> {
  const problems: string[] = [];
  const path = (name: string) => join(folder, `${name}.docx`);
  const { file: ours, filled } = await heldFile(kind, column, tracking, folder, problems);
  const said = await annex(ours.write(path("edited")), path("first"), problems);
  await annex(path("first"), path("second"), problems);
  if (!readFileSync(path("first")).equals(readFileSync(path("second"))))
    problems.push("the second run changed the file");
  const after = AnnexFile.read(path("first"));
  if (!after.document.includes(filled)) problems.push("the cell was changed");
  const written = after.rows().some((one) => one.includes("binnen 72 uur"));
  const blocked = column === "replacement";
  if (
    blocked &&
    !/Rij 5\.2: de (?:cel “vervangende tekst” bevat .* Daar hoort te staan|vervangende tekst is niet die van het document.* Het document zegt): “.*72 uur/.test(
      said,
    )
  )
    problems.push(`the text is not proposed: ${said}`);
  // A quotation with something added quotes no longer: then the row is the user's own.
  if ((column === "reason" || (column === "article" && kind !== "table")) && !written)
    problems.push("the replacing text was not written");
  for (const name of ours.names())
    if (!/document\.xml$|styles\.xml$/.test(name) && !same(ours.bytes(name), after.bytes(name)))
      problems.push(`${name} was changed`);
  return { problems, first: path("first") };
}

async function annex(from: string, to: string, problems: string[]): Promise<string> {
  let out = "";
  const io = { out: (text: string) => (out += text), error: (text: string) => problems.push(text) };
  const code = await main(["annex", from, "--out", to], io);
  if (code !== 0) problems.push(`exit code ${code}`);
  return out;
}

const same = (a: Uint8Array, b: Uint8Array) => Buffer.from(a).equals(Buffer.from(b));
