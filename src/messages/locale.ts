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
