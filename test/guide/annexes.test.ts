import { loadModel } from "../../src/clauses/library";
import { namesPlace, outsideEea } from "../../src/guide/annexes/countries";
import { contradictingPeriod } from "../../src/guide/annexes/retention";
import { annexFindings } from "../../src/guide/annexes/rules";
import { subProcessors } from "../../src/guide/annexes/sub-processors";
import { LEGAL_DATA } from "../../src/guide/legal-data";
import { findingTexts } from "../../src/messages/findings";
import { cellsOf, deviation, report } from "./reports";

/** As the supplier's copy prints it (test/fixtures/sources, 002). */
const SUPPLIER =
  "Amazon Web Services (AWS) (hosting in Frankfurt, binnen de EU) t.b.v. push notificaties VANAD ENOVATION (hosting webplatform) Messagebird (verwerkt mobiel nr tbv SMS) Sendgrid (verwerkt mailadres tbv mailnotificatie) KPN/Kandy (verwerkt IP-adres tbv beeldbellen)";

/** One processing activity in annex 1 of the BOZ model. */
function boz(answers: { data?: string; subs?: string; retention?: string; security?: string }) {
  const { data = "naam", subs = "geen", retention = "tot einde overeenkomst", security } = answers;
  const row = [
    "1-1-2026",
    "Contract",
    "Hosting",
    "Opslag",
    data,
    "klanten",
    "doel",
    subs,
    retention,
  ];
  const annex2 = { article: "bijlage 2", what: "Bijlage 2", text: security ?? "", place: null };
  return report({
    notCompared: [cellsOf("bijlage 1", [row]), ...(security === undefined ? [] : [annex2])],
  });
}
const codes = async (answers: Parameters<typeof boz>[0], id = "boz-2017"): Promise<string[]> =>
  annexFindings(await loadModel(id), boz(answers)).map(({ code }) => code);

test("the supplier's copy: retention against 11.1, four sub-processors without a place", async () => {
  const answers = {
    data: "patiëntennummer, BSN",
    subs: SUPPLIER,
    retention: "15 jaar",
    security: "NEN7510:2017 en ISO27001; encryptie (HTTPS); toegang via accounts",
  };
  const found = annexFindings(await loadModel("boz-2017"), boz(answers));
  expect(found.map(({ code, article, values }) => ({ code, article, values }))).toEqual([
    {
      code: "sub-processor-without-place",
      article: "bijlage 1",
      values: { names: "VANAD ENOVATION, Messagebird, Sendgrid, KPN/Kandy" },
    },
    {
      code: "retention-contradicts-articles",
      article: "bijlage 1",
      values: { term: "15 jaar", clause: "11.1" },
    },
    // The medical file is kept for twenty years since 2020.
    {
      code: "retention-other-than-legal",
      article: "bijlage 1",
      values: expect.objectContaining({ term: "15 jaar" }) as unknown,
    },
  ]);
  expect(found.every(({ origin }) => origin === "document")).toBe(true);
});

test("nothing amiss, nothing said", async () => {
  expect(await codes({ subs: "[naam, plaats, taak]", retention: "…………" })).toEqual([]);
  expect(await codes({ subs: "Hostbedrijf B.V. te Utrecht (hosting)" })).toEqual([]);
});

test("outside the EEA: without a ground, and against 3.7", async () => {
  expect(await codes({ subs: "Acme Inc. (hosting, Verenigde Staten)" })).toEqual([
    "outside-eea-without-ground",
    "outside-eea-needs-permission",
  ]);
  expect(await codes({ subs: "Acme Inc. (VS, modelcontractbepalingen)" })).toEqual([
    "outside-eea-needs-permission",
  ]);
  expect(await codes({ subs: "Acme Ltd. (hosting, Verenigd Koninkrijk)" })).toEqual([
    "outside-eea-needs-permission",
  ]);
  expect(
    await codes({
      subs: "Acme Inc. (VS, modelcontractbepalingen, met toestemming van 1 mei 2026)",
    }),
  ).toEqual([]);
});

