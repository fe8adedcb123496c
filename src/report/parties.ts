/** The names of the parties, where they are answered. */
import type { CheckReport } from "../outcome";
import type { Locale } from "../messages/locale";
import { reportTexts } from "../messages/report";

export function partiesIn({ fields }: Pick<CheckReport, "fields">, locale: Locale): string {
  const name = (id: string): string => fields.find((field) => field.id === id)?.value ?? "";
  const [one, other] = [name("party1.name"), name("party2.name")];
  return one !== "" && other !== "" ? reportTexts[locale].parties(one, other) : one || other;
}
