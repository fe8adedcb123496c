import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  InvalidModel,
  listModels,
  loadAllModels,
  loadModel,
  UnknownModel,
} from "../../src/clauses/library";
import { clauses } from "../../src/clauses/model";

const MODELS = path.join(__dirname, "../../src/clauses/models");

/** The smallest agreement a maintainer could add: one data file, nothing else. */
const invented = {
  id: "proef-2026",
  version: "2026",
  title: "Proefovereenkomst",
  name: "Proef 2026",
  publisher: "Niemand",
  relation: "processor",
  sectors: ["any"],
  provenance: { kind: "publisher", text: { nl: "Verzonnen.", en: "Invented." } },
  numbering: { article: "Artikel %1.", clause: "%1.%2" },
  roles: ["Opdrachtgever", "Opdrachtnemer"],
  groups: [{ id: "contract", label: { nl: "Overeenkomst", en: "Agreement" } }],
  fields: [
    {
      id: "party1.name",
      group: "contract",
      label: { nl: "Naam", en: "Name" },
      type: "organisation",
      prompt: "naam",
    },
  ],
  choices: [],
  notes: [],
  sections: [
    { id: "titel", kind: "title", text: "Proefovereenkomst" },
    {
      id: "artikel-1",
      kind: "article",
      article: {
        number: 1,
        heading: "Doel",
        clauses: [{ ref: "1.1", text: "{{party1.name}} wil iets." }],
      },
    },
  ],
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "models-"));
});
afterEach(() => rm(folder, { recursive: true }));
const add = (model: { id: string }, name = model.id): Promise<void> =>
  writeFile(path.join(folder, `${name}.json`), JSON.stringify(model));

test("the library holds the six models, processor agreements first", async () => {
  const list = await listModels();
  expect(list.map(({ id }) => id)).toEqual([
    "bouw-verwerker",
    "boz-2017",
    "coach",
    "mms",
    "bouw-gezamenlijk",
    "zelfstandig",
  ]);
  expect(list.filter((m) => m.neverRecommend).map(({ id }) => id)).toEqual(["coach"]);
});

test.each([
  ["boz-2017", 13, 66],
  ["bouw-verwerker", 10, 44],
  ["bouw-gezamenlijk", 7, 29],
  ["zelfstandig", 10, 35],
  ["mms", 14, 53],
  ["coach", 10, 42],
])("%s has %i articles and %i clauses", async (id, articles, count) => {
  const model = await loadModel(id);
  expect(model.sections.filter((s) => s.kind === "article")).toHaveLength(articles);
  expect(clauses(model)).toHaveLength(count);
});

test("one data file is enough for a model", async () => {
  await add(invented);
  expect((await listModels(folder)).map(({ name }) => name)).toEqual(["Proef 2026"]);
  expect(clauses(await loadModel("proef-2026", folder))[0]?.ref).toBe("1.1");
});

test("a new version stands beside the old one", async () => {
  await cp(path.join(MODELS, "boz-2017.json"), path.join(folder, "boz-2017.json"));
  const old = JSON.parse(await readFile(path.join(MODELS, "boz-2017.json"), "utf8"));
  await add({ ...old, id: "boz-2023", version: "2023", name: "BOZ 2023" });
  const versions = (await loadAllModels(folder)).map(({ version }) => version);
  expect(versions).toEqual(["2017", "2023"]);
});

test("an id that no file has", async () => {
  await expect(loadModel("boz-1999")).rejects.toBeInstanceOf(UnknownModel);
  await expect(loadModel("../models/boz-2017")).rejects.toBeInstanceOf(UnknownModel);
});

test("a file that is no model says where it is wrong", async () => {
  await add({ ...invented, relation: "friends" } as { id: string });
  const failure = loadModel("proef-2026", folder);
  await expect(failure).rejects.toBeInstanceOf(InvalidModel);
  await expect(failure).rejects.toThrow(/proef-2026\.json[^]*relation/);
});

test("a file named after another id is refused", async () => {
  await add(invented, "ander");
  await expect(loadModel("ander", folder)).rejects.toThrow(/not the name of the file/);
});
