/** What stands in a document's blanks, and what of the wanted changes may be written. */
import fc from "fast-check";
import { loadModel } from "../../src/clauses/library";
import type { Answers, ModelAgreement } from "../../src/clauses/schema";
import { compose, toFlatPackage, type Part } from "../../src/compose";
import { check } from "../../src/check";
import { readDocument, readFlatPackage } from "../../src/document";
import { planFill } from "../../src/word/fill-plan";
import { formLapses } from "../../src/word/lapses";
import { fillState } from "../../src/word/fill-state";
import { wordText } from "../../src/word/fill-text";
import type { FillChange, ModelFill } from "../../src/word/fill-types";
import { clauseSpot, nextTyped, typedLabel, type Neighbour } from "../../src/word/clause-spot";

let boz: ModelAgreement;
let bouw: ModelAgreement;
beforeAll(async () => {
  [boz, bouw] = await Promise.all([loadModel("boz-2017"), loadModel("bouw-verwerker")]);
});

const flat = (model: ModelAgreement, part: Part, answers: Answers) =>
  toFlatPackage(compose(model, part, answers));

function read(ooxml: string): ModelFill[] {
  const parts = readFlatPackage(ooxml);
  const document = readDocument(parts);
  const models = [boz, bouw];
  const reports = models.map(({ id }) => [id, check(document, models, { model: id })] as const);
  return fillState(document, parts.document, models, new Map(reports));
}

function only(fills: ModelFill[]): ModelFill {
  const [fill, ...others] = fills;
  if (!fill || others.length > 0) throw new Error("one model was expected");
  return fill;
}

const field = (fill: ModelFill, id: string) => fill.fields.find((one) => one.id === id);

