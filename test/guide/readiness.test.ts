import { loadAllModels, loadModel } from "../../src/clauses/library";
import type { ModelAgreement } from "../../src/clauses/schema";
import type { CheckReport } from "../../src/outcome";
import { readiness } from "../../src/guide/readiness";
import { blockerTexts } from "../../src/messages/guide";
import { cellsOf, deviation, report, row } from "./reports";

/** A report in which everything is filled, chosen and there. */
function complete(model: ModelAgreement): CheckReport {
  return report({
    model: { id: model.id, version: model.version, title: "", name: "", confidence: 1 },
    fields: model.fields.map(({ id }) => ({
      id,
      label: id,
      filled: true,
      value: `antwoord ${id}`,
      places: [],
    })),
    choices: model.choices.map(({ id, alternatives }) => ({
      id,
      alternative: alternatives[0]!.id,
      places: [],
    })),
    notCompared: [1, 2, 3].map((n) =>
      cellsOf(`bijlage ${n}`, [[...Array<string>(7).fill("ingevuld"), "geen", "-"]]),
    ),
  });
}
const blockers = (model: ModelAgreement, r: CheckReport): string[] =>
  readiness(model, r).blockers.map(({ code, article }) => `${code} ${article}`.trim());

/** Agreements whose own text lacks something that article 28 asks: signed as printed they lack it too. */
const LACKING = ["bouw-verwerker", "coach", "mms"];

test("what carries all that is asked can be without obstacles; 001b as printed never is", async () => {
  for (const model of await loadAllModels())
    expect([model.id, readiness(model, complete(model)).ready]).toEqual([
      model.id,
      model.id !== "bouw-gezamenlijk" && !LACKING.includes(model.id),
    ]);
  for (const id of LACKING) {
    const model = await loadModel(id);
    expect(blockers(model, complete(model))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^limb-not-in-model/)]),
    );
  }
  const joint = await loadModel("bouw-gezamenlijk");
  expect(blockers(joint, complete(joint))).toEqual([
    "model-incomplete artikel 7",
    "model-incomplete bijlage 1",
    "model-incomplete bijlage 2",
  ]);
});

test("open fields and choices block, those for the signature do not", async () => {
  const boz = await loadModel("boz-2017");
  const r = complete(boz);
  const open = new Set(["party1.kvk", "party1.sign-date"]);
  r.fields = r.fields.map((f) => ({ ...f, filled: !open.has(f.id) }));
  r.choices = [{ id: "ernstig", alternative: null, places: [] }];
  const found = readiness(boz, r).blockers;
  expect(found.map(({ code, values }) => [code, values.label])).toEqual([
    ["choice-open", "Tekortkoming in 10.4 b)"],
    ["field-open", "KvK-nummer Verwerkingsverantwoordelijke"],
  ]);
});

test("fields of an optional clause that was left out need no answer", async () => {
  const model = await loadModel("bouw-verwerker");
  const r = complete(model);
  r.fields = r.fields.map((f) => ({ ...f, filled: !f.id.startsWith("penalty") }));
  const open = () => blockers(model, r).filter((one) => one === "field-open");
  expect(open()).toEqual(["field-open", "field-open"]);
  r.choices = [
    { id: "boete", alternative: "zonder", places: [] },
    { id: "zijn-haar", alternative: "haar", places: [] },
  ];
  expect(open()).toEqual([]);
});

test("deviations block until they are recorded, only where the model asks for it", async () => {
  const boz = await loadModel("boz-2017");
  const loose = deviation("changed", "8.3");
  const with_ = (d: CheckReport["deviations"]) => ({ ...complete(boz), deviations: d });
  expect(blockers(boz, with_([loose, { ...loose, item: "a" }]))).toEqual([
    "deviation-unrecorded 8.3",
  ]);
  expect(blockers(boz, with_([{ ...loose, recorded: true }]))).toEqual([]);
  // Noise that was asked to count, in the clause on deviations too, and with somebody's proposal at its place.
  const proposals = [{ author: "A", date: "" }];
  const noise = { ...deviation("changed", "1.4"), counted: true as const, proposals };
  expect(blockers(boz, with_([noise, { ...loose, counted: true }]))).toEqual([]);
  expect(blockers(boz, with_([{ ...deviation("missing", "1.4"), recorded: true }]))).toEqual([
    "deviation-rule-touched 1.4",
  ]);
  const mms = await loadModel("mms");
  expect(blockers(mms, { ...complete(mms), deviations: [loose] })).toEqual(
    blockers(mms, complete(mms)),
  );
});

