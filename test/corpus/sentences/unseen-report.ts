/** What the report says of a sentence that stands in the header of an agreement, by itself. */
import { fill } from "../fill";
import { Random } from "../random";
import { readSource } from "../source/read";
import { HABITS } from "../writer/habit";
import { furniture, run, simpleParagraph, withSection } from "../writer/around";
import { writeDocument } from "../writer/write";
import type { Engine } from "../engine";

/** @returns whether the sentence is told as one that binds */
export function toldInHeader(report: Engine): (sentence: string) => boolean {
  const agreement = readSource("boz-2017");
  const { lines } = fill(agreement, "filled", new Random(3));
  const entries = lines.map((line) => ({ line }));
  const [habit] = HABITS;
  if (!habit) throw new Error("no habit");
  const written = writeDocument(agreement, entries, habit, new Random(4));
  return (sentence) => {
    const inner = furniture("Verwerkersovereenkomst") + simpleParagraph(run(sentence));
    const { findings } = report(withSection(written, "header", "default", inner));
    return findings.some(({ code }) => code === "outside-binds");
  };
}
