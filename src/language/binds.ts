/**
 * Does a text bind, and how? One function for the parties' own text in the annexes, for what stands
 * outside the agreement, and for deciding that noise is none. Concepts are in `concepts`, what they make
 * together in `binding-rules`.
 */
import { BINDING_RULES, type BindingCode, type BindingRule } from "./binding-rules";
import {
  BETWEEN,
  CONCEPTS,
  CUSTOMERS,
  POINTING,
  PREPOSITIONS,
  SUPPLIERS,
  type Concept,
} from "./concepts";
import { formsOf, Lexicon, readWords, type Forms, type Range, type Words } from "./forms";
import { sentencesOf } from "./sentence";
import { wordsOf } from "./words";

export type { BindingCode } from "./binding-rules";

type Side = "customer" | "supplier";

/** What the parties go by: those who take the measures, and the others. */
export interface Parties {
  names: Lexicon<Side>;
}

/** Where a text stands: in an annex of security measures "Verwerker zal …" is one of them. */
export type Setting = "measures" | "elsewhere";

/** A stretch of text that binds, in UTF-16 units. */
export interface Binding {
  does: BindingCode;
  start: number;
  end: number;
}

const COMPANY = /,? (?:[BN]\.?V\.?|U\.A\.)$/u;

/**
 * @param roles the parties as the model calls them
 * @param names what they filled in as theirs, in the same order
 */
