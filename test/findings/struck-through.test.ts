/** Words struck through and not deleted: text, and told at their clause; hidden words are not read. */
import { loadAllModels } from "../../src/clauses/library";
import type { ModelAgreement } from "../../src/clauses/schema";
import type { Finding } from "../../src/check";
import { readDocument, type View } from "../../src/document";
import { walk } from "../../src/document/walk";
import { findingText } from "../../src/messages/findings";
import { readSource } from "../corpus/source/read";
import { del, ins, p, r } from "../support/wml";
import { clause, reportOf, withMarkup, written, type Parts } from "../check/written";

let models: ModelAgreement[];
beforeAll(async () => {
  models = await loadAllModels();
});

const struck = (text: string): string => r(text, "<w:strike/>");
const found = (parts: Parts, view: View = "accepted"): Finding[] =>
  reportOf(parts, models, {}, view).findings.filter(({ code }) => code === "struck-through");
const short = ({ article, values }: Finding) => [article, values["text"]];

const textAt = (parts: Parts, index = -1): string =>
  walk(readDocument(parts), "accepted").find(({ paragraph }) => paragraph.index === index)?.text ??
  "";

test("the model's own words struck through: no deviation, one finding at the clause", () => {
  const { parts } = written(
    () => false,
    (text) => text,
  );
  const document = parts.document.replace("schadeloos", () => {
    return `</w:t></w:r>${struck("schade")}${struck("loos")}<w:r><w:t xml:space="preserve">`;
  });
  expect(document).not.toBe(parts.document);
  const own = { ...parts, document };
  const line = readSource("boz-2017").lines.find(
    (one) => one.kind === "clause" && one.text.includes("schadeloos"),
  );
  expect(reportOf(own, models).deviations).toEqual([]);
  const [one, ...rest] = found(own);
  expect(rest).toEqual([]);
  expect(short(one!)).toEqual([line?.ref, "schadeloos"]);
  expect(textAt(own, one?.place?.paragraph).slice(one?.place?.start, one?.place?.end)).toBe(
    "schadeloos",
  );
  expect(findingText(one!, "nl")).toBe(
    "Doorgehaald, niet verwijderd: “schadeloos” telt als tekst. " +
      "Verwijder deze woorden of haal de doorhaling weg.",
  );
});

test("what is proposed is told in the view in which it stands", () => {
  const parts = withMarkup("schadeloos", ins(struck(" erbij")) + del(struck(" eraf")));
  expect(found(parts).map(({ values }) => values["text"])).toEqual(["erbij"]);
  expect(found(parts, "rejected").map(({ values }) => values["text"])).toEqual(["eraf"]);
});

test("a clause struck through as a whole, and one added; not what stands before the agreement", () => {
  const text = "Ook de boete vervalt.";
  const { parts, edited } = written(clause("8.3"), (own) => own);
  expect(edited).toBe(0);
  const added = parts.document.replace(/(?=<w:p><w:r><w:t[^>]*>8\.3\. )/u, () => p(struck(text)));
  const whole = added.replace(/<w:r>(?=<w:t[^>]*>8\.3\. )/u, "<w:r><w:rPr><w:dstrike/></w:rPr>");
  const before = whole.replace("<w:body>", () => `<w:body>${p(struck("Offerte nummer 12"))}`);
  const told = found({ ...parts, document: before });
  expect(told.map(({ article }) => article)).toEqual(["8.2", "8.3"]);
  expect(told[0]?.values["text"]).toBe(text);
  expect(told[1]?.values["text"]).toMatch(/^8\.3\. /u);
});

test("hidden words count in neither view", () => {
  const parts = withMarkup("schadeloos", r(" tenzij", "<w:vanish/>"));
  for (const view of ["accepted", "rejected"] as const)
    expect(reportOf(parts, models, {}, view).deviations).toEqual([]);
});