test("a permission clause that was itself changed is told, and switches nothing off", async () => {
  const model = await loadModel("boz-2017");
  const altered = {
    ...boz({ subs: "Acme Inc. (hosting in us-east-1)" }),
    deviations: [deviation("changed", "3.7")],
  };
  expect(annexFindings(model, altered).map(({ code }) => code)).toEqual([
    "outside-eea-without-ground",
    "outside-eea-clause-changed",
  ]);
});

test("adequacy is told with its decision, date and scope, and never as leave", async () => {
  const model = await loadModel("boz-2017");
  const said = (subs: string): string[] =>
    annexFindings(model, boz({ subs })).map(({ code, values }) => findingTexts[code]!.nl(values));
  expect(said("Acme Inc. (Verenigde Staten)")[0]).toMatch(
    /\(EU\) 2023\/1795 van 10-7-2023, alleen voor ontvangers .*Data Privacy Framework/,
  );
  expect(said("Acme Ltd. (Londen)")[0]).toMatch(/van 19-12-2025, tot 27-12-2031/);
  expect(said("Acme (Bangalore)")[0]).not.toMatch(/adequaat/);
  expect(said("Acme Inc. (Verenigde Staten)").join()).not.toMatch(/toegestaan|VS: /);
});

test("three months after the lists were looked up, or past its end, a decision is no longer certain", async () => {
  const model = await loadModel("boz-2017");
  const said = (subs: string, today: string): string[] =>
    annexFindings(model, boz({ subs }), new Date(today)).map(({ code, values }) =>
      findingTexts[code]!.nl(values),
    );
  expect(said("Acme Ltd. (Londen)", LEGAL_DATA).join()).not.toMatch(/niet meer zeker/);
  expect(said("Acme Ltd. (Londen)", "2027-03-15").join()).toMatch(/27-12-2031, niet meer zeker/);
  // Past its end it covers nobody until somebody says that it was renewed.
  expect(said("Acme Ltd. (Londen)", "2027-03-15")).toHaveLength(1);
  expect(said("Acme Ltd. (Londen)", "2032-01-01")).toHaveLength(2);
});

test("a denial is no measure", async () => {
  const lacking = async (security: string) =>
    annexFindings(await loadModel("boz-2017"), boz({ data: "diagnose", security })).map(
      ({ values }) => values.missing,
    );
  const rest = "ISO 27001; toegang via accounts";
  expect(await lacking(`${rest}; versleuteling met TLS`)).toEqual([]);
  expect(await lacking(`${rest}; geen versleuteling`)).toEqual(["versleuteling"]);
  expect(await lacking(`${rest}; versleuteling wordt niet toegepast`)).toEqual(["versleuteling"]);
  expect(await lacking(`${rest}; versleuteling: nee`)).toEqual(["versleuteling"]);
  expect(await lacking(`${rest}; geen back-ups zonder versleuteling, wel encryptie`)).toEqual([]);
});

test("a clause that the document no longer has as it was bounds nothing", async () => {
  const model = await loadModel("boz-2017");
  const altered = { ...boz({ retention: "15 jaar" }), deviations: [deviation("changed", "11.1")] };
  expect(annexFindings(model, altered)).toEqual([]);
});

test("health data without matching measures, also when the annex is empty", async () => {
  const model = await loadModel("boz-2017");
  const half = annexFindings(
    model,
    boz({ data: "medische gegevens", security: "ISO 27001, wachtwoorden" }),
  );
  expect(half).toMatchObject([
    {
      code: "health-data-without-measures",
      article: "bijlage 2",
      values: { word: "medisch", missing: "versleuteling" },
    },
  ]);
  expect(await codes({ data: "diagnose" })).toEqual(["health-data-without-measures"]);
  expect(await codes({ data: "naam", security: "niets" })).toEqual([]);
});

test("fields of a form are read as cells are, but only where the model limits them", async () => {
  const model = await loadModel("bouw-verwerker");
  const field = (id: string, value: string) => ({ id, label: id, filled: true, value, places: [] });
  const found = annexFindings(
    model,
    report({
      fields: [
        field("annex1.sub-processors", "diverse hostingpartijen"),
        field("annex1.location", "India"),
        field("annex1.retention", "15 jaar"),
      ],
    }),
  );
  expect(found.map(({ code }) => code)).toEqual([
    "outside-eea-without-ground",
    "outside-eea-needs-permission",
    "sub-processor-without-name",
  ]);
  expect(found[1]?.values.clause).toBe("5.1");
});

