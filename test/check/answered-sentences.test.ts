/** A sentence put in at a blank is told whole: no word of it is somebody's name, function or town. */
import { fill } from "../corpus/fill";
import { Random } from "../corpus/random";
import { hasText, type Line, type ModelId } from "../corpus/source/agreement";
import { readSource } from "../corpus/source/read";
import { reportOf } from "./boz";

/** The agreement filled in, words put in behind (or before) the first place that a pattern finds. */
function put(id: ModelId, at: RegExp, text: string): Line[] {
  const { lines } = fill(readSource(id), "filled", new Random(3));
  let done = false;
  const out = lines.map((line): Line => {
    if (done || !hasText(line)) return line;
    const found = at.exec(line.text);
    if (!found) return line;
    done = true;
    const end = found.index + found[0].length;
    return { ...line, text: `${line.text.slice(0, end)}${text}${line.text.slice(end)}` };
  });
  expect(done).toBe(true);
  return out;
}

test.each<[ModelId, string, RegExp, string, string]>([
  [
    "boz-2017",
    "in a name",
    /vertegenwoordigd door \p{L}\. /u,
    "Wij slaan alles op in Oslo en Malmö.",
    " ",
  ],
  [
    "boz-2017",
    "in a name, no first word that tells",
    /vertegenwoordigd door \p{L}\. /u,
    "Morgen komt de loodgieter weer langs.",
    " ",
  ],
  [
    "bouw-verwerker",
    "before a function",
    /^Functie: /u,
    "Aan een keurmerk zijn wij in geen geval gebonden.",
    " ",
  ],
  [
    "zelfstandig",
    "behind a town",
    /ondertekend op .*$/u,
    " Voorrijkosten bij een bezoek aan de klant: € 95, achteraf te voldoen.",
    "",
  ],
])("%s: a sentence %s", async (id, _, at, sentence, after) => {
  const agreement = readSource(id);
  const { deviations, fields } = await reportOf(put(id, at, sentence + after), {}, agreement);
  expect(deviations.length).toBe(1);
  const inserted = (deviations[0]?.changes ?? [])
    .filter(({ op }) => op === "inserted")
    .map(({ text }) => text)
    .join(" ");
  const missed = sentence.split(/\s+/u).filter((word) => !inserted.includes(word));
  // One word may be the model's own by chance.
  expect(missed.length).toBeLessThanOrEqual(1);
  // Behind a town a word with a capital may be of its name.
  const own = sentence.split(/\s+/u).filter((word) => /^\p{Ll}{7,}$/u.test(word));
  for (const { value } of fields) for (const word of own) expect(value).not.toContain(word);
});
