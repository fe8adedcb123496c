/** The corpus writes real .docx files: a sample through the Open XML SDK and through LibreOffice. */
import { exportText } from "../support/libreoffice";
import { validate } from "../support/validator";
import { corpus, type CorpusDocument } from "./corpus";
import { AUTOMATIC_SPLIT, supplierDocx } from "./supplier";
import { words } from "./words";
import { readSource } from "./source/read";

const documents = [...corpus({ seed: 1, count: 400 })];

/** One document of every habit; with tracked changes where there is one. */
function sample(): CorpusDocument[] {
  const byHabit = new Map<string, CorpusDocument>();
  for (const one of documents) {
    const [habit = "", tracked] = one.habit.split(", ");
    if (tracked || !byHabit.get(habit)?.habit.includes("tracked")) byHabit.set(habit, one);
  }
  return [...byHabit.values()];
}

describe("files of the corpus", () => {
  it("are clean for the Open XML SDK, in every habit", async () => {
    for (const one of sample()) {
      const errors = await validate(one.docx());
      if (errors.length > 0) throw new Error(`${one.name}: ${JSON.stringify(errors[0])}`);
    }
  }, 240_000);

  it("include the supplier's agreement, as printed and in the other habit", async () => {
    expect(await validate(supplierDocx())).toEqual([]);
    expect(await validate(supplierDocx(AUTOMATIC_SPLIT))).toEqual([]);
  }, 60_000);

  it("open in LibreOffice with every clause and its automatic number", async () => {
    const text = words(await exportText(supplierDocx(AUTOMATIC_SPLIT))).join(" ");
    for (const line of readSource("boz-2017").lines) {
      if (line.kind !== "clause" || line.text.includes("[")) continue;
      const label = line.ref.replace(".", " ");
      expect(text).toContain(`${label} ${words(line.text).join(" ")}`);
    }
  }, 120_000);
});
