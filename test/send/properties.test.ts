/** Names and properties in a copy to send: out of a clean one and one to sign, still in a draft; told, and the file stays valid. */
import { readFileSync } from "node:fs";
import { folder, run } from "../cli/run";
import { IN_PROPERTIES } from "../guide/planted-travels";
import { core } from "../guide/plant-edits";
import { Planting } from "../guide/planting";
import { validate } from "../support/validator";
import { copyHere, surveyHere } from "../../src/word/send-here";
import { negotiatedDocx } from "../report/negotiated";
import { read } from "./worked";

const files = folder();
const planting = new Planting(files.path);
const BASE = { model: "boz-2017", base: "ready" } as const;

interface Told {
  ready: boolean;
  obstacles: { code: string; message: string; values: Record<string, string> }[];
  notJudged: string[];
}
async function readiness(path: string, purpose: string): Promise<Told> {
  const { out } = await run("check", "--json", "--model", BASE.model, "--purpose", purpose, path);
  return (JSON.parse(out) as { readiness: Told }).readiness;
}

/** Everything at once, but for what the text shows of it. */
async function withAll(): Promise<string> {
  const file = await planting.base(BASE);
  for (const { name, plant } of IN_PROPERTIES) if (!/\bshow\b|account of/u.test(name)) plant(file);
  return file.write(files.path("alles.docx"));
}

test.each(["clean", "signature"])(
  "for %s: nothing of it is left, and the copy is ready",
  async (purpose) => {
    const source = await withAll();
    const before = await readiness(source, purpose);
    expect(before.obstacles.map(({ code }) => code)).toContain("properties-travel");
    const out = files.path("kopie.docx");
    const ran = await run("send", source, "--out", out, "--for", purpose);
    expect(ran.err).toBe("");
    expect(ran.out).toContain("eigenschap auteur: mr. M. de Wit");
    expect(ran.out).toContain("eigenschap sjabloon: file:///\\\\KANTOOR-FS1");
    expect(ran.out).toContain(
      "eigenschap bron buiten het bestand: file:///\\\\KANTOOR-FS1\\Klanten\\lijst.xlsx",
    );
    expect(ran.out).toContain("eigenschap wie er eerder aan werkten: mr. M. de Wit");
    expect(ran.out).not.toContain("onderdelen van ons");
    const { obstacles } = await readiness(out, purpose);
    expect(obstacles.map(({ code }) => code)).not.toContain("properties-travel");
    const whole = Object.entries(read(readFileSync(out))).join("\n");
    for (const word of [
      "M. de Wit",
      "mdewit",
      "De Wit",
      "Smit",
      "Jansen",
      "Offerte",
      "2021",
      "KANTOOR",
      "mailMerge",
      "recipients",
    ])
      expect([word, whole.includes(word)]).toEqual([word, false]);
    expect(await validate(out)).toEqual([]);
  },
);

test("a draft carries them, and says so", async () => {
  const source = await withAll();
  const out = files.path("stuk.docx");
  const ran = await run("send", source, "--out", out);
  expect(ran.out).toContain("- eigenschap auteur: mr. M. de Wit");
  expect(read(readFileSync(out))["docProps/core.xml"]).toContain("mr. M. de Wit");
});

test("the title of this document stays, as does an author that its text shows", async () => {
  for (const [name, kept] of [
    ["the title of another document", "Dossierbouw B.V.</dc:title>"],
    ["an author whom the text does not show; an author whom it does", "mr. M. de Wit</dc:creator>"],
  ] as const) {
    const file = await planting.base(BASE);
    IN_PROPERTIES.find((one) => one.name === name)!.twin(file);
    const out = files.path("titel.docx");
    await run("send", file.write(files.path("bron.docx")), "--out", out, "--for", "signature");
    expect(read(readFileSync(out))["docProps/core.xml"]).toContain(kept);
  }
});

test("dates and the number of times that it was saved go out of a copy to sign, and block nothing", async () => {
  const file = await planting.base(BASE);
  core("dcterms:created", "2024-03-01T09:00:00Z")(file);
  core("cp:revision", "41")(file);
  const source = file.write(files.path("datum.docx"));
  expect((await readiness(source, "signature")).obstacles).toEqual([]);
  const out = files.path("datum-kopie.docx");
  const ran = await run("send", source, "--out", out, "--for", "signature");
  expect(ran.out).toContain("eigenschap gemaakt op: 2024-03-01T09:00:00Z");
  expect(ran.out).toContain("eigenschap aantal keren bewaard: 41");
  expect(read(readFileSync(out))["docProps/core.xml"]).not.toMatch(/2024|41/u);
});

test("names at changes that stay in a copy to sign stay: that is said", async () => {
  const tracked = files.path("hersteld.docx");
  await run("restore", files.file("n.docx", negotiatedDocx()), "--out", tracked);
  const out = files.path("hersteld-kopie.docx");
  const said = ["send", tracked, "--out", out, "--author", "A. Voorbeeld", "--for"];
  const signed = await run(...said, "signature");
  expect(signed.out).toMatch(/bijgehouden wijzigingen van A\. Voorbeeld: \d+/u);
  expect(signed.out).toContain("Namen bij wijzigingen en opmerkingen die blijven staan, blijven");
  const clean = await run(...said, "clean", "--yes");
  expect(clean.out).not.toContain("die blijven staan");
});

describe("in the pane", () => {
  const named = async (): Promise<Uint8Array> => {
    const file = await planting.base(BASE);
    core("dc:creator", "mr. M. de Wit")(file);
    return readFileSync(file.write(files.path("paneel.docx")));
  };

  test("Reist mee and the obstacle read the same, of the whole file", async () => {
    const { travels } = surveyHere({ file: await named(), called: [] });
    expect(travels.properties.get("creator")).toBe("mr. M. de Wit");
    expect(travels.telling.creator).toBe("mr. M. de Wit");
  });

  test.each([true, false])("the copy is without them only when asked: %s", async (properties) => {
    const wish = { file: await named(), accept: false, comments: [], properties };
    const { travels, taken } = await copyHere(wish);
    expect(travels.telling).toEqual(properties ? {} : { creator: "mr. M. de Wit" });
    expect(taken.properties.some(({ name }) => name === "creator")).toBe(properties);
  });
});
