/**
 * Does a sentence outside the agreement touch it? It may name it, or an article of it, and it may bind
 * whoever signs: what binds is said by `language/binds` alone, here stands what of it counts where.
 */
import { parseReferences } from "../../language/reference-parser";
import { isStatement, sentencesOf } from "../../language/sentence";
import { bindingsIn, type BindingCode, type Parties } from "../../language/binds";
import { regardsAgreement } from "../../language/subjects";

export type TouchCode = BindingCode | "names-agreement" | "names-article" | "subject";

/** Where the sentence stands: in a contract around the agreement, or in a part of the document itself. */
export type Where = "contract" | "part";

interface Rule {
  is: TouchCode;
  reason: string;
}

/** What binds in any text beside the agreement: it may set aside, cap or waive what the agreement gives. */
const ALWAYS: readonly Rule[] = [
  {
    is: "liability",
    reason: "a cap or an indemnity between the same parties reaches the agreement",
  },
  { is: "precedence", reason: "what goes first is decided wherever it is said" },
  { is: "relief", reason: "who is relieved of a duty may be relieved of one in the agreement" },
  { is: "waiver", reason: "a right given up is given up in the agreement too" },
  { is: "own-use", reason: "data used for own purposes are the agreement's subject" },
  { is: "third-parties", reason: "who else may be brought in is the agreement's subject" },
  { is: "notice", reason: "when an incident is told is the agreement's subject" },
  { is: "retention", reason: "what becomes of data is the agreement's subject" },
  { is: "ownership", reason: "whose the data are is the agreement's subject" },
  {
    is: "law",
    reason: "an agreement that chooses none of its own follows the contract that it is bound to",
  },
  { is: "term", reason: "the end of the contract around may be the end of the agreement" },
  { is: "right", reason: "who may change or decide alone may do so with the agreement" },
  { is: "consent", reason: "silence that counts as consent changes the agreement as well" },
];
const EVERYWHERE: ReadonlySet<string> = new Set(ALWAYS.map(({ is }) => is));

/** By these names people call such an agreement, whatever its title. */
const NAMES =
  /(?<!\p{L})(?:(?:sub|model)?(?:ver|be)werkersovereenkomst(?:en)?|(?:gegevens)?verwerkingsovereenkomst(?:en)?|overeenkomst(?:en)? gegevensverwerking|(?:privacy|gegevensuitwisselings)-?overeenkomst|overeenkomst(?:en)? (?:over|inzake|betreffende) (?:de )?(?:verwerking van )?(?:persoonsgegevens|privacy)|data processing agreements?|dpa|vwo)(?!\p{L})/iu;
/** In a part of the document itself this is the agreement; in a contract around it, that contract. */
const THIS =
  /(?<!\p{L})(?:deze|onderhavige|bijgaande|this) (?:overeenkomst|regeling|agreement)(?!\p{L})/iu;
/** What the agreement is about: a duty about these in another contract is one beside it. */
const SUBJECT =
  /persoonsgegeven|personal data|datalek|inbreuk|sub-?verwerker|betrokkene|(?<!\p{L})(?:avg|gdpr|privacy)|verwerk|(?<!\p{L})gegevens(?!\p{L})|bestand|dossier|back-?up|reservekopie|inzage|effectbeoordeling|dpia|data subject|(?<!\p{L})(?:hulp (?:bij|aan)|assistance)|(?<!\p{L})(?:records|files|breach)|audit|(?:geheimhoud|vertrouwelijk)/iu;

/** A clause of ours, not of a law: `contract` cites its own. */
function citesArticle(sentence: string): boolean {
  return parseReferences(sentence, null).some(
    ({ external, targets }) => !external && targets.some((one) => /^\d/.test(one)),
  );
}

/** What a sentence does to the agreement, or null when it leaves it alone. */
function touchOf(sentence: string, binding: BindingCode | null, where: Where): TouchCode | null {
  const named = NAMES.test(sentence) || (where === "part" && THIS.test(sentence));
  if (binding !== null) {
    const counts = where === "part" || EVERYWHERE.has(binding) || named || SUBJECT.test(sentence);
    if (counts) return binding;
  }
  // A running head that is the title names it too, and says nothing of it.
  if (!isStatement(sentence)) return null;
  if (named) return "names-agreement";
  if (where === "part" && citesArticle(sentence)) return "names-article";
  // No list of turns of phrase is complete: what speaks of these things and describes nothing is told.
  const regards = where === "part" && regardsAgreement(sentence);
  return regards ? "subject" : null;
}

/** A stretch of a text that touches the agreement, in UTF-16 units. */
export interface Touch {
  what: TouchCode;
  start: number;
  end: number;
}

/**
 * Sentences of a part of the document of which nothing shows that they bind, and nothing that they do not:
 * no model has them there, so somebody must read them.
 */
export function statementsIn(text: string, touches: readonly Touch[]): string[] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const told = touches.some((touch) => touch.start < end && start < touch.end);
    const sentence = text.slice(start, end);
    return told || !isStatement(sentence) ? [] : [sentence];
  });
}

/** The sentences of a text that touch the agreement; two where they bind only together. */
export function touchesIn(text: string, parties: Parties, where: Where): Touch[] {
  const bindings = new Map(
    bindingsIn(text, parties, "elsewhere").map((binding) => [binding.end, binding]),
  );
  return sentencesOf(text).flatMap(({ start, end }): Touch[] => {
    const binding = bindings.get(end);
    const from = binding?.start ?? start;
    const what = touchOf(text.slice(from, end), binding?.does ?? null, where);
    return what === null ? [] : [{ what, start: from, end }];
  });
}
