/** Own text in the annexes: told when it creates or limits a duty, quiet when it is an ordinary answer. */
import { loadAllModels } from "../../src/clauses/library";
import type { ModelAgreement } from "../../src/clauses/schema";
import { check, type CheckReport } from "../../src/check";
import { bindingOf, partiesOf } from "../../src/language/binds";
import { sentencesOf } from "../../src/language/sentence";
import { compose, toDocxParts } from "../../src/compose";
import { paragraphText, readDocument, type View } from "../../src/document";
import { findingText } from "../../src/messages/findings";
import { handCases } from "../corpus/cases";
import { corpus } from "../corpus/corpus";
import { everyAnswer } from "../compose/answers";
import { del, ins, p, r } from "../support/wml";

let models: ModelAgreement[];
beforeAll(async () => {
  models = await loadAllModels();
});

const model = (id: string): ModelAgreement => {
  const found = models.find((one) => one.id === id);
  if (!found) throw new Error(`no model ${id}`);
  return found;
};

/** The composed BOZ agreement with paragraphs of one's own for those of Bijlage 2. */
function withMeasures(...paragraphs: string[]) {
  const files = toDocxParts(
    compose(model("boz-2017"), { kind: "agreement" }, { fields: { "annex2.measures": "EIGEN" } }),
  );
  const xml = files["word/document.xml"] ?? "";
  const at = xml.lastIndexOf("<w:p>", xml.indexOf("EIGEN"));
  const end = xml.indexOf("</w:p>", at) + "</w:p>".length;
  return readDocument({
    document: xml.slice(0, at) + paragraphs.join("") + xml.slice(end),
    styles: files["word/styles.xml"],
    numbering: files["word/numbering.xml"],
  });
}

const told = ({ findings }: CheckReport) => findings.filter(({ code }) => code === "answer-binds");

test("each sentence that binds, with its place", () => {
  const text =
    "Verwerker versleutelt alle gegevens. Verwerker is niet gehouden tot versleuteling. " +
    "De aansprakelijkheid is beperkt tot € 5.000.";
  const document = withMeasures(p("Back-ups zijn dagelijks."), p(text));
  const report = check(document, models);
  expect(report.deviations).toEqual([]);
  const found = told(report);
  expect(found.map(({ article, values }) => [article, values["what"], values["sentence"]])).toEqual(
    [
      ["bijlage 2", "relief", "Verwerker is niet gehouden tot versleuteling."],
      ["bijlage 2", "liability", "De aansprakelijkheid is beperkt tot € 5.000."],
    ],
  );
  for (const { place, values } of found) {
    expect(text.slice(place?.start, place?.end)).toBe(values["sentence"]);
    const at = document.blocks.find(
      (block) => block.kind === "paragraph" && block.index === place?.paragraph,
    );
    expect(at?.kind === "paragraph" && paragraphText(at, "accepted")).toBe(text);
  }
  expect(findingText(found[0]!, "nl")).toBe(
    "Eigen tekst ontheft een partij van een verplichting: “Verwerker is niet gehouden tot " +
      "versleuteling.” Deze tekst is niet met het model vergeleken. Ga na of hij in de " +
      "overeenkomst of in Bijlage 4 thuishoort.",
  );
});

test("a proposal is told in the view in which it stands", () => {
  const proposed = "Verwerker is niet gehouden tot versleuteling.";
  const refused = "Back-ups worden gemaakt, tenzij Verwerker anders besluit.";
  const document = withMeasures(p([ins(r(proposed)), del(r(refused))]));
  const sentences = (view: View) =>
    told(check(document, models, { view })).map(({ values }) => values["sentence"]);
  expect(sentences("accepted")).toEqual([proposed]);
  expect(sentences("rejected")).toEqual([refused]);
});

test("in the blank of a form, in the model without Bijlage 4", () => {
  const answer = "Zwolle. Opdrachtgever vrijwaart Verwerker voor alle aanspraken.";
  const files = toDocxParts(
    compose(
      model("bouw-verwerker"),
      { kind: "agreement" },
      {
        fields: { "annex1.location": answer },
      },
    ),
  );
  const document = readDocument({
    document: files["word/document.xml"] ?? "",
    styles: files["word/styles.xml"],
    numbering: files["word/numbering.xml"],
  });
  const [one, ...rest] = told(check(document, models));
  expect(rest).toEqual([]);
  expect(one?.article).toBe("bijlage 1");
  expect(answer.slice(one?.place?.start, one?.place?.end)).toBe(one?.values["sentence"]);
  expect(findingText(one!, "nl")).toMatch(/in de overeenkomst thuishoort\.$/u);
});

test("of a name that a party filled in, as of its role", () => {
  const parties = partiesOf(model("boz-2017").roles, ["Zorggroep Proef", "Voorbeeld Data B.V."]);
  expect(bindingOf("Voorbeeld Data mag de termijnen wijzigen.", parties, "measures")).toBe("right");
  expect(bindingOf("Zorggroep Proef zal zelf back-ups maken.", parties, "measures")).toBe("duty");
});

const inMeasures = (sentence: string, measures = true) =>
  bindingOf(sentence, partiesOf(model("boz-2017").roles), measures ? "measures" : "elsewhere");

