/** The languages of the interface. Dutch is the one the product is made for; English stands beside it. */
export type Locale = "nl" | "en";

/** One text in every language. */
export type Texts<T> = Record<Locale, T>;

/** The interface language for an Office display language ("nl-BE", "fr-FR"): Dutch, else English. */
export function localeOf(language: string): Locale {
  return /^nl\b/i.test(language) ? "nl" : "en";
}

/** BCP 47 tag for dates and numbers. */
export const BCP47: Texts<string> = { nl: "nl-NL", en: "en-GB" };

export const LOCALES = ["nl", "en"] as const satisfies readonly Locale[];

/** "26 november 2026, 14.58 uur": day and time here. */
export function dateTimeText(date: Date, locale: Locale): string {
  const day = date.toLocaleDateString(BCP47[locale], { dateStyle: "long" });
  const time = date.toLocaleTimeString(BCP47[locale], { hour: "2-digit", minute: "2-digit" });
  return locale === "nl" ? `${day}, ${time.replace(":", ".")} uur` : `${day}, ${time}`;
}
