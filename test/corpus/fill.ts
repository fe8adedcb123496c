/** Fills the blanks of a model with invented answers. No answer names a real person or organisation. */
import { hasText, type Agreement, type Line } from "./source/agreement";
import type { Random } from "./random";
import { BLANKS } from "./blanks";
import { fillAnnexes } from "./annexes";

export interface Party {
  name: string;
  address: string;
  place: string;
  kvk: string;
  person: string;
  role: string;
}

export interface Answers {
  parties: [Party, Party];
  date: string;
  subject: string;
  amounts: [string, string];
  /** zelfstandig: which of the pair was chosen. */
  agreement: "Samenwerking" | "Dienstverlening";
  /** BOZ 10.4 b). */
  serious: boolean;
  /** The "(optioneel)" clause: kept without the word, or left out. */
  optional: boolean;
}

const NAMES = [
  "Stichting Zorggroep Voorbeeld",
  "Voorbeeld Automatisering B.V.",
  "Woonstichting De Proef",
  "Fictief & Zn. Installatietechniek B.V.",
  "Coöperatie Testhuis U.A.",
  "Huisartsenpraktijk Modelstraat",
  "Proefkonijn Software N.V.",
  "Bouwbedrijf Denkbeeld B.V.",
];
const STREETS = ["Modellaan 12", "Voorbeeldstraat 3-5", "Proefweg 101", "Testplein 8"];
const PLACES = ["Utrecht", "’s-Hertogenbosch", "Zwolle", "Bergen op Zoom"];
const PEOPLE = ["A. Voorbeeld", "B. van der Proef", "C. Testman", "D. de Model-Fictief"];
const ROLES = ["directeur", "bestuurder", "voorzitter raad van bestuur", "statutair directeur"];
const SUBJECTS = [
  "beheer van het planningssysteem",
  "onderhoud van woningen",
  "ICT-dienstverlening",
];
const DATES = ["1 februari 2026", "14-03-2026", "30 juni 2026"];

function party(random: Random, name: string): Party {
  return {
    name,
    address: random.pick(STREETS),
    place: random.pick(PLACES),
    kvk: String(random.int(10000000, 99999999)),
    person: random.pick(PEOPLE),
    role: random.pick(ROLES),
  };
}

export function newAnswers(random: Random): Answers {
  const [first = "", second = ""] = random.shuffle(NAMES);
  return {
    parties: [party(random, first), party(random, second)],
    date: random.pick(DATES),
    subject: random.pick(SUBJECTS),
    amounts: [`€ ${random.int(1, 9)}.000,-`, `€ ${random.int(1, 9)}00,-`],
    agreement: random.chance(0.5) ? "Samenwerking" : "Dienstverlening",
    serious: random.chance(0.5),
    optional: random.chance(0.5),
  };
}

/** How much is filled: as printed, everything, or a part of the blanks. */
export type Filling = "open" | "filled" | "part";

/** Lines with answers in their blanks and choices made. The truth stays: no deviation. */
export function fill(
  agreement: Agreement,
  filling: Filling,
  random: Random,
): { lines: Line[]; answers: Answers } {
  const answers = newAnswers(random);
  const lines = structuredClone(agreement.lines);
  if (filling === "open") return { lines, answers };
  const probability = filling === "filled" ? 1 : 0.5;
  const blanks = BLANKS[agreement.model](answers);
  const running = new Map(blanks.map((blank) => [blank, [...blank.values]]));
  for (const line of lines) {
    for (const blank of blanks) {
      if (!blank.at(line)) continue;
      const queue = blank.shared ? (running.get(blank) ?? []) : [...blank.values];
      const put = (text: string) =>
        text.replace(blank.pattern, (printed) => {
          const value = queue.length > 1 ? queue.shift() : queue[0];
          return value === undefined || !(blank.choice || random.chance(probability))
            ? printed
            : value;
        });
      onTexts(line, put);
    }
  }
  return {
    lines: fillAnnexes(agreement.model, dropOptional(lines, answers), answers, filling),
    answers,
  };
}

/** Every text of a line. */
export function textsOf(line: Line): string[] {
  if (hasText(line)) return [line.text];
  return line.kind === "definition" ? [line.term, ...line.meaning] : line.rows.flat();
}

/** Changes every text of a line in place. */
export function onTexts(line: Line, change: (text: string) => string): void {
  if (hasText(line)) line.text = change(line.text);
  else if (line.kind === "definition") {
    line.term = change(line.term);
    line.meaning = line.meaning.map(change);
  } else line.rows = line.rows.map((row) => row.map(change));
}

/** "(optioneel)": the clause stands without the word, or goes and what follows moves up. */
function dropOptional(lines: Line[], answers: Answers): Line[] {
  const at = lines.findIndex((line) => hasText(line) && line.text.includes("(optioneel)"));
  const line = lines[at];
  if (!line || line.kind !== "clause") return lines;
  if (answers.optional) {
    line.text = line.text.replace(/ \(optioneel\)$/, "");
    return lines;
  }
  const article = line.ref.split(".")[0];
  for (const other of lines) {
    const later = other.kind === "clause" && (other.number ?? 0) > (line.number ?? 0);
    if (later && other.ref.split(".")[0] === article) other.number = (other.number ?? 0) - 1;
  }
  return lines.filter((_, index) => index !== at);
}
