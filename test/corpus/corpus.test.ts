/** The corpus itself is tested here: a wrong truth would judge a right engine. */
import { corpus, type CorpusDocument } from "./corpus";
import { EDITS, RENUMBER } from "./edits/index";
import { MODEL_IDS, readSource } from "./source/read";
import { words } from "./words";
import { HABITS } from "./writer/habit";

const COUNT = 640;
const documents: CorpusDocument[] = [...corpus({ seed: 1, count: COUNT })];

/** Text of document.xml with every revision accepted or refused, without reading structure. */
function seen(xml: string, view: "accepted" | "rejected"): string {
  const [gone, stays] =
    view === "accepted" ? ["del|moveFrom", "ins|moveTo"] : ["ins|moveTo", "del|moveFrom"];
  return xml
    .replace(/<w:instrText .*?<\/w:instrText>/gs, "")
    .replace(new RegExp(`<w:(${gone}) [^>]*[^/]>.*?</w:\\1>`, "gs"), "")
    .replace(new RegExp(`</?w:(${stays})( [^>]*)?>`, "g"), "")
    .replace(/<w:tab\/>|<\/w:p>/g, " ")
    .replace(/<[^>]+>/g, "")
    .replace(/&(quot|amp|lt|gt);/g, " ");
}

describe("corpus", () => {
  it("has the same documents for the same seed, others for another", () => {
    const again = [...corpus({ seed: 1, count: 40 })];
    const other = [...corpus({ seed: 2, count: 40 })];
    for (let at = 0; at < 40; at += 1) {
      expect(again[at]?.parts).toEqual(documents[at]?.parts);
      expect(again[at]?.truth).toEqual(documents[at]?.truth);
    }
    expect(Buffer.from(again[3]?.docx() ?? [])).toEqual(Buffer.from(documents[3]?.docx() ?? []));
    expect(other.some((one, at) => one.parts.document !== documents[at]?.parts.document)).toBe(
      true,
    );
  });

  it("has every edit, every model in every habit unedited, and both views of tracked changes", () => {
    const names = new Set(documents.flatMap((one) => one.edits));
    for (const edit of [...EDITS, RENUMBER]) expect(names).toContain(edit.name);
    const unedited = documents.filter((one) => one.truth.unedited && one.edits.length === 0);
    const pairs = new Set(unedited.map((one) => `${one.truth.model} ${one.habit}`));
    for (const model of MODEL_IDS) {
      for (const habit of HABITS) expect(pairs).toContain(`${model} ${habit.name}`);
    }
    const views = documents
      .filter((one) => one.habit.includes("tracked"))
      .map((one) => one.truth.view);
    expect(new Set(views)).toEqual(new Set(["accepted", "rejected"]));
  });

  it("names only clauses, recitals and annexes that the model has", () => {
    for (const { name, truth } of documents) {
      const refs = new Set(readSource(truth.model).lines.map((line) => line.ref));
      for (const deviation of truth.deviations) {
        if (!deviation.renaming && !refs.has(deviation.article))
          throw new Error(`${name}: ${deviation.article}`);
      }
    }
  });

  it("says that an edited document deviates, and that an unedited one does not", () => {
    for (const { name, truth, edits } of documents) {
      const expected = !truth.unedited && edits.some((edit) => edit !== RENUMBER.name);
      if (truth.deviations.length > 0 !== expected) throw new Error(name);
    }
  });

  it("counts at least one word where a text is said to have changed", () => {
    const changed = documents.flatMap((one) => one.truth.deviations).filter((one) => one.words);
    expect(changed.length).toBeGreaterThan(200);
    for (const { words: count } of changed)
      expect((count?.deleted ?? 0) + (count?.inserted ?? 0)).toBeGreaterThan(0);
  });

  it("gives the model's own words back when tracked edits are refused", () => {
    const refused = documents.filter(
      (one) => one.truth.view === "rejected" && !one.habit.startsWith("embedded"),
    );
    expect(refused.length).toBeGreaterThan(10);
    for (const { name, parts, truth } of refused) {
      const text = words(seen(parts.document, "rejected")).join(" ");
      for (const line of readSource(truth.model).lines) {
        // Clauses without a blank stand in the document word for word.
        if (line.kind !== "clause" || /[[…_/]/.test(line.text)) continue;
        if (!text.includes(words(line.text).join(" "))) throw new Error(`${name}: ${line.ref}`);
      }
    }
  });
});
