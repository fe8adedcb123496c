/** What neither the document nor the comparison says: the file's name, the day; and answers of a supplier left behind. */
import { loadModel } from "../../src/clauses/library";
import { withAlong } from "../../src/guide/along";
import { LEGAL_DATA } from "../../src/guide/legal-data";
import { readiness, type Besides } from "../../src/guide/readiness";
import { blockerText } from "../../src/messages/guide";
import { notJudgedText } from "../../src/messages/mends";
import { untouched } from "../requirements/border";

const codes = async (besides: Besides) => {
  const model = await loadModel("boz-2017");
  const { obstacles, warnings } = readiness(model, untouched(model), "signature", besides);
  return [...obstacles, ...warnings].map(({ code }) => code);
};

test.each(["BOZ_concept_v2.docx", "Concept verwerkersovereenkomst.docx", "vwo-draft.docx"])(
  "%s says that it is not the last",
  async (name) => {
    expect(await codes({ called: [name] })).toContain("draft-mark");
  },
);

test.each(["Conceptueel Ontwerpbureau B.V.docx", "Verwerkersovereenkomst.docx"])(
  "%s does not",
  async (name) => {
    expect(await codes({ called: [name] })).not.toContain("draft-mark");
  },
);

test("lists of law older than a year are said to be, and stand in no way", async () => {
  const day = (days: number) => new Date(Date.parse(LEGAL_DATA) + days * 24 * 60 * 60 * 1000);
  expect(await codes({ today: day(365) })).not.toContain("legal-data-dated");
  expect(await codes({ today: day(366) })).toContain("legal-data-dated");
  const model = await loadModel("boz-2017");
  const { warnings } = readiness(model, untouched(model), "negotiation", { today: day(400) });
  const dated = warnings.find(({ code }) => code === "legal-data-dated")!;
  expect(blockerText(dated, "nl")).toContain(LEGAL_DATA);
});

test("answers of the supplier whose model it is, left in an agreement of somebody else", async () => {
  const model = await loadModel("mms");
  const answered = (answers: Record<string, string>) => {
    const report = untouched(model);
    const fields = report.fields.map((field) => ({
      ...field,
      value: answers[field.id] ?? field.value,
    }));
    return readiness(model, { ...report, fields }, "signature")
      .obstacles.filter(({ code }) => code === "supplier-name")
      .map(({ values }) => values.field);
  };
  const own = Object.fromEntries(
    model.fields.flatMap(({ id, default: said }) => (said ? [[id, said]] : [])),
  );
  // All of the supplier: it is the party. All of another: nothing is left.
  expect(answered({ ...own, "party1.name": "Voorbeeld B.V." })).toEqual([]);
  expect(answered({ "party2.name": "Voorbeeld B.V." })).toEqual([]);
  expect(answered({ ...own, "party2.name": "Voorbeeld B.V." })).toEqual([
    "party2.place",
    "party2.enterprise",
  ]);
});

test("properties that nobody could read are said not to be judged; what was read names the document too", async () => {
  const model = await loadModel("boz-2017");
  const file = { closed: null, comments: 0, boxes: { all: 0, ticked: 0 } };
  const report = { ...untouched(model), file };
  const judged = (beside: Parameters<typeof withAlong>[1]) => {
    const { obstacles, notJudged } = readiness(model, withAlong(report, beside));
    return [obstacles.map(({ code }) => code), notJudged] as const;
  };
  expect(judged(null)[1]).toContain("properties");
  expect(notJudgedText("properties", "nl")).toContain("niet gelezen");
  const [codes, left] = judged({
    properties: new Map([["title", "Concept"]]),
    telling: { title: "Concept" },
  });
  expect(left).not.toContain("properties");
  // Told as the draft that it says to be, not twice.
  expect(codes).toContain("draft-mark");
  expect(codes).not.toContain("properties-travel");
});
