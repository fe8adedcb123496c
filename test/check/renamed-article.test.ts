/** A role renamed throughout with an article that comes, goes or changes: one deviation, what breaks it apart. */
import { loadAllModels } from "../../src/clauses/library";
import type { ModelAgreement } from "../../src/clauses/schema";
import { check, type CheckReport } from "../../src/check";
import { readDocument, walk } from "../../src/document";
import { renameIn, type Renaming } from "../corpus/edits/terms";
import { onTexts } from "../corpus/fill";
import { Random } from "../corpus/random";
import { hasText, type Line, type ModelId } from "../corpus/source/agreement";
import { readSource } from "../corpus/source/read";
import { PLAIN } from "../corpus/writer/habit";
import { writeDocument } from "../corpus/writer/write";

let models: ModelAgreement[];
beforeAll(async () => {
  models = await loadAllModels();
});

type Edit = (text: string, line: Line) => string;

/** The model with the name changed throughout, and then edited. */
function renamed(model: ModelId, renaming: Renaming, edit: Edit = (text) => text) {
  const agreement = readSource(model);
  const lines = agreement.lines.map((line) => {
    const own = structuredClone(line);
    // Rows of Bijlage 4 quote clauses: what stands there is no place.
    if (own.kind === "table" && own.role === "deviations") own.rows.splice(1);
    onTexts(own, (text) => edit(renameIn(text, renaming), own));
    return { line: own };
  });
  const document = readDocument(writeDocument(agreement, lines, PLAIN, new Random(1)));
  const texts = walk(document, "accepted").map(({ text }) => text);
  return { report: check(document, models, { model }), texts };
}

const told = ({ deviations }: CheckReport): string[] =>
  deviations.map(({ article, item, renaming, keepsName, kind, changes }) => {
    if (renaming) return `${renaming.from} → ${renaming.to}`;
    const edits = changes.flatMap(({ op, text }) =>
      op === "equal" ? [] : [`${op === "deleted" ? "-" : "+"}${text.trim()}`],
    );
    const where = item === undefined ? article : `${article} ${item}`;
    return [kind, where, ...edits, ...(keepsName ? ["keeps"] : [])].join(" ");
  });

const VERWERKER: Renaming = { from: "Verwerker", to: "Leverancier", article: "de" };

test.each<[ModelId, Renaming, string]>([
  ["boz-2017", VERWERKER, "Verwerker → de Leverancier"],
  [
    "boz-2017",
    { from: "Verwerkingsverantwoordelijke", to: "Ziekenhuis", article: "het" },
    "Verwerkingsverantwoordelijke → het Ziekenhuis",
  ],
  [
    "bouw-verwerker",
    { from: "Verwerker", to: "Dienstverlener", article: "de" },
    "Verwerker → de Dienstverlener",
  ],
  [
    "bouw-gezamenlijk",
    { from: "Partijen", to: "Samenwerkers", article: "de" },
    "Partijen → de Samenwerkers",
  ],
  [
    "zelfstandig",
    { from: "Overeenkomst", to: "Contract", article: "het" },
    "Overeenkomst → Contract",
  ],
  [
    "mms",
    { from: "verwerker", to: "Leverancier", article: "dropped" },
    "de verwerker → Leverancier",
  ],
  ["mms", { from: "verantwoordelijke", to: "klant" }, "verantwoordelijke → klant"],
  [
    "coach",
    { from: "Overeenkomst", to: "Contract", article: "het" },
    "de Overeenkomst → het Contract",
  ],
])("%s: %j is one deviation, with its places to the letter", (model, renaming, expected) => {
  const { report, texts } = renamed(model, renaming);
  expect(told(report)).toEqual([expected]);
  const [own] = report.deviations;
  expect(own?.weight).toEqual({ level: "wording", reasons: ["renaming"] });
  const name = new RegExp(`(?<![\\p{L}-])${renaming.to}(?![\\p{L}-])`, "giu");
  const standing = texts.flatMap((text, paragraph) =>
    [...text.matchAll(name)].map(({ index }) => `${paragraph}:${index + renaming.to.length}`),
  );
  const places = own?.places ?? [];
  // Every place once, and each of them ends where the name does.
  expect(places.map(({ paragraph, end }) => `${paragraph}:${end}`).sort()).toEqual(standing.sort());
  const article = /^(?:de|het) /u.exec(own?.renaming?.to ?? "")?.[0] ?? "";
  for (const { paragraph, start, end } of places) {
    const text = texts[paragraph] ?? "";
    const cut = text.slice(start, end).toLowerCase();
    const full = article + renaming.to.toLowerCase();
    const before = text.slice(0, start).toLowerCase();
    expect([full, renaming.to.toLowerCase()]).toContain(cut);
    if (article !== "" && cut !== full) expect(before.endsWith(article)).toBe(false);
  }
});