describe("reading", () => {
  test("an agreement just inserted is open everywhere", () => {
    const fill = only(read(flat(boz, { kind: "agreement" }, {})));
    expect(fill.model.id).toBe("boz-2017");
    expect(fill.fields.map(({ id }) => id).sort()).toEqual(boz.fields.map(({ id }) => id).sort());
    for (const state of fill.fields) expect([state.values, state.open]).toEqual([[], state.places]);
    expect(fill.choices).toMatchObject([
      { id: "ernstig", alternative: null, places: 1, open: true },
    ]);
    for (const { records } of fill.tables)
      for (const { cells } of records)
        for (const { value, tagged } of Object.values(cells))
          expect([value, tagged]).toEqual(["", true]);
  });

  test("whatever was answered is read back to the letter", () => {
    const text = fc
      .string({
        unit: fc.constantFrom("a", "Z", "&", "<", '"', "'", "\n", "\t", "é", "😀", " ", "]"),
      })
      // Without a letter nothing is answered, as the check has it.
      .filter((value) => /\p{L}/u.test(value) && !/^\[.*\]$/.test(value.trim()));
    fc.assert(
      fc.property(text, text, text, (name, measures, service) => {
        const answers: Answers = {
          fields: { "party2.name": name, "annex2.measures": measures },
          tables: { verwerkingen: [{ diensten: service }, {}] },
        };
        const fill = only(read(flat(boz, { kind: "agreement" }, answers)));
        expect(field(fill, "party2.name")?.values).toEqual([name]);
        expect(field(fill, "annex2.measures")?.values).toEqual([measures]);
        const records = fill.tables.find(({ id }) => id === "verwerkingen")?.records ?? [];
        expect(records.map(({ cells }) => cells.diensten?.value)).toEqual([service, ""]);
      }),
      { numRuns: 15 },
    );
  });

  test("places that say different things are told apart", () => {
    const ooxml = flat(boz, { kind: "agreement" }, { fields: { "party2.name": "Een BV" } });
    const fill = only(read(ooxml.replace("Een BV", "Ander & Co".replace("&", "&amp;"))));
    expect(new Set(field(fill, "party2.name")?.values)).toEqual(new Set(["Ander & Co", "Een BV"]));
  });

  test("a locked or bound control closes its field", () => {
    const ooxml = flat(boz, { kind: "form", id: "bijlage-5" }, {});
    const mark = '<w:tag w:val="mt1:boz-2017:field/contact2.email"/>';
    for (const more of [
      '<w:lock w:val="contentLocked"/>',
      '<w:dataBinding w:xpath="/a" w:storeItemID="{0}"/>',
    ]) {
      expect(ooxml).toContain(mark);
      const fill = only(read(ooxml.replace(mark, mark + more)));
      expect(field(fill, "contact2.email")?.closed).toBe(true);
      expect(field(fill, "contact2.name")?.closed).toBe(false);
    }
  });

  test("a choice typed by hand is open too, unless its text is closed to us", () => {
    const ooxml = flat(boz, { kind: "article", number: 10 }, {});
    const control = /<w:sdt>(?:(?!<\/?w:sdt>)[\s\S])*choice\/ernstig[\s\S]*?<\/w:sdt>/;
    const typed = '<w:r><w:t xml:space="preserve">[ernstig] </w:t></w:r>';
    expect(ooxml).toMatch(control);
    // A field elsewhere tells the model.
    const field = flat(boz, { kind: "form", id: "bijlage-5" }, {});
    const own =
      /<w:sdt>(?:(?!<\/?w:sdt>)[\s\S])*field\/contact2\.email[\s\S]*?<\/w:sdt>/.exec(field)?.[0] ??
      "";
    const [choice] = only(read(ooxml.replace(control, typed + own))).choices;
    expect(choice).toMatchObject({ id: "ernstig", alternative: null, places: 0, open: true });
    expect(choice?.typed).toMatchObject([
      { form: "woord", reads: [], place: { head: "[ernstig]" } },
    ]);
    const lock = '<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>';
    const locked = `${lock}${typed}</w:sdtContent></w:sdt>`;
    expect(only(read(ooxml.replace(control, locked + own))).choices).toEqual([]);
  });

  test("a choice made to nothing is known by the match, and asks for no control", () => {
    const ooxml = flat(boz, { kind: "article", number: 10 }, { choices: { ernstig: "zonder" } });
    const [choice] = only(read(ooxml)).choices;
    expect(choice).toMatchObject({ id: "ernstig", alternative: "zonder", places: 0, open: false });
    expect(choice?.typed).toMatchObject([{ form: "woord", reads: ["zonder"] }]);
    const place = choice?.typed[0]?.place;
    expect([(place?.end ?? 0) - (place?.start ?? 0), place?.head]).toEqual([0, "tekortschiet"]);
    // A wording of the user's own is no choice of the model.
    expect(read(ooxml.replace("tekortschiet", "[of] in ernstige mate te laat is"))).toEqual([]);
  });

  test("a place that was typed beside the controls is one of the field's; no control stands for two", () => {
    const answers = { fields: { "party2.name": "Een BV" } };
    const ooxml = flat(boz, { kind: "agreement" }, answers);
    const whole = field(only(read(ooxml)), "party2.name");
    expect([whole?.places, whole?.at]).toEqual([whole?.places, undefined]);
    // One of its controls is taken off, its words stay and are other words.
    const control =
      /<w:sdt>(?:(?!<\/?w:sdt>)[\s\S])*field\/party2\.name"(?:(?!<\/?w:sdt>)[\s\S])*<w:sdtContent>([\s\S]*?)<\/w:sdtContent><\/w:sdt>/;
    const [, inside = ""] = control.exec(ooxml) ?? [];
    expect(inside).toContain("Een BV");
    const typed = ooxml.replace(control, inside.replace("Een BV", "Ander BV"));
    const state = field(only(read(typed)), "party2.name");
    expect(state?.places).toBe(whole?.places);
    expect(state?.at).toHaveLength(1);
    expect(new Set(state?.values)).toEqual(new Set(["Een BV", "Ander BV"]));
  });

  test("deleted text under tracking is no answer", () => {
    const ooxml = flat(
      boz,
      { kind: "form", id: "bijlage-5" },
      { fields: { "contact2.name": "Oud" } },
    );
    const fill = only(
      read(
        ooxml.replace(
          '<w:r><w:t xml:space="preserve">Oud</w:t></w:r>',
          '<w:del w:id="901" w:author="x"><w:r><w:delText>Oud</w:delText></w:r></w:del><w:ins w:id="902" w:author="x"><w:r><w:t>Nieuw</w:t></w:r></w:ins>',
        ),
      ),
    );
    expect(field(fill, "contact2.name")?.values).toEqual(["Nieuw"]);
  });

  test("with Bijlage 4 alone of ours, the agreement is still somebody else's", () => {
    const open = '<w:p><w:r><w:t xml:space="preserve">[ernstig] tekortschiet</w:t></w:r></w:p>';
    const annex = flat(boz, { kind: "annex", id: "bijlage-4" }, {}).replace(
      "<w:body>",
      `<w:body>${open}`,
    );
    expect(annex).toContain("mt1:boz-2017:deviations");
    expect(read(annex)).toEqual([]);
    const article = flat(boz, { kind: "article", number: 13 }, {});
    // Words by themselves are no place of a clause that is not there.
    expect(read(article.replace("<w:body>", `<w:body>${open}`))).toEqual([]);
  });

  test("a document of others has nothing of ours", () => {
    expect(read(flat(boz, { kind: "agreement" }, {}).replaceAll("mt1:", "xx:"))).toEqual([]);
  });
});

