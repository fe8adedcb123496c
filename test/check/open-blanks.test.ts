/** A blank that is open still, and a sentence that binds behind it: told, at every blank of every model. Judged by hand before the code. */
import { onTexts } from "../corpus/fill";
import { MODEL_IDS, readSource } from "../corpus/source/read";
import { reportOf } from "./boz";

const BINDING = [
  "De boete bedraagt ten hoogste drie jaarlijkse vergoedingen.",
  "De dwangsom is gelijk aan één maandtermijn.",
  "Per voorval wordt niet meer dan € 500 vergoed.",
  "De schadeplicht is gemaximeerd op 10 procent van de jaarsom.",
];

const BLANK = /\[[^\]\n]{1,60}\]|…{3,}|_{4,}/gu;

// MMS prints names, no blanks.
test.each(MODEL_IDS.filter((id) => id !== "mms"))("%s", async (id) => {
  const agreement = readSource(id);
  const blanks = new Set<string>();
  for (const line of agreement.lines)
    onTexts(structuredClone(line), (text) => {
      for (const [blank] of text.matchAll(BLANK)) blanks.add(blank);
      return text;
    });
  const silent: string[] = [];
  let tried = 0;
  for (const blank of blanks)
    for (const sentence of BINDING) {
      let count = 0;
      const lines = agreement.lines.map((line) => {
        const own = structuredClone(line);
        onTexts(own, (text) => {
          if (count > 0 || !text.includes(blank)) return text;
          count += 1;
          return text.replace(blank, () => `${blank} ${sentence}`);
        });
        return own;
      });
      if (count === 0) continue;
      tried += 1;
      const { deviations, findings } = await reportOf(lines, {}, agreement);
      const words = sentence.slice(0, -1);
      const said =
        deviations.some(({ documentText }) => documentText.includes(words)) ||
        findings.some(({ values }) => JSON.stringify(values).includes(words));
      if (!said) silent.push(`${blank} ${sentence}`);
    }
  expect(tried).toBeGreaterThan(BINDING.length);
  expect(silent).toEqual([]);
});
