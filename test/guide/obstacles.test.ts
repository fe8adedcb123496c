/** One obstacle planted in a document that has none, and the document without it: named, and not named. */
import { loadModel } from "../../src/clauses/library";
import type { ModelAgreement } from "../../src/clauses/schema";
import type { CheckReport } from "../../src/outcome";
import { readiness } from "../../src/guide/readiness";
import { OBSTACLES, PURPOSES } from "../../src/guide/obstacles/purposes";
import { blockerTexts } from "../../src/messages/guide";
import { mendText } from "../../src/messages/mends";
import { edited, untouched } from "../requirements/border";
import { deviation, row } from "./reports";

/** Filled, chosen and there, with two parties. */
function sound(model: ModelAgreement): CheckReport {
  const report = untouched(model);
  return {
    ...report,
    fields: report.fields.map((field) => ({ ...field, value: `antwoord ${field.id}` })),
    choices: model.choices.map(({ id, alternatives }) => ({
      id,
      alternative: alternatives[0]!.id,
      places: [],
    })),
    notCompared: report.notCompared
      .concat(
        ["bijlage 2", "bijlage 3"].map((article) => ({
          article,
          what: "",
          text: "ingevuld",
          place: null,
        })),
      )
      .map((one) => ({
        ...one,
        ...(one.cells
          ? { cells: one.cells.map((c) => (c.cell === 7 ? { ...c, text: "geen" } : c)) }
          : {}),
      })),
  };
}

const field = (id: string, value: string) => (r: CheckReport) => ({
  ...r,
  fields: r.fields.map((one) => (one.id === id ? { ...one, value, filled: value !== "" } : one)),
});
const withRow = (one: ReturnType<typeof row>) => (r: CheckReport) => ({
  ...r,
  deviationTable: { present: true, name: "Bijlage 4", place: null, rows: [one] },
});
const cellBlank = (cell: number) => (r: CheckReport) => ({
  ...r,
  notCompared: r.notCompared.map((one) => ({
    ...one,
    ...(one.cells
      ? { cells: one.cells.map((c) => (c.cell === cell ? { ...c, text: "…" } : c)) }
      : {}),
  })),
});
const without = (article: string) => (r: CheckReport) => ({
  ...r,
  notCompared: r.notCompared.filter((one) => one.article !== article),
});
/** Words of a clause changed and recorded, so that only what they carry is left to say. */
const words =
  (ref: string, from: string, to: string) => (r: CheckReport, model: ModelAgreement) => ({
    ...r,
    deviations: (edited(model, ref, (text) => text.replace(from, to))?.deviations ?? []).map(
      (d) => ({
        ...d,
        recorded: true,
      }),
    ),
  });
const finding = (code: string, article: string) => (r: CheckReport) => ({
  ...r,
  findings: [{ code, origin: "document" as const, article, values: {}, place: null }],
});

type Plant = (report: CheckReport, model: ModelAgreement) => CheckReport;
const matched = (reason: string) => ({ ...row("matches", "8.3"), reason });

