/**
 * Our sentences call the annex for deviations "Bijlage 4", as BOZ 2017 prints it. In a document where it has
 * another number or name, they say that. One place for all of them, so that none is forgotten.
 */
import type { Locale, Texts } from "./locale";

const PRINTED: Texts<RegExp> = { nl: /Bijlage 4(?!\d)/gu, en: /Annex 4(?!\d)/gu };
/** The same words in what a sentence is about (a title, a name) are the document's own. */
const SHIELD = "\uE004";
const ENGLISH: Record<string, string> = { Bijlage: "Annex", Aanhangsel: "Appendix" };

/** The name in the language of the interface: "Bijlage 3" is "Annex 3" in English. */
export function annexNameIn(name: string, locale: Locale): string {
  return locale === "nl" ? name : name.replace(/^\p{L}+/u, (word) => ENGLISH[word] ?? word);
}

function deep(value: unknown, text: (one: string) => string): unknown {
  if (typeof value === "string") return text(value);
  if (Array.isArray(value)) return value.map((one) => deep(one, text));
  if (typeof value !== "object" || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, deep(one, text)]));
}

function renamed(texts: unknown, printed: RegExp, name: string): unknown {
  const rename = (one: string): string => one.replace(printed, () => name);
  if (typeof texts === "function") {
    const say = texts as (...about: unknown[]) => unknown;
    const hide = (one: string): string => one.replace(printed, (own) => own.replace(" ", SHIELD));
    const show = (one: string): string => rename(one).replaceAll(SHIELD, " ");
    return (...about: unknown[]) => deep(say(...about.map((one) => deep(one, hide))), show);
  }
  if (typeof texts === "string") return rename(texts);
  if (Array.isArray(texts)) return texts.map((one) => renamed(one, printed, name));
  if (typeof texts !== "object" || texts === null) return texts;
  return Object.fromEntries(
    Object.entries(texts).map(([key, one]) => [key, renamed(one, printed, name)]),
  );
}

/** The same object each time, for React. */
const kept = new WeakMap<object, Map<string, unknown>>();

/**
 * The texts with the annex under the name that it has in the document.
 * @param name as the check read it; null where nobody knows: then as BOZ 2017 calls it
 */
export function withAnnexName<T>(texts: T, locale: Locale, name: string | null): T {
  if (name === null || typeof texts !== "object" || texts === null) return texts;
  const said = annexNameIn(name, locale);
  if (said === annexNameIn("Bijlage 4", locale)) return texts;
  const known = kept.get(texts) ?? new Map<string, unknown>();
  kept.set(texts, known);
  if (!known.has(said)) known.set(said, renamed(texts, PRINTED[locale], said));
  return known.get(said) as T;
}
