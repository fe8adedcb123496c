import { loadModel } from "../../src/clauses/library";
import { findClause, isPresent } from "../../src/clauses/model";
import { parseTemplate, renderPlain } from "../../src/clauses/template";

test("a template is cut into text, fields and choices", () => {
  expect(parseTemplate("a {{x.y}}{{?c.form}} b")).toEqual([
    { kind: "text", text: "a " },
    { kind: "field", id: "x.y" },
    { kind: "choice", id: "c", form: "form" },
    { kind: "text", text: " b" },
  ]);
});

test("a field: the answer, the default, the printed blank, the prompt", async () => {
  const boz = await loadModel("boz-2017");
  const mms = await loadModel("mms");
  const t = "{{party2.name}}";
  expect(renderPlain(t, boz, { fields: { "party2.name": "Jansen & Zn." } })).toBe("Jansen & Zn.");
  expect(renderPlain(t, mms)).toBe("MMS Solutions");
  expect(renderPlain("{{party2.representative}}", boz)).toBe("[naam bestuurder verwerker]");
  expect(renderPlain(t, boz, { fields: { "party2.name": "  " } })).toBe("[naam organisatie]");
});

test("[ernstig] open, made and left out", async () => {
  const boz = await loadModel("boz-2017");
  const list = findClause(boz, "10.4")?.blocks?.[0];
  const item = list?.type === "list" ? list.items[1]!.text : "";
  const start = (choices?: Record<string, string>): string =>
    renderPlain(item, boz, { choices }).slice(0, 51);
  expect(start()).toBe("de andere Partij aantoonbaar [ernstig] tekortschiet");
  expect(start({ ernstig: "met" })).toMatch(/^de andere Partij aantoonbaar ernstig tekortschiet/);
  expect(start({ ernstig: "zonder" })).toMatch(/^de andere Partij aantoonbaar tekortschiet/);
});

test("the optional clause stands while open, without its mark when chosen, and can be left out", async () => {
  const model = await loadModel("bouw-verwerker");
  const clause = findClause(model, "8.3")!;
  const text = (choices?: Record<string, string>): string =>
    renderPlain(clause.text, model, { choices });
  expect(text()).toMatch(/vorderen\. \(optioneel\)$/);
  expect(text({ boete: "met" })).toMatch(/vorderen\.$/);
  expect(isPresent(clause)).toBe(true);
  expect(isPresent(clause, { choices: { boete: "met" } })).toBe(true);
  expect(isPresent(clause, { choices: { boete: "zonder" } })).toBe(false);
});
