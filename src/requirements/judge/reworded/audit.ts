/** Art. 28(3)(h) in other words: what is left of the controller's right to audit. */
import { termsIn } from "../terms";
import { listOf } from "../../reading/words";
import {
  CONTROLLER,
  denies,
  isOnCosts,
  isPlain,
  PROCESSOR,
  sentencesOf,
  takesNothing,
} from "./sentences";

export interface Audit {
  /** The controller may audit, be it under conditions. */
  right: boolean;
  /** With nothing that leaves it to the processor; a case in which it may is a case. */
  open: boolean;
  /** Of all that is agreed, without conditions, once a year or more. */
  free: boolean;
  /** By another whom it chooses. */
  byOther: boolean;
  /** The processor works along. */
  helped: boolean;
}

const LOOKS =
  /\b(?:toe te \(?laten\)? ?zien|toe te zien|controle\p{L}*|onderzoe\p{L}*|audits?|inspecti?e\p{L}*|inspecteren)(?!\p{L})/iu;
const MAY = new RegExp(
  `\\b${CONTROLLER} (?:mag|kan|heeft het recht|is gerechtigd|is bevoegd)\\b|\\b(?:mag|kan|heeft) ${CONTROLLER}\\b`,
  "iu",
);
/** "Geeft het rapport aanleiding, dan mag zij": a case, put without "indien". */
const IN_CASE = /\bdan (?:mag|kan|heeft)\b/iu;
/** Besides what there is already: "en verder zo vaak als", "en bovendien bij"; not "en verder slechts". */
const MORE =
  /,? en (?:verder|bovendien|daarnaast|voorts) (?![^.;]*\b(?:niet|geen|slechts|uitsluitend|alleen|enkel|mits|tenzij)\b)[^.;]*\.?$/iu;
const OF_ALL =
  /\b(?:nale(?:eft|ving)\b.{0,40}\b(?:overeenkomst|verwerkersovereenkomst|wet\p{L}*|avg)|(?:verwerkers)?overeenkomst(?: en de (?:wet|avg))? naleeft)(?!\p{L})/iu;
const YEAR = 8760;

const LETS = /\(laten\)|\blaten\b/iu;
const EXPERT = /\bdoor een\b.{0,80}\b(?:deskundige|auditor|accountant|derde|controleur)\b/iu;
/** Who audits, or whether, is for the processor. */
const PROCESSORS_CHOICE = new RegExp(
  `\\b${PROCESSOR} (?:aangewezen|aan te wijzen|gekozen|te kiezen|goedgekeurd\\p{L}*|voorgedragen|te bepalen|vast te stellen|te stellen)|\\b(?:instemming|goedkeuring|toestemming) van ${PROCESSOR}`,
  "iu",
);
const HELPS = new RegExp(
  `\\b${PROCESSOR} (?:verleent\\b.{0,30}\\bmedewerking|werkt\\b.{0,30}\\bmee)\\b|\\b${PROCESSOR} zal\\b.{0,40}\\b(?:medewerking verlenen|meewerken)\\b`,
  "iu",
);
/** Help that has its price is help; who pays first is asked of the whole clause. */
const AT_A_PRICE =
  /,? en (?:mag|kan) (?:daarvoor|hiervoor) [^.;]*\b(?:kosten|tarie(?:f|ven))\b[^.]*|\btegen (?:de|zijn) tarieven [^.]*/giu;
/** Once paid, once in all, after months, or on what the processor writes of itself. */
const HAMPERED =
  /\b(?:betal\p{L}*|betaald|vergoeding|overleg|looptijd|maand(?:en)?|rapporten|rapportages|stukken|verklaringen)(?!\p{L})/iu;
/** What is not the controller's own is no loss. */
const OF_OTHERS =
  /\bstrekt zich niet uit tot (?:de )?gegevens van (?:andere|overige) (?:klanten|opdrachtgevers|relaties)\b/giu;
/** In so far as it would be reason for less notice: that makes it sooner. */
const SOONER = /,? of zoveel korter als [^.;,]*/giu;
/** What the processor does after it, within reason, is of another limb. */
const isAfterwards = (sentence: string): boolean =>
  /\b(?:instructies|aanwijzingen|aanbevelingen)\b/iu.test(sentence) &&
  /\bopvolgen\b|\bvolgt\b.*\bop\b/iu.test(sentence);
const WAITS = /\b(?:betaald|betaling|voldaan|opschort\p{L}*)(?!\p{L})/iu;

const bare = (sentence: string): string =>
  sentence.replace(OF_OTHERS, "").replace(SOONER, "").replace(AT_A_PRICE, "").replace(MORE, "");

/** Terms that say how often; not those of what is done afterwards. */
const howOften = (sentences: readonly string[]): number[] =>
  termsIn(
    listOf(
      sentences
        .filter(
          (one) => !isAfterwards(one) && /\b(?:\p{L}*maal|keer|per|iedere?|elke?)\b/iu.test(one),
        )
        .join(" "),
    ),
  );

const isByExpert = (sentence: string): boolean =>
  !HELPS.test(sentence) && EXPERT.test(sentence) && /\bonderzoek\b.*\bverricht\b/iu.test(sentence);

/** @param text the clause as it reads now */
export function auditIn(text: string): Audit {
  const sentences = sentencesOf(text);
  const rights = sentences.filter((one) => MAY.test(one) && LOOKS.test(one) && !denies(bare(one)));
  const rest = sentences
    .filter((one) => !rights.includes(one) && !isAfterwards(one))
    .flatMap((one) => one.split(/(?<=;)\s+/u))
    .filter((one) => !isOnCosts(one))
    .map(bare);
  const right = rights.length > 0 && !PROCESSORS_CHOICE.test(text) && !rest.some(denies);
  const open =
    right && rest.every(takesNothing)
      ? rights.filter((one) => takesNothing(bare(one)) && !HAMPERED.test(bare(one)))
      : [];
  const help = sentences.find((one) => HELPS.test(one));
  return {
    right,
    open: open.length > 0,
    free:
      open.some((one) => !IN_CASE.test(one) && OF_ALL.test(one)) &&
      howOften(sentences).every((term) => term <= YEAR),
    byOther: open.some((one) => LETS.test(one)) || (open.length > 0 && sentences.some(isByExpert)),
    helped: open.length > 0 && help !== undefined && isPlain(bare(help)) && !WAITS.test(text),
  };
}