describe("planning", () => {
  const name = (value: string, seen: string[]): FillChange => ({
    kind: "field",
    model: "boz-2017",
    id: "party2.name",
    value,
    seen,
  });

  test("what the pane has not seen is asked about; agreed, it is written", () => {
    const now = read(flat(boz, { kind: "agreement" }, { fields: { "party2.name": "Staat er" } }));
    expect(planFill(now, [name("Nieuw", ["Staat er"])], false).write).toHaveLength(1);
    expect(planFill(now, [name("Staat er", [])], false).write).toHaveLength(1);
    expect(planFill(now, [name("Nieuw", ["Oud"])], false).changed).toHaveLength(1);
    expect(planFill(now, [name("Nieuw", ["Oud"])], true).write).toHaveLength(1);
  });

  test("what is gone or of another model is left alone", () => {
    const now = read(flat(boz, { kind: "form", id: "bijlage-5" }, {}));
    expect(planFill(now, [name("Nieuw", [])], true).closed).toHaveLength(1);
    expect(planFill([], [name("Nieuw", [])], true).closed).toHaveLength(1);
  });

  test("the optional penalty clause lapses with the choice against it", () => {
    expect(formLapses(bouw, "boete", "optioneel", "zonder")).toBe(true);
    expect(formLapses(bouw, "boete", "optioneel", "met")).toBe(false);
    expect(formLapses(boz, "ernstig", "woord", "zonder")).toBe(false);
  });

  test("line ends as Word wants them", () => {
    expect(wordText("a\r\nb\rc\nd")).toBe("a\vb\vc\vd");
    expect(wordText("a\r\nb", true)).toBe("a\nb");
  });
});

describe("the place of a clause", () => {
  const clause = (number: string): Neighbour => ({
    number,
    style: "Modeltrouw Lid",
    inTable: false,
  });
  const item: Neighbour = { number: "a)", style: "Modeltrouw Onderdeel", inTable: false };
  const heading: Neighbour = { number: "Artikel 9.", style: "Modeltrouw Artikel", inTable: false };
  const plain: Neighbour = { number: "", style: "Normal", inTable: false };

  test("before the next clause, with what hangs under its own left together", () => {
    expect(clauseSpot([item, clause("8.2.")], [item, clause("8.3.")])).toEqual({
      where: "Before",
      at: 1,
    });
    expect(clauseSpot([clause("8.2.")], [clause("8.3.")])).toEqual({ where: "Before", at: 0 });
    expect(clauseSpot([heading], [clause("9.1.")])).toEqual({ where: "Before", at: 0 });
  });
  test("the last of its article: behind it, unless items hang under it", () => {
    expect(clauseSpot([clause("8.7.")], [heading, clause("9.1.")])).toEqual({
      where: "After",
      at: 0,
    });
    expect(clauseSpot([clause("8.7.")], [null])).toEqual({ where: "After", at: 0 });
    expect(clauseSpot([clause("8.7.")], [item, heading])).toBeNull();
  });
  test("among typed numbers it gets the next, or a letter where that is taken", () => {
    const typed = (text: string): Neighbour => ({
      number: "",
      style: "Normal",
      inTable: false,
      ...typedLabel(text),
    });
    expect(typedLabel("2.2\tPartijen overleggen.")).toEqual({ number: "2.2", typed: "\t" });
    expect(typedLabel("a) de aard")).toEqual({ number: "a)", typed: " " });
    expect(typedLabel("Zij sluiten deze overeenkomst.")).toBeNull();
    expect(typedLabel("2018 was het jaar")).toBeNull();
    expect(nextTyped("2.2", ["3.1"])).toBe("2.3");
    expect(nextTyped("2.2.", ["2.3.", "2.4."])).toBe("2.2a.");
    expect(nextTyped("2.2", ["2.2a", "2.3"])).toBe("2.2b");
    const above = [typed("2.2 Partijen overleggen."), typed("2.1 Eerst dit.")];
    expect(clauseSpot(above, [typed("2.3 Dan dit.")])).toEqual({ where: "Before", at: 0 });
    // The next article's first clause is none of this one.
    expect(clauseSpot(above, [typed("3. Duur"), typed("3.1 Een jaar.")])).toEqual({
      where: "After",
      at: 0,
    });
  });
  test("somebody else's contract is known by its numbers; loose text has no place", () => {
    const other = (number: string): Neighbour => ({
      number,
      style: "List Paragraph",
      inTable: false,
    });
    expect(clauseSpot([other("4.2")], [other("4.3")])).toEqual({ where: "Before", at: 0 });
    expect(clauseSpot([plain, plain, null], [plain, null])).toBeNull();
    expect(clauseSpot([plain], [clause("8.3.")])).toBeNull();
  });
});
