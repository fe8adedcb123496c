import { loadAllModels, loadModel } from "../../src/clauses/library";
import { parseTag, TAG_MAX } from "../../src/clauses/tag";
import { possibleTags } from "../../src/clauses/tags-of-model";
import type { ModelAgreement } from "../../src/clauses/schema";
import { validateModel } from "../../src/clauses/validate";

/** The BOZ model with one thing put wrong. */
async function broken(change: (model: ModelAgreement) => void): Promise<string[]> {
  const model = structuredClone(await loadModel("boz-2017"));
  change(model);
  return validateModel(model);
}
function clause(model: ModelAgreement, ref: string) {
  for (const s of model.sections)
    if (s.kind === "article") {
      const found = s.article.clauses.find((c) => c.ref === ref);
      if (found) return found;
    }
  throw new Error(ref);
}

test("every model is sound", async () => {
  for (const model of await loadAllModels())
    expect([model.id, validateModel(model)]).toEqual([model.id, []]);
});

test("every tag that a model can give fits and is read back", async () => {
  for (const model of await loadAllModels())
    for (const tag of possibleTags(model)) {
      expect(tag.length).toBeLessThanOrEqual(TAG_MAX);
      expect(parseTag(tag)?.model).toBe(model.id);
    }
});

test.each<[string, (m: ModelAgreement) => void, RegExp]>([
  ["an unknown field", (m) => (clause(m, "2.1").text += " {{nobody}}"), /2\.1: no field "nobody"/],
  ["an unknown choice", (m) => (clause(m, "2.1").text += " {{?x.y}}"), /no choice "x"/],
  ["an unknown form", (m) => (clause(m, "2.1").text += "{{?ernstig.x}}"), /form "x"/],
  ["stray braces", (m) => (clause(m, "2.1").text += "{{Naam}}"), /2\.1: braces/],
  [
    "a field that stands nowhere",
    (m) => m.fields.push({ ...m.fields[0]!, id: "loose" }),
    /"loose" stands nowhere/,
  ],
  ["a field twice", (m) => m.fields.push(m.fields[0]!), /stands twice/],
  ["a field without group", (m) => (m.fields[0]!.group = "zzz"), /no group "zzz"/],
  [
    "a choice without all alternatives",
    (m) => delete m.choices[0]!.forms.woord!.made.met,
    /every alternative/,
  ],
  ["a clause twice", (m) => (clause(m, "2.2").ref = "2.1"), /"2\.1" stands twice/],
  [
    "a clause in another article",
    (m) => (clause(m, "2.2").ref = "3.2"),
    /3\.2 stands in article 2/,
  ],
  [
    "a deviation rule that points nowhere",
    (m) => (m.deviationRule = { clause: "99.1", annex: "bijlage-1" }),
    /no clause 99\.1/,
  ],
  [
    "a requirement that points nowhere",
    (m) => (m.requirements = { "28.3.a": ["77.7"] }),
    /requirement "28\.3\.a": nothing at "77\.7"/,
  ],
  ["a note that points nowhere", (m) => (m.notes[0]!.ref = "bijlage 9"), /nothing at "bijlage 9"/],
  [
    "a part that hangs on no choice",
    (m) => (clause(m, "2.2").presentWhen = { choice: "ernstig", alternative: "half" }),
    /no such choice/,
  ],
  ["a tag that does not fit", (m) => (m.sections[0]!.id = "x".repeat(50)), /tag too long/],
])("finds %s", async (_what, change, message) => {
  expect((await broken(change)).join("\n")).toMatch(message);
});
