/**
 * The supplier's BOZ agreement as a .docx, made from its source text exactly as printed: typed
 * numbers, headings, its tables. `npx tsx test/corpus/supplier.ts out.docx [habit]` writes it to a file.
 */
import { writeFileSync } from "node:fs";
import { Random } from "./random";
import { readSource } from "./source/read";
import { HABITS, PLAIN, type Habit } from "./writer/habit";
import { zipDocx, type DocxParts } from "./writer/package";
import { writeDocument } from "./writer/write";

/** The other habit of the published figures: automatic numbers, split runs, hard spaces. */
export const AUTOMATIC_SPLIT: Habit = HABITS.find((one) => one.name === "automatic-split") ?? PLAIN;

/** document.xml, styles.xml, numbering.xml without a zip around them. */
export function supplierParts(habit: Habit = PLAIN): DocxParts {
  const agreement = readSource("boz-2017");
  const lines = agreement.lines.map((line) => ({ line }));
  return writeDocument(agreement, lines, habit, new Random(2020));
}

export function supplierDocx(habit: Habit = PLAIN): Uint8Array {
  return zipDocx(supplierParts(habit));
}

if (require.main === module) {
  const [out, name = "plain"] = process.argv.slice(2);
  const habit = HABITS.find((one) => one.name === name);
  if (!out || !habit) {
    process.stderr.write(`supplier.ts OUT.docx [${HABITS.map((one) => one.name).join(" | ")}]\n`);
    process.exitCode = 2;
  } else writeFileSync(out, supplierDocx(habit));
}