test("a missing or empty annex, a row in conflict, an open proposal", async () => {
  const boz = await loadModel("boz-2017");
  const missing = complete(boz);
  missing.findings = [
    { code: "annex-missing", origin: "document", article: "bijlage 5", values: {}, place: null },
    { code: "annex-missing", origin: "document", article: "bijlage 4", values: {}, place: null },
  ];
  missing.notCompared = missing.notCompared.slice(1);
  expect(blockers(boz, missing)).toEqual(["annex-empty bijlage 1", "annex-missing bijlage 5"]);
  const rows = { ...complete(boz), ...report({ rows: [row("conflict", "8.2")] }) };
  expect(readiness(boz, rows).blockers[0]).toMatchObject({ code: "row-conflict", article: "8.2" });
  const proposal = {
    ...deviation("changed", "8.3"),
    recorded: true,
    proposals: [{ author: "x", date: "" }],
  };
  expect(blockers(boz, { ...complete(boz), deviations: [proposal] })).toEqual([
    "proposals-open 8.3",
  ]);
});

test("an annex that holds only prompts, blanks and heads is empty", async () => {
  const boz = await loadModel("boz-2017");
  const r = complete(boz);
  const heads = cellsOf("bijlage 3", [["[functie]", "[bedrag]"]]);
  heads.cells?.unshift({ row: 0, cell: 0, text: "Functie", place: null });
  r.notCompared = [
    cellsOf("bijlage 1", [["[datum]", "…"]]),
    { article: "bijlage 2", what: "", text: "[omschrijving maatregelen]", place: null },
    heads,
  ];
  expect(blockers(boz, r)).toEqual([1, 2, 3].map((n) => `annex-empty bijlage ${n}`));
});

test("no model recognised, or another one", async () => {
  const boz = await loadModel("boz-2017");
  expect(blockers(boz, report({ model: null }))).toEqual(["no-model"]);
});

test("every blocker has its sentence", async () => {
  const codes = new Set<string>();
  for (const model of await loadAllModels()) {
    const nothing = report({ model: { ...complete(model).model!, id: model.id } });
    nothing.deviations = [
      { ...deviation("missing", "1.4"), proposals: [{ author: "x", date: "" }] },
    ];
    nothing.deviationTable.rows = [row("conflict", "1.1")];
    for (const { code, values } of readiness(model, nothing).blockers) {
      codes.add(code);
      for (const locale of ["nl", "en"] as const)
        expect(blockerTexts[code]![locale](values)).toMatch(/^[A-Z][^]*\.$/);
    }
  }
  expect([...codes].length).toBeGreaterThanOrEqual(7);
});

describe("never without obstacles, above", () => {
  const blocked = async (change: (r: CheckReport) => Partial<CheckReport>): Promise<string[]> => {
    const boz = await loadModel("boz-2017");
    const r = complete(boz);
    expect(blockers(boz, r)).toEqual([]);
    return blockers(boz, { ...r, ...change(r) });
  };
  const finding = (code: string, article = ""): CheckReport["findings"][number] => {
    return { code, origin: "document", article, values: {}, place: null };
  };

  test("a row without its reason, of another article, or partly filled", async () => {
    const bare = { ...row("matches", "8.2"), reason: "" };
    const wrong = { ...row("matches", "8.3"), findings: [finding("wrong-article")] };
    const partly = { ...row("matches", "8.4"), lapses: "", replacement: " " };
    expect(await blocked(() => report({ rows: [bare, wrong, partly] }))).toEqual(
      expect.arrayContaining([
        "row-without-reason 8.2",
        "row-wrong-article 8.3",
        "row-incomplete 8.4",
      ]),
    );
  });

  test("a tracked change that deviates from nothing", async () => {
    expect(await blocked(() => ({ hasRevisions: true }))).toEqual(["revisions-open"]);
  });

  test.each([
    ["outside-binds", "outside-binds"],
    ["answer-binds", "finding-open"],
    ["copy-differs", "copy-differs"],
    ["invisible-words", "text-deceives"],
  ])("a finding %s", async (code, told) => {
    expect(await blocked(() => ({ findings: [finding(code)] }))).toEqual([told]);
  });

  test("a finding in an annex", async () => {
    const places = cellsOf("bijlage 1", [["Subverwerker: Wolk Inc., Verenigde Staten"]]);
    const found = await blocked((r) => ({ notCompared: [places, ...r.notCompared.slice(1)] }));
    expect(found.filter((one) => !one.includes("bijlage 1"))).toEqual([]);
  });

  test("a file in the file, or a page as a picture; a logo is no obstacle", async () => {
    const one = { part: "body", place: null, count: 1 };
    const file = { ...one, kind: "embedded", size: null };
    const page = { ...one, kind: "picture", size: { width: 160, height: 240 } };
    const logo = { ...one, kind: "picture", size: { width: 40, height: 15 } };
    expect(await blocked(() => ({ unread: [file, page] }))).toEqual(["part-unread"]);
    expect(await blocked(() => ({ unread: [logo] }))).toEqual([]);
  });

  test("what Word did not give is an obstacle for every purpose", async () => {
    const rest = { kind: "withheld", part: "body", place: null, count: 1, size: null };
    expect(await blocked(() => ({ unread: [rest] }))).toEqual(["part-unread"]);
  });
});
