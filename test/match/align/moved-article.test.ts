/** An article that changes places with another: its heading goes with it, however short. */
import { loadAllModels } from "../../../src/clauses/library";
import { check } from "../../../src/check";
import { readDocument } from "../../../src/document";
import { Random } from "../../corpus/random";
import type { Line, ModelId } from "../../corpus/source/agreement";
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

const checked = async (id: ModelId, lines: Line[]) => {
  const agreement = readSource(id);
  const parts = writeDocument(
    agreement,
    lines.map((line) => ({ line })),
    PLAIN,
    new Random(1),
  );
  return check(readDocument(parts), await loadAllModels()).deviations;
};

test("a clause that moved before the heading of its article is what moved", async () => {
  const { lines } = readSource("zelfstandig");
  const clause = lines.find((line) => line.kind === "clause" && line.ref === "2.1") as Line;
  const heading = lines.findIndex((line) => line.kind === "article" && line.ref === "2");
  const rest = lines.filter((line) => line !== clause);
  rest.splice(heading, 0, clause);
  const found = await checked("zelfstandig", rest);
  expect(found.map(({ kind, article }) => [kind, article])).toEqual([["moved", "2.1"]]);
});

test("a short item that moved is known where a name in it was changed throughout", async () => {
  const named = readSource("zelfstandig").lines.map((line): Line => {
    const change = (text: string) =>
      text.replace(/(?<![\p{L}“])Partijen(?!\p{L})/gu, "de Ondernemers");
    return "text" in line && line.kind !== "title" ? { ...line, text: change(line.text) } : line;
  });
  const item = named.find((line) => "text" in line && line.text.startsWith("welke rol")) as Line;
  const first = named.findIndex((line) => line.kind === "item" && line.ref === item.ref);
  const lines = named.filter((line) => line !== item);
  lines.splice(first, 0, item);
  const found = await checked("zelfstandig", lines);
  const own = found.filter(({ article }) => article === "4.1");
  expect(own.map(({ kind, article, item: at }) => [kind, article, at])).toEqual([
    ["moved", "4.1", "d"],
  ]);
});
