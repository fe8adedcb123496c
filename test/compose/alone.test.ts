/** What is put into a document on its own: forms after signature, a clause among others. */
import { compose, composeRestored, UnknownPart } from "../../src/compose";
import { model } from "./documents";
import { read } from "./read";

const zelfstandig = model("zelfstandig");
const boz = model("boz-2017");

test("the breach report on its own: heading of its annex, no page break, prefilled", () => {
  const answers = { fields: { "report.organisation": "Zorggroep & Zn." } };
  const { body } = compose(zelfstandig, { kind: "form", id: "bijlage-2b" }, answers);
  const { controls, paragraphs } = read(body);
  expect(paragraphs[0]).toMatchObject({
    style: "MTBijlage",
    text: "Bijlage 2b – Meldingsformulier (mogelijk) datalek",
  });
  expect(body).toContain('<w:pageBreakBefore w:val="0"/>');
  const field = controls.find(({ tag }) => tag.endsWith("field/report.organisation"));
  expect(field).toMatchObject({ text: "Zorggroep & Zn.", placeholder: false });
});

test("one table on its own carries the heading above it", () => {
  const annex = boz.sections.find(({ id }) => id === "bijlage-5");
  const second =
    annex?.kind === "annex" ? annex.blocks.filter(({ type }) => type === "grid")[1] : null;
  const id = second && "id" in second ? second.id : "";
  const texts = read(compose(boz, { kind: "form", id }, {}).body).paragraphs.map(
    ({ text }) => text,
  );
  expect(texts.slice(0, 2)).toEqual(["Bijlage 5 - Contactgegevens", "Bij afwezigheid:"]);
});

test("a clause put back: its own line for the neighbour's list, its items after it", () => {
  const { head, rest, style } = composeRestored(boz, "5.2", {});
  expect(head).toEqual([
    { text: expect.stringMatching(/^Zodra zich een Incident voordoet/) as string },
  ]);
  expect(style).toBe("MTLid");
  const { paragraphs, controls } = read(rest?.body ?? "");
  expect(paragraphs).toHaveLength(4);
  expect(paragraphs[0]).toMatchObject({ text: "de aard van het Incident;", style: "MTOnderdeel" });
  expect(controls).toEqual([]);
});

test("a clause put back keeps its answers and choices as answers and choices", () => {
  const bouw = model("bouw-verwerker");
  const { head } = composeRestored(bouw, "8.3", { choices: { boete: "met" } });
  const controls = head.flatMap(({ control }) => control?.tag ?? []);
  expect(controls.length).toBeGreaterThan(0);
  expect(new Set(controls.map((tag) => tag.split("/")[0]))).toEqual(
    new Set(["mt1:bouw-verwerker:field"]),
  );
  expect(head.map(({ text }) => text).join("")).toContain("een direct opeisbare boete");
});

test("a clause without items has nothing after it; one without number takes the style without", () => {
  expect(composeRestored(boz, "8.1", {}).rest).toBeNull();
  expect(composeRestored(model("mms"), "10", {}).style).toBe("MTLidVervolg");
  expect(() => composeRestored(boz, "99.1", {})).toThrow(UnknownPart);
});