test.each([
  [SUPPLIER, ["Amazon Web Services", "VANAD ENOVATION", "Messagebird", "Sendgrid", "KPN/Kandy"]],
  ["Jansen B.V., Utrecht; De Vries (mail, Zwolle)", ["Jansen B.V.", "De Vries"]],
  ["• Jansen B.V.\n• de leverancier van de app", ["Jansen B.V.", null]],
  ["diverse externe partijen", [null]],
  ["n.t.b.", [null]],
  ["geen", []],
  ["n.v.t.", []],
  ["…", []],
])("sub-processors in %j", (text, names) => {
  expect(subProcessors(text).map(({ name }) => name)).toEqual(names);
});

test.each([
  ["hosting in de VS", "VS"],
  ["support vanuit India", "India"],
  ["Ierland; geen verwerking buiten de EER", null],
  ["Frankfurt, binnen de EU", null],
  ["deels buiten de EER", "buiten de EER"],
  ["wordt niet naar de Verenigde Staten doorgegeven", null],
  ["hosting in us-east-1", "us-east-1"],
  ["opslag te Londen", "Londen"],
  ["Azure East US 2", "East US 2"],
  ["AWS eu-west-2", "eu-west-2"],
  ["Google Cloud europe-west6", "europe-west6"],
  ["asia-southeast1", "asia-southeast1"],
  ["een Amerikaanse hostingpartij", "Amerikaanse"],
  ["hosting in Azië", "Azië"],
  ["servers in Noord-Amerika", "Noord-Amerika"],
  ["Indiase helpdesk", "Indiase"],
  ["support vanuit Bangalore", "Bangalore"],
  ["datacenter in Zürich", "Zürich"],
  ["AWS eu-central-1", null],
  ["Azure West Europe", null],
  ["europe-west4", null],
  ["niet in us-east-1", null],
  ["Indiana Jones", null],
  ["VSBO-school", null],
])("outside the EEA in %j", (text, name) => {
  expect(outsideEea(text, new Date(LEGAL_DATA))?.name ?? null).toBe(name);
});

test.each([
  ["Hostbedrijf te Utrecht", true],
  ["hosting in Frankfurt", true],
  ["Acme, Dublin", true],
  ["Microsoft (Ierland)", true],
  ["Hosting B.V. (Zwolle)", true],
  ["AWS eu-central-1", true],
  ["VANAD ENOVATION (hosting webplatform)", false],
])("a place in %j: %s", (text, there) => {
  expect(namesPlace(text)).toBe(there);
});

test.each([
  ["15 jaar", "15 jaar"],
  ["vijf (5) jaar", "vijf (5) jaar"],
  ["onbepaalde tijd", "onbepaalde tijd"],
  ["onbepaald", "onbepaald"],
  ["30 dagen na beëindiging", "30 dagen na beëindiging"],
  ["twee jaar, maar niet langer dan tot het einde van de overeenkomst", null],
  ["2 jaar na laatste inlog", "2 jaar na laatste inlog"],
  ["24 maanden", "24 maanden"],
  ["24 maanden na laatste inlog", "24 maanden na laatste inlog"],
  ["zes maanden", null],
  ["30 dagen", null],
  ["wettelijke bewaartermijn", null],
  ["tot einde overeenkomst", null],
  ["direct na afloop vernietigd", null],
])("retention %j", (text, term) => {
  expect(contradictingPeriod(text)).toBe(term);
});

test("every finding has its sentence, both languages, without a gap", async () => {
  const answers = {
    data: "diagnose",
    subs: `Acme (VS)\ndiverse partijen\n${SUPPLIER}`,
    retention: "15 jaar",
  };
  const found = annexFindings(await loadModel("boz-2017"), boz(answers));
  expect(new Set(found.map(({ code }) => code)).size).toBe(6);
  for (const { code, values } of found)
    for (const locale of ["nl", "en"] as const) {
      const sentence = findingTexts[code]![locale](values);
      expect(sentence).toMatch(/^[A-Z].*\.$/s);
      expect(sentence).not.toMatch(/“”|\(\)|undefined/);
    }
});
