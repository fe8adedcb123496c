/** The data of every model, read open, is its source line by line; what differs is listed by hand. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { Flattener, rawModel, sourceLines, tidy } from "./flatten";
import { exceptions, type Exceptions } from "./verbatim-exceptions";

const models = readdirSync(path.join(__dirname, "../../src/clauses/models")).map((name) =>
  name.replace(/\.json$/, ""),
);

test("every model has its source", () => {
  expect(models.sort()).toEqual(Object.keys(exceptions).sort());
});

/** The source as the model should read: exceptions applied, each exactly once. */
function expectedLines({ source, replace, between }: Exceptions): string[] {
  const lines = sourceLines(source);
  for (const { after, before, lines: own } of between) {
    const from = lines.indexOf(after);
    const to = lines.indexOf(before);
    if (from < 0 || to <= from) throw new Error(`exception does not apply: ${after}`);
    lines.splice(from + 1, to - from - 1, ...own);
  }
  for (const [line, open] of replace) {
    const at = lines.indexOf(line);
    if (at < 0) throw new Error(`exception does not apply: ${line}`);
    lines[at] = open;
  }
  return lines.map(tidy);
}

describe.each(models)("%s", (id) => {
  const model = rawModel(id);

  test("is its source, line by line", () => {
    expect(new Flattener(model).lines().map(tidy)).toEqual(expectedLines(exceptions[id]!));
  });

  test("no exception touches an article", () => {
    for (const [line] of exceptions[id]!.replace) expect(line).not.toMatch(/^\d+\.\d+/);
    for (const { after } of exceptions[id]!.between) expect(after).toMatch(/^(## Bijlage|\|)/);
  });
});