export function partiesOf(roles: readonly string[], names: readonly string[] = []): Parties {
  const lists: [Side, Forms][] = [
    ["customer", formsOf(CUSTOMERS)],
    ["supplier", formsOf(SUPPLIERS)],
  ];
  roles.forEach((role, at) => {
    const side = /verantwoordelijke/iu.test(role) ? "customer" : "supplier";
    for (const name of [role, (names[at] ?? "").replace(COMPANY, "")])
      lists.push([
        side,
        formsOf(
          wordsOf(name)
            .join(" ")
            .replace(/[|~*/#]/gu, ""),
        ),
      ]);
  });
  return { names: new Lexicon(lists) };
}

/** The parties by the names that any agreement uses. */
export const ANYONE: Parties = partiesOf([]);

const LEXICON = new Lexicon<Concept>(
  Object.entries(CONCEPTS).map(([concept, notation]) => [concept as Concept, formsOf(notation)]),
);

/** Words between the concepts of one rule at most. */
const NEAR = 12;
/** A denial stands at most so many words before what it denies, or behind it. */
const DENIED_BEFORE = 4;
const DENIED_BEHIND = 4;

interface Sentence extends Words {
  marks: ReadonlyMap<Concept, readonly Range[]>;
  parties: readonly (Range & { side: Side })[];
}

function read(text: string, { names }: Parties): Sentence {
  const words = readWords(text);
  const parties = [...names.marksOf(words)].flatMap(([side, ranges]) =>
    ranges.filter((range) => !isOther(words, range)).map((range) => ({ ...range, side })),
  );
  return { ...words, marks: LEXICON.marksOf(words), parties };
}

const OTHERS = new Set("een derde derden onafhankelijke externe andere third other".split(" "));
const GENERAL = new Set(["partij", "partijen", "party", "parties"]);

/** "een onafhankelijke partij" is none of the parties. */
const isOther = ({ words }: Words, { from }: Range): boolean =>
  GENERAL.has(words[from] ?? "") && OTHERS.has(words[from - 1] ?? "");

const ARTICLES = new Set(["de", "het", "the"]);

/** The word before a party, articles passed over. */
function wordBefore({ words }: Words, { from }: Range): string {
  const article = ARTICLES.has(words[from - 1] ?? "");
  return words[article ? from - 2 : from - 1] ?? "";
}

/** Is the one directly before or behind the other, but for small words? */
function beside({ words }: Words, one: Range, other: Range): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  return words.slice(first.to, second.from).every((word) => BETWEEN.has(word));
}

const apart = (one: Range, other: Range): number =>
  Math.max(one.from - other.to, other.from - one.to, 0);

function isDenied({ marks }: Sentence, range: Range): boolean {
  return (marks.get("denial") ?? []).some(
    ({ from }) =>
      (from < range.from && from >= range.from - DENIED_BEFORE) ||
      (from > range.from && from < range.to + DENIED_BEHIND),
  );
}

function isSubordinate({ marks, part }: Sentence, range: Range): boolean {
  return (marks.get("until") ?? []).some(
    ({ from }) => from < range.from && part[from] === part[range.from],
  );
}

const UPON = new Set(["voor", "bij", "for", "with"]);
const BY = new Set(["door", "by"]);

function partyFits(rule: BindingRule, sentence: Sentence, first: Range, setting: Setting): boolean {
  const { party, whose, where } = rule;
  if (!party) return true;
  const side = where === "promise" && setting === "measures" ? "customer" : whose;
  return sentence.parties.some((one) => {
    if (side && one.side !== side) return false;
    const before = wordBefore(sentence, one);
    if (party === "any") return true;
    if (party === "object") return UPON.has(before) && apart(one, first) <= NEAR;
    if (party === "by") return BY.has(before);
    if (PREPOSITIONS.has(before)) return false;
    return party === "acts" || beside(sentence, one, first);
  });
}

function fires(rule: BindingRule, sentence: Sentence, setting: Setting): boolean {
  const { all, denied, unless = [], main, free, where, least = 0 } = rule;
  const { marks, words } = sentence;
  if (words.length < least || (where === "measures" && setting !== "measures")) return false;
  const rangesOf = (concepts: readonly Concept[]): Range[] =>
    concepts.flatMap((concept) => marks.get(concept) ?? []);
  if (unless.some((concept) => marks.has(concept))) return false;
  const [head = [], ...others] = all;
  return rangesOf(head).some(
    (first) =>
      others.every((one) => rangesOf(one).some((range) => apart(first, range) <= NEAR)) &&
      (!denied || isDenied(sentence, first)) &&
      (!main || !isSubordinate(sentence, first)) &&
      (!free || !PREPOSITIONS.has(wordBefore(sentence, first))) &&
      partyFits(rule, sentence, first, setting),
  );
}

/** What a sentence does, or null when it binds nobody. */
export function bindingOf(
  sentence: string,
  parties: Parties,
  setting: Setting,
): BindingCode | null {
  const made = read(sentence, parties);
  if (made.marks.size === 0) return null;
  return BINDING_RULES.find((rule) => fires(rule, made, setting))?.does ?? null;
}

/** A sentence points back in its first words, or not at all. */
const POINTS_WITHIN = 3;
/** Those words are no longer than this. */
const POINTS_CHARACTERS = 40;

/** Does a sentence speak of the one before it ("Dat geldt niet voor …")? */
function pointsBack(sentence: string): boolean {
  return wordsOf(sentence.slice(0, POINTS_CHARACTERS))
    .slice(0, POINTS_WITHIN)
    .some((word) => POINTING.has(word));
}

/** Every sentence of a text that binds, by itself or together with the one before it. */
export function bindingsIn(text: string, parties: Parties, setting: Setting): Binding[] {
  const found: Binding[] = [];
  let before: { start: number; does: BindingCode | null } | null = null;
  for (const { start, end } of sentencesOf(text)) {
    const own = bindingOf(text.slice(start, end), parties, setting);
    const joined = before?.does === null && pointsBack(text.slice(start, end)) ? before.start : -1;
    // What points back is understood with what it points to.
    if (own !== null) found.push({ does: own, start: joined < 0 ? start : joined, end });
    else if (joined >= 0) {
      const does = bindingOf(text.slice(joined, end), parties, setting);
      if (does !== null) found.push({ does, start: joined, end });
    }
    before = { start, does: own };
  }
  return found;
}

/** What nobody has in a name, a page number or a file name: it obliges, allows, denies or limits. */
const LOUD: readonly Concept[] = [
  ...(["denial", "without", "duty", "may", "obliged", "limited", "condition", "asFar"] as const),
  ...(["inPrinciple", "conditionWords"] as const),
];

/** Does a text bind somebody, whatever the parties are called, or deny or limit something? For what may be noise. */
export function bindsAnyone(text: string): boolean {
  const { marks } = read(text, ANYONE);
  return (
    LOUD.some((concept) => marks.has(concept)) || bindingsIn(text, ANYONE, "elsewhere").length > 0
  );
}
