/** What Modeltrouw writes it reads back: every model, open and answered, with every choice made. */
import { loadAllModels } from "../../src/clauses/library";
import type { Answers, Field, ModelAgreement } from "../../src/clauses/schema";
import { check } from "../../src/check";
import { compose, toDocxParts } from "../../src/compose";
import { readDocument } from "../../src/document";

let models: ModelAgreement[];
beforeAll(async () => {
  models = await loadAllModels();
});

const IDS = ["boz-2017", "bouw-verwerker", "bouw-gezamenlijk", "zelfstandig", "mms", "coach"];

const SAMPLES: Partial<Record<Field["type"], string>> = {
  kvk: "12345678",
  postcode: "1234 AB",
  email: "privacy@voorbeeld.example",
  date: "1 juli 2026",
  amount: "€ 7.500",
  "enterprise-number": "0459.478.706",
  multiline: "Voorbeeld van de eerste regel\nen van de tweede, korter",
};

/** An answer to every field; `alternative` picks one of every choice. */
function answersTo(model: ModelAgreement, alternative: number): Answers {
  const fields = model.fields.map(({ id, type }) => [
    id,
    // "Voorbeeld Party1 Name": a name of several words, each field its own.
    SAMPLES[type] ??
      `Voorbeeld ${id.replace(/\W+/gu, " ").replace(/\b[a-z]/gu, (letter) => letter.toUpperCase())}`,
  ]);
  const choices = model.choices.map(({ id, alternatives }) => [
    id,
    alternatives[alternative]?.id ?? "",
  ]);
  return {
    fields: Object.fromEntries(fields) as Record<string, string>,
    choices: Object.fromEntries(choices) as Record<string, string>,
  };
}

/** The document without the block control of one part. */
function withoutPart(xml: string, part: string): string {
  const from = xml.lastIndexOf("<w:sdt>", xml.indexOf(`:${part}"`));
  let depth = 0;
  for (const { 0: tag, index } of xml.slice(from).matchAll(/<\/?w:sdt>/g)) {
    depth += tag === "<w:sdt>" ? 1 : -1;
    if (depth === 0) return xml.slice(0, from) + xml.slice(from + index + tag.length);
  }
  throw new Error(`no control of ${part}`);
}

function checked(id: string, answers: Answers, without?: string) {
  const model = models.find((one) => one.id === id);
  if (!model) throw new Error(`no model ${id}`);
  const files = toDocxParts(compose(model, { kind: "agreement" }, answers));
  const xml = files["word/document.xml"] ?? "";
  const document = readDocument({
    document: without === undefined ? xml : withoutPart(xml, without),
    styles: files["word/styles.xml"],
    numbering: files["word/numbering.xml"],
  });
  return { model, report: check(document, models) };
}

test.each(IDS)("%s as it is printed: nothing deviates, nothing is filled in or chosen", (id) => {
  const { model, report } = checked(id, {});
  expect(report.model?.id).toBe(id);
  expect(report.deviations).toEqual([]);
  const defaults = new Set(model.fields.flatMap((one) => (one.default ? [one.id] : [])));
  expect(report.fields.filter((one) => one.filled && !defaults.has(one.id))).toEqual([]);
  expect(report.choices.filter(({ alternative }) => alternative !== null)).toEqual([]);
});

test.each(IDS.flatMap((id) => [0, 1].map((alternative) => [id, alternative] as const)))(
  "%s answered, alternative %d of every choice: nothing deviates, every answer comes back",
  (id, alternative) => {
    const asked = checked(id, {}).model;
    const answers = answersTo(asked, alternative);
    const { model, report } = checked(id, answers);
    expect(report.model?.id).toBe(id);
    expect(report.deviations).toEqual([]);
    const printed = report.fields.filter(({ places }) => places.length > 0);
    expect(printed.map(({ id: field, value }) => [field, value])).toEqual(
      printed.map(({ id: field }) => [field, answers.fields?.[field]]),
    );
    // Only those of an optional clause that was left out are nowhere.
    const nowhere = report.fields.filter(({ places }) => places.length === 0);
    const optional = JSON.stringify(
      model.sections.flatMap((section) =>
        section.kind === "article"
          ? section.article.clauses.filter(({ presentWhen }) => presentWhen !== undefined)
          : [],
      ),
    );
    for (const { id: field } of nowhere) expect(optional).toContain(`{{${field}}}`);
    expect(nowhere.length === 0 || alternative === 1).toBe(true);
    for (const { id: choice, alternative: made, places } of report.choices) {
      // A choice inside a clause that was left out is nowhere either.
      const gone = made === null && places.length === 0 && nowhere.length > 0;
      if (!gone) expect([choice, made]).toEqual([choice, answers.choices?.[choice]]);
    }
    expect(report.findings.filter(({ code }) => /^(choice|field)-/.test(code))).toEqual([]);
  },
);

test.each(["1", "2", "3", "4", "5"])("annex %s of BOZ left out: that is told, once", (number) => {
  const { report } = checked("boz-2017", {}, `annex/bijlage-${number}`);
  expect(report.deviations).toEqual([]);
  const missing = report.findings.filter(({ code }) => code === "annex-missing");
  expect(missing.map(({ article }) => article)).toEqual([`bijlage ${number}`]);
});
