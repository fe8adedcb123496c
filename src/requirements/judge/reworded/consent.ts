/** Art. 28(2) in other words: is no other processor engaged without consent for that one, given beforehand? */
import { CONTROLLER, denialsIn, isPlain, PROCESSOR, sentencesOf } from "./sentences";

const SUB = "(?:sub-?verwerkers?|derden?|onderaannemers?)";
const ONLY_WITH = new RegExp(
  `\\b(?:niet|geen)\\b.{0,80}\\b(?:zonder|dan (?:na|met))(?: uitdrukkelijke)? voorafgaande(?: uitdrukkelijke)? (?:specifieke )?schriftelijke toestemming van ${CONTROLLER}\\s*\\.?$`,
  "iu",
);
const ENGAGES =
  /\b(?:uitbesteden|uitbesteedt|besteedt|schakelt|inschakelen|neemt|in dienst nemen)\b/iu;
const DECIDES = new RegExp(`^${CONTROLLER} (?:beslist|besluit|bericht|antwoordt)\\b`, "iu");
/** Not for no reason: who may refuse for a reason may refuse. */
const WITH_REASON =
  /,? en (?:onthoudt|weigert) (?:haar|zijn|de) toestemming niet (?:op onredelijke grond(?:en)?|zonder redelijke grond(?:en)?|onredelijk)\b/iu;
const SILENCE =
  /^(?:(?:het )?uitblijven van een (?:beslissing|besluit|reactie|antwoord)|(?:stil)?zwijgen|geen (?:reactie|antwoord)) (?:geldt niet als|is geen) (?:een )?toestemming\.?$/iu;
const LISTED = new RegExp(
  `^(?:voor|met betrekking tot|ten aanzien van) de (?:in|op) bijlage \\d+ (?:vermelde|genoemde|opgenomen) ${SUB} (?:is|geldt) (?:de |deze |die )?toestemming (?:als )?(?:verleend|gegeven)\\.?$`,
  "iu",
);
const LISTED_BEFORE = new RegExp(
  `^het voorgaande is niet van toepassing op de in bijlage \\d+ vermelde ${SUB}\\.?$`,
  "iu",
);

function isKnown(sentence: string): boolean {
  if (SILENCE.test(sentence) || LISTED.test(sentence) || LISTED_BEFORE.test(sentence)) return true;
  if (!DECIDES.test(sentence)) return false;
  return isPlain(sentence.replace(WITH_REASON, ""));
}

/** Every sentence is one that is known: any other may let someone in. */
export function keepsConsent(text: string): boolean {
  const [first = "", ...rest] = sentencesOf(text);
  const bound = new RegExp(`^${PROCESSOR}\\b`, "iu").test(first);
  const only = ENGAGES.test(first) && ONLY_WITH.test(first) && denialsIn(first) === 1;
  return bound && only && rest.every(isKnown);
}