const PLANTS: [string, string, Plant][] = [
  [
    "the same number on both sides",
    "same-number",
    (r) => field("party1.kvk", "12345678")(field("party2.kvk", "1234 5678")(r)),
  ],
  [
    "the same name on both sides",
    "same-party",
    (r) => field("party1.name", "Zorg B.V.")(field("party2.name", "Zorg BV")(r)),
  ],
  ["Huisartsenpraktijk X", "default-name", field("party1.name", "Huisartsenpraktijk X")],
  ["Klant", "default-name", field("party1.name", "Klant")],
  ["no address", "field-open", field("party2.address", "")],
  ["no number", "field-open", field("party2.kvk", "")],
  [
    "[ernstig] still open",
    "choice-open",
    (r) => ({ ...r, choices: [{ id: "ernstig", alternative: null, places: [] }] }),
  ],
  ["no nature", "limb-blank", cellBlank(3)],
  ["no kinds of data", "limb-blank", cellBlank(4)],
  ["no data subjects", "limb-blank", cellBlank(5)],
  ["no purposes", "limb-blank", cellBlank(6)],
  ["no service", "limb-blank", cellBlank(2)],
  ["annex 1 empty", "annex-empty", without("bijlage 1")],
  ["annex 2 empty", "annex-empty", without("bijlage 2")],
  ["annex 3 empty", "annex-empty", without("bijlage 3")],
  ["annex 5 missing", "annex-missing", finding("annex-missing", "bijlage 5")],
  [
    "precedence reversed",
    "precedence-touched",
    words(
      "2.3",
      "prevaleert het bepaalde in de Verwerkersovereenkomst",
      "prevaleert het bepaalde in de Overeenkomst(en)",
    ),
  ],
  [
    "1.4 changed",
    "deviation-rule-touched",
    (r) => ({ ...r, deviations: [{ ...deviation("changed", "1.4"), recorded: true }] }),
  ],
  [
    "the choice given away",
    "limb-lost",
    words("11.2", "naar keuze van Verwerkingsverantwoordelijke", "naar keuze van Verwerker"),
  ],
  [
    "no warning",
    "limb-lost",
    words(
      "3.3",
      "stelt Verwerkingsverantwoordelijke onmiddellijk op de hoogte",
      "hoeft Verwerkingsverantwoordelijke niet te informeren",
    ),
  ],
  [
    "audit once in three years",
    "limb-weakened",
    words("4.7", "eenmaal per jaar", "eenmaal per drie jaar"),
  ],
  [
    "notice in 72 hours",
    "limb-weakened",
    words("5.2", "onmiddellijk in kennis", "binnen 72 uur in kennis"),
  ],
  [
    "an effort",
    "limb-weakened",
    words("3.1", "garandeert dat hij", "spant zich ervoor in dat hij"),
  ],
  [
    "kept after the end",
    "limb-weakened",
    words("11.1", "langer dan tot het einde", "langer dan tot twaalf maanden na het einde"),
  ],
  ["outside the EEA", "limb-weakened", words("3.7", "door hemzelf of ", "")],
  [
    "help on conditions",
    "limb-weakened",
    words("6.1", "volledige en tijdige medewerking", "redelijke medewerking"),
  ],
  [
    "sub-processors without their duties",
    "limb-lost",
    words("7.2", "dezelfde of strengere verplichtingen opleggen", "informatie geven"),
  ],
  ["liable no more", "limb-lost", words("7.3", "volledig aansprakelijk", "niet aansprakelijk")],
  [
    "not recorded",
    "deviation-unrecorded",
    (r) => ({ ...r, deviations: [deviation("changed", "9.1")] }),
  ],
  [
    "added and not recorded",
    "deviation-unrecorded",
    (r) => ({ ...r, deviations: [deviation("added", "9.3")] }),
  ],
  [
    "a row in conflict",
    "row-conflict",
    withRow({ ...row("conflict", "8.3"), reason: "dekking van de verzekeraar" }),
  ],
  ["a row without reason", "row-without-reason", withRow(matched(""))],
  ["a reason that says nothing", "row-empty-reason", withRow(matched("n.v.t."))],
  ["the head of the column as a reason", "row-empty-reason", withRow(matched("Reden"))],
  ["a partly filled row", "row-incomplete", withRow({ ...matched("dekking"), article: "" })],
  [
    "a row of another article",
    "row-wrong-article",
    withRow({
      ...matched("dekking"),
      findings: [
        { code: "wrong-article", origin: "document", article: "8.2", values: {}, place: null },
      ],
    }),
  ],
  [
    "a proposal",
    "proposals-open",
    (r) => ({
      ...r,
      deviations: [
        { ...deviation("changed", "9.1"), recorded: true, proposals: [{ author: "A", date: "" }] },
      ],
    }),
  ],
  ["tracked changes", "revisions-open", (r) => ({ ...r, hasRevisions: true })],
  ["text outside that binds", "outside-binds", finding("outside-binds", "9.1")],
  ["invisible words", "text-deceives", finding("invisible-words", "9.1")],
];

test("forty plants, each of a code that the table of purposes knows", () => {
  expect(PLANTS).toHaveLength(40);
  expect(PLANTS.map(([, code]) => code).filter((code) => !(code in OBSTACLES))).toEqual([]);
});

test.each(PLANTS)("%s", async (_name, code, plant) => {
  const boz = await loadModel("boz-2017");
  const clean = sound(boz);
  expect(readiness(boz, clean).obstacles).toEqual([]);
  const { ready, obstacles, blockers, notJudged } = readiness(boz, plant(clean, boz));
  expect(ready).toBe(false);
  expect(blockers).toEqual(obstacles);
  expect(obstacles.map((one) => one.code)).toContain(code);
  expect(notJudged.length).toBeGreaterThan(4);
  for (const one of obstacles)
    for (const locale of ["nl", "en"] as const) {
      expect(blockerTexts[one.code]![locale](one.values)).toMatch(/^[A-Z0-9][^]*\.$/);
      expect(mendText(one.code, locale)).toMatch(/\.$/);
    }
});

test("precedence first, and by purpose: a draft may have gaps, a signature may not", async () => {
  const boz = await loadModel("boz-2017");
  const reversed = words(
    "2.3",
    "prevaleert het bepaalde in de Verwerkersovereenkomst",
    "prevaleert het bepaalde in de Overeenkomst(en)",
  );
  const report = cellBlank(4)({ ...reversed(sound(boz), boz), hasRevisions: true });
  const by = PURPOSES.map((purpose) => {
    const { obstacles, warnings } = readiness(boz, report, purpose);
    return [obstacles.map(({ code }) => code), warnings.map(({ code }) => code)];
  });
  const ofModel = ["model-older", "model-unverified", "law-lapsed", "model-slips", "limb-limited"];
  expect(by).toEqual([
    [[], ["precedence-touched", "limb-blank", ...ofModel]],
    [["precedence-touched", "revisions-open", "limb-blank"], ofModel],
    [["precedence-touched", "revisions-open", "limb-blank"], ofModel],
  ]);
});

test("a gap of the model itself is told apart, and warns while negotiating", async () => {
  const mms = await loadModel("mms");
  const report = sound(mms);
  const gaps = readiness(mms, report).obstacles.filter(({ code }) => code === "limb-not-in-model");
  expect(gaps.map(({ values, level }) => [values.limb, level])).toContainEqual([
    "28.3.h-audit",
    "acceptable",
  ]);
  expect(readiness(mms, report, "negotiation").obstacles).toEqual([]);
});
