/** Every kind of noise: passed over unless asked for, and then told as exactly that. */
import fc from "fast-check";
import { loadAllModels } from "../../src/clauses/library";
import type { ModelAgreement } from "../../src/clauses/schema";
import { NOISE_KINDS, type NoiseKind, type NoiseOptions } from "../../src/check";
import { stretches } from "../../src/ledger/noise/atoms";
import { IGNORED } from "../../src/ledger/noise/kinds";
import type { Line } from "../corpus/source/agreement";
import { HABITS, type Habit } from "../corpus/writer/habit";
import { clause, others, reportOf, toldOf, TYPING, written, type Parts } from "./written";

let models: ModelAgreement[];
beforeAll(async () => {
  models = await loadAllModels();
});
const told = (parts: Parts, noise: NoiseOptions) => toldOf(parts, models, noise);

interface Case {
  kind: NoiseKind;
  at: (line: Line) => boolean;
  edit: (text: string) => string;
  what: string;
  edits: string[];
}

const CASES: Case[] = [
  {
    kind: "quotes",
    at: (line) => line.part === "parties",
    edit: (text) => text.replace("“Verwerker”", '"Verwerker"'),
    what: "changed partijen",
    edits: ["deleted “", 'inserted "', "deleted ”", 'inserted "'],
  },
  {
    kind: "dashes",
    at: clause("10.6"),
    edit: (text) => text.replace("exit-plan", "exit–plan"),
    what: "changed 10.6",
    edits: ["deleted -", "inserted –"],
  },
  {
    kind: "spaces",
    at: clause("8.3"),
    edit: (text) => text.replace("vrijwaart ", "vrijwaart\u00a0"),
    what: "changed 8.3",
    edits: ["deleted  ", "inserted \u00a0"],
  },
  {
    kind: "soft-hyphens",
    at: clause("8.3"),
    edit: (text) => text.replace("vrijwaart", "vrij\u00adwaart"),
    what: "changed 8.3",
    edits: ["deleted vrijwaart", "inserted vrij\u00adwaart"],
  },
  {
    kind: "letters",
    at: clause("3.2"),
    edit: (text) => text.replace("gespecificeerde", "gespeci\ufb01ceerde"),
    what: "changed 3.2",
    edits: ["deleted gespecificeerde", "inserted gespeci\ufb01ceerde"],
  },
  {
    kind: "article-word",
    at: clause("5.4"),
    edit: (text) => text.replace("artikel 5.8", "art. 5.8"),
    what: "changed 5.4",
    edits: ["deleted artikel", "inserted art."],
  },
  {
    kind: "heading-capitals",
    at: (line) => line.kind === "article" && line.ref === "8",
    edit: (text) => text.toUpperCase(),
    what: "changed 8",
    edits: ["deleted Aansprakelijkheid", "inserted AANSPRAKELIJKHEID"],
  },
];

test.each(CASES)("$kind: passed over, and told when asked", ({ kind, at, edit, what, edits }) => {
  const { parts, edited } = written(at, edit);
  expect(edited).toBe(1);
  expect(IGNORED[kind]).toBe(true);
  expect(told(parts, {})).toEqual([]);
  expect(told(parts, others(kind))).toEqual([]);
  const weight = kind === "heading-capitals" ? { level: "wording", reasons: ["caption"] } : TYPING;
  expect(told(parts, { [kind]: false })).toEqual([{ what, edits, weight }]);
});

const habit = (name: string): Habit => {
  const found = HABITS.find((one) => one.name === name);
  if (!found) throw new Error(`no habit ${name}`);
  return found;
};

test("numbering: another style of the same numbers", () => {
  const same = () => true;
  const { parts } = written(same, (text) => text, habit("bare"));
  expect(told(parts, {})).toEqual([]);
  const found = told(parts, { numbering: false });
  expect(found.find(({ what }) => what === "changed 8.3")?.edits).toEqual([
    "deleted 8.3. ",
    "inserted 8.3 ",
  ]);
  expect(found.find(({ what }) => what === "changed 8")?.edits).toEqual([
    "deleted Artikel 8. ",
    "inserted 8. ",
  ]);
});

test("line-breaks and page-furniture: a conversion from PDF", () => {
  const { parts } = written(
    () => true,
    (text) => text,
    habit("pdf"),
  );
  expect(told(parts, {})).toEqual([]);
  const breaks = told(parts, { "line-breaks": false });
  expect(breaks.length).toBeGreaterThan(40);
  for (const { edits } of breaks) expect(edits.join("")).toMatch(/\n|-/);
  const furniture = told(parts, { "page-furniture": false });
  expect(furniture.length).toBeGreaterThan(3);
  for (const { what, edits } of furniture) {
    expect(what).toMatch(/^added/);
    expect(edits.join("")).toMatch(/Pagina \d+ van \d+|versie 1\.2/);
  }
});

test("page-furniture: what is told only for that changes nothing else in the report", () => {
  const { parts, edited } = written(
    () => true,
    (text) => text.replace("schriftelijke toestemming", "mondelinge toestemming"),
    habit("pdf"),
  );
  expect(edited).toBeGreaterThan(0);
  const bare = reportOf(parts, models);
  expect(bare.deviations.length).toBeGreaterThan(0);
  const all = reportOf(parts, models, { "page-furniture": false });
  const own = all.deviations.filter(({ counted }) => !counted);
  expect(own.map(({ key }) => key)).toEqual(bare.deviations.map(({ key }) => key));
  expect(all.deviations.length).toBeGreaterThan(own.length + 3);
  expect({ ...all, deviations: [] }).toEqual({ ...bare, deviations: [] });
});

test("line-breaks: a clause of two lines in one paragraph", () => {
  const { parts } = written(clause("8.3"), (text) => text);
  const broken = parts.document.replace(/(vrijwaart) /u, "$1</w:t><w:br/><w:t>");
  expect(broken).not.toBe(parts.document);
  expect(told({ ...parts, document: broken }, {})).toEqual([]);
  expect(told({ ...parts, document: broken }, { "line-breaks": false })).toEqual([
    { what: "changed 8.3", edits: ["deleted  ", "inserted \n"], weight: TYPING },
  ]);
});

test("what counts does not hide what changed", () => {
  const { parts } = written(clause("8.3"), (text) =>
    text.replace("vrijwaart ", "vrijwaart niet\u00a0"),
  );
  const [plain] = told(parts, {});
  const [counted] = told(parts, { spaces: false });
  expect(plain?.weight).toEqual(counted?.weight);
  expect(plain?.weight.reasons).toContain("negation");
});

test("an unedited document with everything asked is still the model, in other writing", () => {
  const strict = Object.fromEntries(NOISE_KINDS.map((kind) => [kind, false]));
  const plain = written(
    () => false,
    (text) => text,
  );
  expect(told(plain.parts, strict).filter(({ weight }) => weight.level === "substance")).toEqual(
    [],
  );
});

test("stretches are both texts, whatever they are", () => {
  const text = fc
    .array(
      fc.constantFrom(
        "artikel",
        "art.",
        " ",
        "\u00a0",
        "\n",
        "“",
        '"',
        "-",
        "–",
        "\u00ad",
        "ver",
        "ﬁ",
        "fi",
        "X",
        "x",
      ),
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, text, (model, document) => {
      const found = stretches(model, document);
      expect(found.map((one) => one.model).join("")).toBe(model);
      expect(found.map((one) => one.document).join("")).toBe(document);
    }),
  );
});