test.each([
  ["liability", "Verwerker is nimmer aansprakelijk voor gevolgschade."],
  ["liability", "De Opdrachtgever vrijwaart Verwerker voor aanspraken van derden."],
  ["liability", "Verwerker aanvaardt geen aansprakelijkheid voor verlies van gegevens."],
  ["precedence", "In afwijking van artikel 4.3 wordt NEN 7510 niet toegepast."],
  ["precedence", "Artikel 5.4 geldt niet voor deze verwerking."],
  ["precedence", "De algemene voorwaarden van Verwerker zijn van toepassing."],
  ["relief", "Tot versleuteling is Verwerker niet verplicht."],
  ["relief", "Leverancier staat niet in voor de beschikbaarheid."],
  ["relief", "Aan deze bijlage kunnen geen rechten worden ontleend."],
  ["relief", "Versleuteling is niet verplicht."],
  ["relief", "Verwerker is voor back-ups niet verantwoordelijk."],
  ["relief", "Incidenten hoeven niet te worden gemeld."],
  ["relief", "Verwerker is uitsluitend gehouden tot deze maatregelen."],
  ["condition", "Gegevens worden versleuteld, tenzij dit onevenredig veel kost."],
  ["effort", "Back-ups worden in beginsel dagelijks gemaakt."],
  ["effort", "Verwerker zal zich naar beste vermogen inzetten."],
  ["right", "Verwerker mag deze maatregelen naar eigen inzicht aanpassen."],
  ["right", "Deze maatregelen kunnen eenzijdig worden gewijzigd."],
  ["duty", "Verwerkingsverantwoordelijke dient zelf voor back-ups te zorgen."],
  ["duty", "Ook zal de Opdrachtgever wachtwoorden wijzigen."],
  ["duty", "Verwerkingsverantwoordelijke zorgt zelf voor versleuteling."],
  ["costs", "De kosten van een audit komen voor rekening van Verwerkingsverantwoordelijke."],
])("%s: %s", (code, sentence) => expect(inMeasures(sentence)).toBe(code));

test("what is a measure in the annex of measures is a duty in another", () => {
  const sentence = "Verwerker zal de gegevens na twee jaar vernietigen.";
  expect([inMeasures(sentence), inMeasures(sentence, false)]).toEqual([null, "duty"]);
});

test.each([
  "Verwerker versleutelt alle gegevens",
  "Verwerker zal alle gegevens versleutelen.",
  "bewaartermijn 15 jaar",
  "Tot 15 jaar na het einde van de behandeling, tenzij de wet een langere termijn voorschrijft",
  "zeven jaar na afloop van de overeenkomst",
  "naam, adres, BSN (niet verplicht), e-mailadres",
  "cliënten, medewerkers en verantwoordelijken",
  "Medewerkers van Verwerker moeten een verklaring omtrent het gedrag overleggen.",
  "Toegang is alleen mogelijk met een wachtwoord dat niet langer dan 90 dagen geldt.",
  "Onbevoegden kunnen de gegevens niet inzien.",
  "Verwerker wordt van elk incident op de hoogte gehouden en geen melding blijft liggen.",
  "Verwerker verleent toegang voor zover dat nodig is voor de functie.",
  "Voorbeeld Verzekeringen B.V., afdeling aansprakelijkheid, Zwolle",
  "Gegevens over verkeersboetes en aansprakelijkheid",
  "Het afhandelen van boetes en schadeclaims voor Verwerkingsverantwoordelijke",
  "Logbestanden kunnen niet zonder toestemming worden gewijzigd.",
  "Niet van toepassing",
  "Verwerker mag geen gegevens kopiëren.",
  "Verwerker bewaart gegevens zolang dat wettelijk verplicht is, niet langer.",
  "Verwerker heeft een functionaris die verantwoordelijk is voor de beveiliging, geen ander.",
  "Geen",
  "€ 95 per uur, exclusief btw",
  "Op verzoek van opdrachtgever uitgevoerd werk dient vooraf te zijn begroot.",
])("no finding: %s", (sentence) => expect(inMeasures(sentence)).toBeNull());

test("sentences", () => {
  const text = "Hosting door Proef B.V. Zwolle, zie art. 5. Tot € 5.000.  Einde; geen";
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "Hosting door Proef B.V. Zwolle, zie art. 5.",
    "Tot € 5.000.",
    "Einde;",
    "geen",
  ]);
});

test("nothing of the kind in real agreements, composed ones and filled ones", () => {
  const reports = [
    ...handCases().map(({ parts, expected }) =>
      check(readDocument(parts), models, { model: expected.ask ?? undefined }),
    ),
    ...[...corpus({ count: 40 })].map(({ parts }) => check(readDocument(parts), models)),
    ...models.map((one) => {
      const answers = everyAnswer(one, "Voorbeeld van een antwoord, € 5.000");
      const files = toDocxParts(compose(one, { kind: "agreement" }, answers));
      return check(readDocument({ document: files["word/document.xml"] ?? "" }), models, {
        model: one.id,
      });
    }),
  ];
  expect(reports.reduce((sum, { notCompared }) => sum + notCompared.length, 0)).toBeGreaterThan(30);
  expect(reports.flatMap(told)).toEqual([]);
});
