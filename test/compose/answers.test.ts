/** What a user answered stands in the document exactly, in its own control, and nowhere else. */
import fc from "fast-check";
import { recordTables } from "../../src/clauses/model";
import { compose } from "../../src/compose";
import { everyAnswer } from "./answers";
import { model, modelIds } from "./documents";
import { read } from "./read";

const boz = model("boz-2017");
const agreement = { kind: "agreement" } as const;
const bodyOf = (answers: Parameters<typeof compose>[2], id = "boz-2017") =>
  read(compose(model(id), agreement, answers).body);

const answer = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 500 })
  .filter((text) => text.trim() !== "" && !/[\r\v\f\u2028\u2029]/.test(text));

test("any answer comes back from every place of its field", () => {
  fc.assert(
    fc.property(answer, (text) => {
      const { controls } = bodyOf({ fields: { "party1.name": text } });
      const places = controls.filter(({ tag }) => tag === "mt1:boz-2017:field/party1.name");
      expect(places.length).toBeGreaterThan(1);
      for (const place of places) {
        expect(place.text).toBe(text);
        expect(place.placeholder).toBe(false);
      }
    }),
    { numRuns: 50 },
  );
});

test("the free text of an annex keeps its lines as paragraphs", () => {
  const text = "Eerste regel & meer\n\nDerde <regel>";
  const { controls, paragraphs } = bodyOf({ fields: { "annex2.measures": text } });
  expect(controls.find(({ tag }) => tag.endsWith("/annex2.measures"))?.text).toBe(text);
  expect(paragraphs.map((p) => p.text)).toEqual(expect.arrayContaining(["Derde <regel>"]));
});

describe.each(modelIds)("%s", (id) => {
  test("answered everywhere, no prompt is left but ticks, and no answer outside a control", () => {
    const marker = "ZZANTWOORDZZ";
    const { controls } = bodyOf(everyAnswer(model(id), marker), id);
    expect(controls.filter(({ placeholder }) => placeholder)).toEqual([]);
    const open = read(compose(model(id), agreement, {}).body);
    // The same text around the fields, answered or not.
    const skeleton = (texts: string[]) =>
      texts
        .join("\n")
        .replaceAll(marker, "§")
        .replace(/\[[^\]]*\]/g, "§");
    const article = (paragraphs: typeof open.paragraphs) =>
      skeleton(paragraphs.filter(({ style }) => style === "MTArtikel").map(({ text }) => text));
    expect(article(bodyOf(everyAnswer(model(id), marker), id).paragraphs)).toBe(
      article(open.paragraphs),
    );
  });

  test("unanswered, every field is a grey prompt in brackets, unless the supplier always answers it", () => {
    const agreementModel = model(id);
    const { controls } = bodyOf({}, id);
    for (const field of agreementModel.fields) {
      const places = controls.filter(({ tag }) => tag === `mt1:${id}:field/${field.id}`);
      expect(places.length).toBeGreaterThan(0);
      for (const { text, placeholder } of places) {
        expect(text).toBe(field.default ?? `[${field.prompt}]`);
        expect(placeholder).toBe(field.default === undefined);
      }
    }
  });
});

test("a choice prints what was chosen, and nothing for nothing", () => {
  const sentence = (choices: Record<string, string>) =>
    bodyOf({ choices }).paragraphs.find(
      ({ text }) => text.includes("aantoonbaar [") || /aantoonbaar (ernstig )?tekort/.test(text),
    )?.text;
  expect(sentence({})).toContain("aantoonbaar [ernstig] tekortschiet");
  expect(sentence({ ernstig: "met" })).toContain("aantoonbaar ernstig tekortschiet");
  expect(sentence({ ernstig: "zonder" })).toContain("aantoonbaar tekortschiet");
});

test("an optional clause that is dropped takes its number along", () => {
  const verwerker = model("bouw-verwerker");
  const optional = verwerker.sections.flatMap((section) =>
    section.kind === "article"
      ? section.article.clauses.flatMap((clause) => (clause.presentWhen ? [clause] : []))
      : [],
  );
  expect(optional.map(({ ref }) => ref)).toEqual(["8.3"]);
  const condition = optional[0]!.presentWhen!;
  const choice = verwerker.choices.find(({ id }) => id === condition.choice)!;
  const other = choice.alternatives.find(({ id }) => id !== condition.alternative)!;
  const clauses = (choices: Record<string, string>) =>
    bodyOf({ choices }, "bouw-verwerker").paragraphs.filter(({ style }) => style === "MTLid");
  const left = clauses({ [choice.id]: other.id });
  expect(left).toHaveLength(clauses({}).length - 1);
  // Still one list: Word closes the gap by itself.
  expect(new Set(left.map(({ numId }) => numId)).size).toBe(1);
});

test("rows of a records table are those of the answers, each cell in a control of its own", () => {
  const rows: Record<string, string>[] = [
    { functie: "Architect", tarief: "€ 120" },
    { functie: "Beheer & test" },
  ];
  const { controls } = bodyOf({ tables: { tarieven: rows } });
  const cells = controls.filter(({ tag }) => tag.includes(":cell/tarieven/"));
  expect(cells.map(({ tag, text }) => [tag.split(":")[2], text])).toEqual([
    ["cell/tarieven/1/functie", "Architect"],
    ["cell/tarieven/1/tarief", "€ 120"],
    ["cell/tarieven/2/functie", "Beheer & test"],
    ["cell/tarieven/2/tarief", "[bedrag]"],
  ]);
});

test("printed examples are prompts until the table has a row", () => {
  const zelfstandig = model("zelfstandig");
  const [table] = recordTables(zelfstandig);
  const cells = (answers: Parameters<typeof compose>[2]) =>
    bodyOf(answers, "zelfstandig").controls.filter(({ tag }) => tag.includes(":cell/"));
  expect(cells({}).every(({ placeholder }) => placeholder)).toBe(true);
  expect(cells({})[0]?.text).toBe("[Bijv. levering en hosting EPD]");
  const filled = cells({ tables: { [table!.id]: [{}] } });
  expect(filled).toHaveLength(table!.columns.length);
  expect(filled[0]?.text).not.toContain("Bijv.");
});

test("column heads are repeated on every page", () => {
  // Annexes 1, 3 and 4, and the first table of annex 5.
  expect(bodyOf({}).headerRows).toBe(4);
});

test("model text and answers do not leak into the properties of the file", () => {
  expect(compose(boz, agreement, everyAnswer(boz, "geheim")).title).toBe(boz.title);
});
