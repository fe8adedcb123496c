/** Art. 33(2) in other words: does the clause as it reads now still owe notice of every breach? */
import { isPrompt } from "../terms";
import { listOf } from "../../reading/words";
import { CONTROLLER, isPlain, PROCESSOR, sentencesOf, takesNothing } from "./sentences";

export interface Notice {
  /** Of every breach, to the controller, whatever the processor thinks of it. */
  owed: boolean;
  /** Without undue delay from knowing of it. */
  prompt: boolean;
  /** With the information there is. */
  informs: boolean;
}

const TELLS =
  /\b(?:informeert|informeren|in kennis|op de hoogte|meldt|melden|bericht|berichten|licht\b.{0,60}\bin|inlichten)\b/iu;
const VERB = "(?:stelt|informeert|meldt|bericht|licht|zal|moet|dient|is)";
const ACTS = new RegExp(
  `(?:\\b${PROCESSOR} ${VERB}\\b|\\b${VERB} ${PROCESSOR}\\b|\\b${PROCESSOR}\\b[^.]{0,160}, ${VERB} hij\\b)`,
  "iu",
);
/** "is" owes nothing by itself: "is Verwerker verplicht". */
const IS_BOUND = /\b(?:stelt|informeert|meldt|bericht|licht|zal|moet|dient|verplicht|gehouden)\b/iu;
/** The controller acts: the other way about. */
const OTHERS = new RegExp(
  `\\b${CONTROLLER} ${VERB}\\b|\\b${VERB} ${CONTROLLER}\\b(?=.{0,40}${PROCESSOR})`,
  "iu",
);

const BREACH = "(?:incident(?:en)?|inbreuk(?:en)?|datalek(?:ken)?)";
const EVERY = "(?:ieder(?:e)?|elke?|alle|een)";
const NARROWED = "(?:die|dat|waar\\p{L}*|met|zonder|als bedoeld|zoals|van|bij|in de zin)";
const ANY = new RegExp(
  `\\b${EVERY} (?:mogelijke? )?(?:vermoeden van een )?${BREACH}\\b(?! ${NARROWED}\\b)`,
  "iu",
);
const PICKED = /\b(?:en wel|te weten|namelijk|zijnde)\b/iu;
const THE_REST = new RegExp(
  `\\b(?:ieder|elke?|alle) (?:ander|andere|overige) ${BREACH}\\b(?! ${NARROWED}\\b)`,
  "iu",
);

/** From knowing: that is where the act begins too. */
const KNOWING =
  /\b(?:nadat|zodra|wanneer) (?:hij|zij|(?:de )?verwerker)(?: of een (?:door hem ingeschakelde )?sub-?verwerker)?(?: (?:daarvan|hiervan|ervan))? kennis (?:heeft|krijgt|neemt|kreeg|nam)(?: (?:gekregen|genomen))?\b/giu;
/** More than is asked: a suspicion is told as well. */
const SUSPICION =
  /\bof (?:van )?(?:feiten|omstandigheden|aanwijzingen|een vermoeden)\b[^,;.]{0,80}?\b(?:vermoeden|wijzen|daarvan|daarop)\b/giu;
/** What is told, not whether. */
const CONTENT = /\b(?:over|omtrent|betreffende):.*$/iu;
/** Art. 33(4): in phases, where it is not yet known. */
const IN_PHASES =
  /\b(?:nog niet|niet meteen|niet direct|op dat moment) (?:bekende?|beschikbare?)\b|\bvult\b[^.]{0,40}\baan\b[^.]{0,60}\b(?:bekend|volledig|beschikbaar)\b/giu;

const ALL = /\balle (?:relevante |benodigde |nodige |beschikbare )?(?:informatie|gegevens)\b/iu;
const KNOWN = /\b(?:bekende|beschikbare) (?:informatie|gegevens)\b/iu;
const FOLLOWED = /\bvult\b.{0,80}\baan\b|\bvolgt zodra\b|\bzendt .{0,40}\bna\b/iu;

/** When or to whom otherwise: behind an inquiry, on request, in a report, in somebody's name. */
const OTHERWISE =
  /\b(?:na|naar|namens|op(?! de hoogte)|via|gedurende|door|volgens|per|rapport\p{L}*|verzoek|keuze|periodiek\p{L}*|jaarlijks\p{L}*|maandelijks\p{L}*)(?!\p{L})/iu;

const bare = (sentence: string): string =>
  sentence.replace(KNOWING, "").replace(SUSPICION, "").replace(IN_PHASES, "");

function isOwed(sentence: string): boolean {
  const duty = bare(sentence.replace(CONTENT, ""));
  if (!TELLS.test(sentence) || !ACTS.test(sentence) || !IS_BOUND.test(sentence)) return false;
  if (OTHERS.test(sentence) || !new RegExp(`\\b${CONTROLLER}\\b`, "iu").test(sentence))
    return false;
  if (!ANY.test(sentence)) return false;
  if (PICKED.test(sentence) && !THE_REST.test(sentence)) return false;
  return isPlain(duty) && !OTHERWISE.test(duty);
}

function informs(sentences: readonly string[]): boolean {
  const own = sentences
    .filter((one) => /\bverstrek/iu.test(one))
    .map((one) => one.replace(CONTENT, ""));
  const given =
    own.some((one) => ALL.test(one)) ||
    (own.some((one) => KNOWN.test(one)) && sentences.some((one) => FOLLOWED.test(one)));
  return given && own.every((one) => isPlain(bare(one).replace(/\bzodra meer bekend is\b/iu, "")));
}

/** @param text the clause as it reads now */
export function noticeIn(text: string): Notice {
  const sentences = sentencesOf(text);
  const duty = sentences.find(isOwed);
  const clean = sentences.every((one) => takesNothing(bare(one.replace(CONTENT, ""))));
  const owed = duty !== undefined && clean;
  return {
    owed,
    prompt: owed && isPrompt(listOf(duty)) && isPrompt(listOf(text)),
    informs: informs(sentences),
  };
}
