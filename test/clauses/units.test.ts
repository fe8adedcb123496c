import { requirementsOf } from "../../src/clauses/model";
import { loadAllModels, loadModel } from "../../src/clauses/library";
import { renderPlain } from "../../src/clauses/template";
import { units, type Unit } from "../../src/clauses/units";

async function unit(id: string, ref: string, kind?: Unit["kind"]): Promise<Unit> {
  const found = units(await loadModel(id)).find((u) => u.ref === ref && (!kind || u.kind === kind));
  if (!found) throw new Error(`${id} ${ref}`);
  return found;
}

test("references of the BOZ model, in order", async () => {
  const refs = units(await loadModel("boz-2017")).map(({ ref }) => ref);
  expect(refs.slice(0, 12)).toEqual([
    "titel",
    "partijen",
    "overwegingen",
    ...["a", "b", "c", "d", "e", "f"].map((x) => `overweging ${x}`),
    "formule",
    "artikel 1",
    "1.1",
  ]);
  expect(refs.slice(-6)).toEqual(["ondertekening", ...[1, 2, 3, 4, 5].map((n) => `bijlage ${n}`)]);
});

test("a reference and kind stand for one unit", async () => {
  for (const model of await loadAllModels()) {
    const keys = units(model).map(({ ref, kind }) => `${kind} ${ref}`);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test("labels as the model prints them", async () => {
  expect((await unit("boz-2017", "8.3")).label).toBe("8.3.");
  expect((await unit("boz-2017", "overweging a")).label).toBe("(a)");
  expect((await unit("boz-2017", "artikel 8")).label).toBe("Artikel 8.");
  expect((await unit("mms", "3.4")).label).toBe("4.");
  expect((await unit("mms", "7")).label).toBe("");
  expect((await unit("mms", "artikel 7")).label).toBe("Artikel 7 -");
  expect((await unit("coach", "4.4")).label).toBe("4.4");
});

test("items and definitions are pieces with ids of their own", async () => {
  const items = (await unit("boz-2017", "8.2")).pieces.map(({ role, id, label }) => [
    role,
    id,
    label,
  ]);
  expect(items).toEqual([
    ["text", "", ""],
    ["item", "a", "a.)"],
    ["item", "b", "b.)"],
  ]);
  const incident = (await unit("boz-2017", "1.1")).pieces.filter(({ id }) => id.startsWith("e"));
  expect(incident.map(({ role, id, label }) => `${role} ${id} ${label}`)).toEqual([
    "term e e)",
    "meaning e.1 i",
    "meaning e.2 ii",
    "meaning e.3 iii",
    "meaning e.4 iv",
  ]);
});

test("a list after a recital of its own belongs to that recital", async () => {
  const refs = units(await loadModel("bouw-verwerker")).flatMap((u) =>
    u.kind === "recital" ? u.ref : [],
  );
  expect(refs).toEqual(["overweging 1", "overweging 2"]);
  expect((await unit("bouw-verwerker", "overweging 2")).pieces).toHaveLength(4);
});

test("an annex that is not printed, free text and free heads give nothing to compare", async () => {
  expect(units(await loadModel("bouw-gezamenlijk")).filter((u) => u.kind === "annex")).toEqual([]);
  expect((await unit("boz-2017", "bijlage 3")).pieces).toHaveLength(1);
  expect(
    (await unit("boz-2017", "bijlage 1")).pieces.filter((p) => p.role === "head"),
  ).toHaveLength(9);
});

test("the choice of 000 reaches every place, 1.1 g and the reversed order of annex 1 included", async () => {
  const model = await loadModel("zelfstandig");
  const made = { choices: { overeenkomst: "dienstverlening" } };
  const text = units(model)
    .flatMap(({ pieces }) => pieces.map((p) => renderPlain(p.text, model, made)))
    .join("\n");
  expect(text).not.toMatch(/samenwerking/i);
  // Fifteen printed pairs and 1.1 g.
  expect(text.match(/Dienstverleningsovereenkomst/g)).toHaveLength(16);
  const open = units(model)
    .flatMap(({ pieces }) => pieces.map((p) => renderPlain(p.text, model)))
    .join("\n");
  expect(open).toContain(
    "het kader van de Dienstverleningsovereenkomst/ Samenwerkingsovereenkomst",
  );
});

test("requirements of a clause", async () => {
  expect(requirementsOf(await loadModel("boz-2017"), "3.8")).toEqual([
    "guide.confidentiality",
    "gdpr.28.3.b",
  ]);
});
