/** Refusing our tracked changes gives back exactly what was there; accepting them, what we wrote. */
import fc from "fast-check";
import { Tracker } from "../../src/ooxml/tracked";

const STAMP = { author: "Modeltrouw", date: "2026-11-26T12:00:00Z" };
const paragraph = (text: string) =>
  `<w:p>${text === "" ? "" : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`}</w:p>`;

/** Paragraphs of a cell in one view, as Word shows them: a mark that is gone joins two. */
function view(xml: string, gone: "w:ins" | "w:del"): string[] {
  const lines: string[] = [];
  let open = "";
  for (const [, body = ""] of xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)) {
    const mark = new RegExp(`<w:pPr>.*?<${gone} .*?</w:pPr>`, "s").test(body);
    const runs = body.replace(/<w:pPr>.*?<\/w:pPr>/s, "");
    const shown = runs.replace(new RegExp(`<${gone} .*?</${gone}>`, "gs"), "");
    open += shown.replace(/<[^>]*>/g, "");
    if (mark) continue;
    lines.push(open);
    open = "";
  }
  return lines;
}

const texts = fc.array(fc.constantFrom("", "Alle schade.", "Vervalt.", "a) ernstig"), {
  minLength: 1,
  maxLength: 4,
});

it("replaces the paragraphs of a cell", () => {
  fc.assert(
    fc.property(texts, texts, (old, fresh) => {
      const tracker = Tracker.of('<w:ins w:id="40"/>', STAMP);
      const xml = tracker.replaced(old.map(paragraph), fresh.map(paragraph));
      expect(view(xml, "w:ins")).toEqual(old);
      expect(view(xml, "w:del")).toEqual(fresh);
      const ids = [...xml.matchAll(/w:id="(\d+)"/g)].map(([, id]) => Number(id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(Math.min(41, ...ids)).toBeGreaterThan(40);
    }),
  );
});

it("keeps what a paragraph is, and tells its mark apart", () => {
  const xml = Tracker.of("", STAMP).replaced(
    [
      '<w:p w:rsidR="00A1"><w:pPr><w:pStyle w:val="Cel"/></w:pPr><w:r w:rsidR="00A1"><w:t>oud</w:t></w:r></w:p>',
    ],
    [paragraph("een"), paragraph("twee")],
  );
  expect(xml.match(/<w:pStyle w:val="Cel"\/>/g)).toHaveLength(2);
  expect(xml).toContain("<w:delText>oud</w:delText>");
});