test("a clause that keeps the model's name, and one with another name, are told apart", () => {
  const kept = readSource("boz-2017").lines.find((line) => line.id && line.ref === "9.2");
  const { report } = renamed("boz-2017", VERWERKER, (text, { ref, kind }) => {
    if (kind === "clause" && ref === "8.3")
      return text.replace(/[Dd]e Leverancier/u, "de Opdrachtnemer");
    return kind === "clause" && ref === "9.2" && kept && hasText(kept) ? kept.text : text;
  });
  expect(told(report)).toEqual([
    "Verwerker → de Leverancier",
    "changed 8.3 -Verwerker +de Opdrachtnemer",
    "changed 9.2 keeps",
  ]);
  expect(report.deviations[2]?.keepsName).toEqual({ from: "Verwerker", to: "de Leverancier" });
});

test.each<[string, string, string, string]>([
  ["an article too many", "de Leverancier", "deze de Leverancier", "+deze de"],
  [
    "a small letter where a sentence begins",
    "De Leverancier zal",
    "de leverancier zal",
    "-Verwerker +de leverancier",
  ],
])("%s is told", (_, was, is, expected) => {
  let at = "";
  const { report } = renamed("boz-2017", VERWERKER, (text, { ref, kind }) => {
    if (at !== "" || kind !== "clause" || !text.includes(was)) return text;
    at = ref;
    return text.replace(was, is);
  });
  expect(at).not.toBe("");
  expect(told(report).sort()).toEqual(
    ["Verwerker → de Leverancier", `changed ${at} ${expected}`].sort(),
  );
});

test("one article that came with nothing else is no renaming's: it is told", () => {
  const plain: Renaming = { from: "Verwerker", to: "Leverancier" };
  const { report } = renamed("boz-2017", plain, (text, { ref, kind }) =>
    kind === "clause" && ref === "8.3" ? text.replace("Leverancier", "de Leverancier") : text,
  );
  expect(told(report)).toEqual(["Verwerker → Leverancier", "changed 8.3 +de"]);
});

test("plurals, genitives and compounds follow", () => {
  const follow = (text: string): string =>
    text
      .replace(/verwerkers(?=\p{L}*)/gu, "adviseurs")
      .replace(/Verwerkers(?!overeenkomst)/gu, "Adviseurs");
  const bouw = renamed(
    "bouw-verwerker",
    { from: "Verwerker", to: "Adviseur", article: "de" },
    follow,
  );
  expect(bouw.texts.join("\n")).toContain("Adviseurs");
  expect(told(bouw.report).filter((one) => /dviseurs/u.test(one))).toEqual([]);
  const data = renamed(
    "boz-2017",
    { from: "Overeenkomst", to: "Contract", article: "het" },
    (text) => text.replaceAll("Overeenkomsten", "Contracten"),
  );
  expect(data.texts.join("\n")).toContain("Contracten");
  expect(told(data.report).filter((one) => /Contracten/u.test(one))).toEqual([]);
});
