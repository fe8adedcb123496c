/** An article that changes places with another: its heading goes with it, however short. */
import { loadAllModels } from "../../../src/clauses/library";
import { check } from "../../../src/compare";
import { readDocument } from "../../../src/document";
import { Random } from "../../corpus/random";
import type { Line } from "../../corpus/source/agreement";
import { readSource } from "../../corpus/source/read";
import { PLAIN } from "../../corpus/writer/habit";
import { writeDocument } from "../../corpus/writer/write";

test("BOZ with article 9 (Kosten) before article 8", async () => {
  const agreement = readSource("boz-2017");
  const of = (article: string) => (line: Line) =>
    line.part === "article" && (line.ref === article || line.ref.startsWith(`${article}.`));
  const nine = agreement.lines
    .filter(of("9"))
    .map((line) => (line.kind === "article" ? { ...line, number: "8" } : line));
  const eight = agreement.lines
    .filter(of("8"))
    .map((line) => (line.kind === "article" ? { ...line, number: "9" } : line));
  const from = agreement.lines.findIndex(of("8"));
  const lines = agreement.lines.slice();
  lines.splice(from, eight.length + nine.length, ...nine, ...eight);
  const parts = writeDocument(
    agreement,
    lines.map((line) => ({ line })),
    PLAIN,
    new Random(1),
  );
  const { deviations } = check(readDocument(parts), await loadAllModels());
  expect(deviations.map(({ kind, article, ownNumber }) => [kind, article, ownNumber])).toEqual([
    ["moved", "9", "8"],
    ["moved", "9.1", "8.1"],
    ["moved", "9.2", "8.2"],
    ["moved", "9.3", "8.3"],
  ]);
});
