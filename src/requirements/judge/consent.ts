/**
 * Article 28(2): a specific consent may become a general one, if the processor tells of changes beforehand
 * and the controller can object. That is another lawful form and no loss.
 */
export interface GeneralConsent {
  /** In writing, as the article asks. */
  written: boolean;
  told: "before" | "after" | "no";
  objection: boolean;
}

const GENERAL =
  /algemene\s+(?:en\s+)?(?:voorafgaande\s+)?(?:schriftelijke\s+)?(?:voorafgaande\s+)?(?:toestemming|machtiging)|(?:toestemming|machtiging)\s+in\s+algemene\s+zin/iu;
const NOT_TOLD =
  /zonder\s+(?:nadere\s+|voorafgaande\s+|enige\s+)*(?:kennisgeving|bericht|melding|mededeling)/giu;
const TOLD =
  /\b(?:informeert|informeren|licht\b.{0,80}\bin\b|inlicht(?:en)?|op\s+de\s+hoogte|in\s+kennis|bericht|meldt|kennisgeving|kondigt)/iu;
const BEFORE =
  /\bvooraf|\bvoordat|\bvoorafgaand|\bdagen\s+(?:vooraf|voor\b|van\s+tevoren)|\btevoren|\bbeoogde/iu;
const OBJECTION = /\bbezwaar/iu;
const NO_OBJECTION =
  /(?:geen|niet)\s+(?:\p{L}+\s+){0,3}bezwaar|bezwaar\s+(?:is\s+)?niet\s+mogelijk/iu;

/** null: the text gives no general consent. */
export function generalConsent(text: string): GeneralConsent | null {
  const general = GENERAL.exec(text);
  if (!general) return null;
  const rest = text.replace(NOT_TOLD, "");
  // The consent itself is given beforehand; what counts is that the change is told so.
  const telling = rest
    .split(/(?<=[.;])\s+/u)
    .filter((sentence) => TOLD.test(sentence))
    .map((sentence) => sentence.replace(GENERAL, ""));
  const told =
    telling.length === 0 ? "no" : telling.some((one) => BEFORE.test(one)) ? "before" : "after";
  return {
    written: /schriftelijk/iu.test(general[0]) || /schriftelijke?\s+toestemming/iu.test(text),
    told,
    objection: OBJECTION.test(rest) && !NO_OBJECTION.test(rest),
  };
}
