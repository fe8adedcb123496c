/** Where paragraphs are joined by a deleted mark, a place still cuts the text that it tells of. */
import { loadAllModels } from "../../src/clauses/library";
import { check } from "../../src/check";
import { readDocument } from "../../src/document";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const BY = 'w:author="A" w:date="2026-03-01T10:00:00Z"';
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const deleted = (text: string): string =>
  `<w:del w:id="1" ${BY}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;

test("words deleted in the first part do not shift the second", async () => {
  const first = [
    "4.3. Verwerker voldoet aantoonbaar aan de veiligheidseisen voor ",
    "de ",
    "netwerkverbindingen zoals beschreven in NEN7512.",
  ] as const;
  const second =
    " Verwerker voldoet aan de eisen ten aanzien van logging zoals beschreven in NEN7513.";
  const xml =
    `<w:document xmlns:w="${W}"><w:body>` +
    `<w:p><w:pPr><w:rPr><w:del w:id="2" ${BY}/></w:rPr></w:pPr>${run(first[0])}${deleted(first[1])}${run(first[2])}</w:p>` +
    `<w:p>${deleted("4.4. ")}${run(second)}</w:p></w:body></w:document>`;
  const report = check(readDocument({ document: xml }), await loadAllModels(), {
    model: "boz-2017",
  });
  const place = report.deviations.find(
    ({ kind, article }) => kind === "changed" && article === "4.4",
  )?.place;
  expect(place).toMatchObject({ paragraph: 1, lastParagraph: 1 });
  expect(second.slice(place?.start, place?.end)).toBe(second.trim());
});
