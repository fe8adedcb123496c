/** Agreements as somebody types them: no control, no style, numbers by hand; and an answer to each type of field. */
import type { Field } from "../../../src/clauses/schema";
import { fill, type Filling } from "../../corpus/fill";
import { Random } from "../../corpus/random";
import type { ModelId } from "../../corpus/source/agreement";
import { readSource } from "../../corpus/source/read";
import { HABITS, PLAIN } from "../../corpus/writer/habit";
import type { DocxParts } from "../../corpus/writer/package";
import { writeDocument } from "../../corpus/writer/write";

export type { Filling };

const HABIT = { ...(HABITS.find(({ name }) => name === "bare") ?? PLAIN), softHyphens: false };

/** @param filling how many of its blanks are answered */
export function typedParts(model: ModelId, filling: Filling): DocxParts {
  const agreement = readSource(model);
  const { lines } = fill(agreement, filling, new Random(7));
  const written = lines.map((line) => ({ line }));
  return writeDocument(agreement, written, HABIT, new Random(3));
}

export function answerTo({ type }: Field, n: number): string {
  switch (type) {
    case "organisation":
      return "Voorbeeldzorg B.V.";
    case "person":
      return "A. Voorbeeld";
    case "function":
      return "bestuurder";
    case "place":
      return "Zwolle";
    case "address":
      return "Modellaan 12";
    case "postcode":
      return "1234 AB";
    case "kvk":
      return `1234567${n % 10}`;
    case "enterprise-number":
      return "0459.478.706";
    case "date":
      return "1 januari 2027";
    case "amount":
      return "€ 95,00";
    case "email":
      return `post${n}@voorbeeld.example`;
    case "phone":
      return "020 123 45 67";
    case "multiline":
      return "Versleuteling van schijven\nToegang met tweestapsverificatie";
    default:
      return "beheer van het planningssysteem";
  }
}
