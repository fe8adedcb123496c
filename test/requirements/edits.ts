/** Edits of the words that carry a limb, made from limbs.json's quotations without asking the judge. */
import type { Carrier, ModelAgreement } from "../../src/clauses/schema";
import { composed } from "./words";

export type How = "deleted" | "decisive" | "denied" | "conditional" | "other-party";

export interface SpanEdit {
  limb: string;
  /** Which of its carriers. */
  at: number;
  carrier: Carrier;
  how: How;
  detail: string;
  edit: (text: string) => string;
}

const CONDITIONS = [
  ", voor zover Verwerker dat redelijkerwijs mogelijk acht,",
  ", mits daarvoor een aparte opdracht is gegeven,",
  ", behoudens door Verwerker te bepalen uitzonderingen,",
];

function otherParty(words: string): string {
  return words.replace(
    /\b(Verwerkingsverantwoordelijke|verwerkingsverantwoordelijke|verantwoordelijke|Verwerker|verwerker)\b/gu,
    (name) => {
      if (/^V?erwerker$/i.test(name))
        return name.startsWith("V") ? "Verwerkingsverantwoordelijke" : "verantwoordelijke";
      return name.startsWith("V") ? "Verwerker" : "verwerker";
    },
  );
}

/** With a choice as the writer of the corpus makes it. */
const printed = (words: string): string => words.replace(/\{\{\?zijn-haar[^}]*\}\}/, "ZIJNHAAR");

export function pattern(words: string): RegExp {
  const escaped = printed(words)
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace("ZIJNHAAR", "(?:zijn/haar|zijn|haar)");
  return new RegExp(escaped, "u");
}

/** Every edit of every carrier of the model. */
export function spanEdits(model: ModelAgreement): SpanEdit[] {
  return Object.entries(model.limbs ?? {}).flatMap(([limb, { carriers }]) =>
    carriers.flatMap((carrier, at): SpanEdit[] => {
      const where = { limb, at, carrier };
      const find = pattern(carrier.words);
      const within = (change: (words: string) => string) => (text: string) =>
        text.replace(find, (words) => change(composed(words))).replace(/ {2,}/g, " ");
      const own: SpanEdit[] = [
        { ...where, how: "deleted", detail: "", edit: within(() => "") },
        ...carrier.decisive.map((phrase): SpanEdit => ({
          ...where,
          how: "decisive",
          detail: phrase,
          edit: within((words) => words.replace(pattern(phrase), "")),
        })),
        // A label of an answer says nothing that could be denied.
        ...(carrier.answer === undefined
          ? [
              {
                ...where,
                how: "denied" as const,
                detail: "",
                edit: within((words) => `niet ${words}`),
              },
            ]
          : []),
        ...CONDITIONS.map((detail): SpanEdit => ({
          ...where,
          how: "conditional",
          detail,
          edit: within((words) => `${words}${detail}`),
        })),
      ];
      const swapped = otherParty(carrier.words);
      if (swapped !== carrier.words)
        own.push({ ...where, how: "other-party", detail: "", edit: within(otherParty) });
      return own;
    }),
  );
}
