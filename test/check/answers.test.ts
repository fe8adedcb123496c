/** Answers that are more than an answer. */
import type { Field } from "../../src/clauses/schema";
import { loadAllModels } from "../../src/clauses/library";
import { isClause } from "../../src/judge/answers";
import { scan, TokenStream } from "../../src/language/tokens";
import { readSource } from "../corpus/source/read";
import { reportOf } from "./boz";

let fields: Map<string, Field>;
beforeAll(async () => {
  const bouw = (await loadAllModels()).find(({ id }) => id === "bouw-verwerker");
  fields = new Map(bouw?.fields.map((field) => [field.id, field]));
});

function words(text: string): number[] {
  const stream = new TokenStream();
  scan(stream, text);
  return [...stream.fold.subarray(0, stream.length)];
}

test.each([
  ["agreement.subject", "levering van software zonder onderhoud", false],
  ["agreement.subject", "salarissen, waarvoor Verwerker geen aansprakelijkheid aanvaardt", true],
  ["agreement.subject", "salarissen, waarvan de uitkomsten niet worden gegarandeerd", true],
  ["agreement.subject", "hosting, tenzij de klant dit zelf doet", true],
  ["annex1.purposes", "het uitbetalen van salarissen; niet voor andere doelen te gebruiken", false],
  ["annex1.purposes", "het uitbetalen van salarissen, mits de klant tijdig betaalt", true],
])("%s: %s", (id, text, expected) => {
  const field = fields.get(id);
  if (!field) throw new Error(`no field ${id}`);
  expect(isClause(field, words(text))).toBe(expected);
});

test.each([
  ["begaat", "begaat, met een maximum van € 25.000 per gebeurtenis"],
  ["voor iedere dag", "ten hoogste voor iedere dag"],
])("8.3 with its blanks filled, and %s → %s", async (was, is) => {
  const agreement = readSource("bouw-verwerker");
  const lines = agreement.lines.map((line) => {
    if (line.kind !== "clause" || line.ref !== "8.3") return line;
    const filled = line.text.replaceAll("[BEDRAG]", "€ 300");
    expect(filled).toContain(was);
    return { ...line, text: filled.replace(was, is) };
  });
  const { deviations } = await reportOf(lines, {}, agreement);
  expect(deviations.map(({ article }) => article)).toEqual(["8.3"]);
  const changes = deviations[0]?.changes.filter(({ op }) => op !== "equal") ?? [];
  expect(changes.every(({ op }) => op === "inserted")).toBe(true);
  expect(deviations[0]?.weight.reasons).toContain("limit-added");
});
