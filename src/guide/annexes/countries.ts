/** Countries as Dutch contracts name them, inside and outside the European Economic Area. */

const INSIDE =
  "Nederland|België|Belgie|Duitsland|Frankrijk|Luxemburg|Ierland|Denemarken|Zweden|Finland|Noorwegen|IJsland|Liechtenstein|Oostenrijk|Italië|Spanje|Portugal|Griekenland|Polen|Tsjechië|Slowakije|Slovenië|Hongarije|Kroatië|Roemenië|Bulgarije|Estland|Letland|Litouwen|Malta|Cyprus|EU|EER|Europese Unie|Europese Economische Ruimte|Europa";

/** With an adequacy decision of the Commission (art. 45 GDPR) a transfer has its ground; the USA only for listed companies. */
const ADEQUATE =
  "Verenigd Koninkrijk|Groot-Brittannië|Engeland|VK|UK|Zwitserland|Israël|Japan|Nieuw-Zeeland|Zuid-Korea|Uruguay|Argentinië|Andorra|Guernsey|Jersey|Faeröer";

const OTHER =
  "Verenigde Staten|Amerika|V\\.S\\.|VS|U\\.S\\.A?\\.?|USA|US|India|China|Rusland|Turkije|Oekraïne|Servië|Albanië|Filipijnen|Filippijnen|Singapore|Hongkong|Brazilië|Mexico|Canada|Australië|Zuid-Afrika|Marokko|Egypte|Suriname|Indonesië|Vietnam|Thailand|Maleisië|Pakistan|Bangladesh|Sri Lanka|Dubai|Verenigde Arabische Emiraten";

const words = (names: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${names})(?![\\p{L}])`, "gu");

/** "Not outside the EEA" names no place outside it. */
const DENIED = /(?:geen|niet|nooit|noch)[^.;\n]{0,60}$/iu;
const BEYOND = /buiten de (?:EU|EER|Europese Unie|Europese Economische Ruimte)(?![\p{L}])/giu;

export interface Outside {
  /** As the text names it. */
  name: string;
  adequate: boolean;
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)]
    .filter((match) => !DENIED.test(text.slice(0, match.index)))
    .map(([name]) => name);
}

/** The first place outside the EEA that a text names (and does not deny), or null. */
export function outsideEea(text: string): Outside | null {
  const [other] = [...matches(text, words(OTHER)), ...matches(text, BEYOND)];
  if (other !== undefined) return { name: other, adequate: false };
  const [adequate] = matches(text, words(ADEQUATE));
  return adequate === undefined ? null : { name: adequate, adequate: true };
}

/** Does the text say where: a country, the EU, "te Utrecht", "in Frankfurt", a postcode, ", Dublin"? */
export function namesPlace(text: string): boolean {
  return (
    words(INSIDE).test(text) ||
    words(ADEQUATE).test(text) ||
    words(OTHER).test(text) ||
    /\b(?:te|in) (?:de )?\p{Lu}|\b\d{4} ?[A-Z]{2}\b|, ?\p{Lu}\p{Ll}+/u.test(text)
  );
}
