/** What became of the words that carry a limb, in one changed unit. */
import type { Carrier } from "../../clauses/schema";
import type { Edit, Passage } from "../reading/passage";
import { listOf, placesOf } from "../reading/words";
import {
  CONDITIONS,
  DUTIES,
  EFFORTS,
  EMPTY,
  EQUIVALENTS,
  LIBERTIES,
  LIMITERS,
  NEGATIONS,
  NEUTRAL_NEGATIONS,
  STRENGTHENERS,
} from "./lexicon";
import { STANDS, worse, type CarrierJudgement } from "./judgement";
import { ownSentences } from "./own-sentences";
import { countOf, has, inOneWay, moreOf, without } from "./phrases";
import { otherParty, partiesSwapped, partyMoved, PREPOSITIONS, sideOf } from "./sides";
import { grew, isTermWord } from "./terms";

/** Carries nothing by itself: "niet", "In geen geval", "tenzij". */
const BARE = new Set(["niet", "geen", "in", "geval", "tenzij", "zonder", "zover", "voor"]);
/** A span of which no more than this is left is gone, whatever its deciding words. */
const LEAST_LEFT = 0.1;

const negations = (words: readonly string[]): number =>
  countOf(without(words, NEUTRAL_NEGATIONS), NEGATIONS);

/** The same in other words, another order, another form. */
export function saysTheSame({ gone, came }: Pick<Edit, "gone" | "came">): boolean {
  const read = (words: readonly string[]): string =>
    inOneWay(words, EQUIVALENTS)
      .filter((word) => !EMPTY.has(word))
      .sort()
      .join(" ");
  const parties = (words: readonly string[]): string =>
    words.flatMap((word) => sideOf([word]) ?? []).join(" ");
  return read(gone) === read(came) && parties(gone) === parties(came);
}

/** What went only narrowed. */
const onlyLimited = ({ gone, came }: Edit): boolean =>
  came.every((word) => EMPTY.has(word)) &&
  gone.length > 0 &&
  without(gone, LIMITERS).every((word) => EMPTY.has(word) || word === "in");

/** Finite verbs that change places with their subject when something comes or goes before them. */
const FINITE: ReadonlySet<string> = new Set([...DUTIES, ...LIBERTIES, "is", "zijn", "heeft"]);

const isParty = (word: string): boolean => sideOf([word]) !== null;

/**
 * "Indien gewenst kan X verzoeken" is "X kan verzoeken" with less before it: the verb stayed. Which of the two
 * is told as moved, the verb or its subject, is the difference's choice; of a party only around that verb.
 */
function withoutInversions({ words, edits }: Passage): Edit[] {
  const inSame = (one: Edit, other: Edit): boolean =>
    one !== other && [...one.sentences].some((sentence) => other.sentences.has(sentence));
  const aroundVerb = (one: Edit, other: Edit): boolean => {
    const [first, second] = one.from < other.from ? [one, other] : [other, one];
    const between = words.slice(first.to, second.from);
    // Where another party came in its stead, the two changed roles.
    const alone = [...one.gone, ...one.came, ...other.gone, ...other.came].filter(isParty);
    return (
      alone.length === 2 && between.length > 0 && between.every(({ word }) => FINITE.has(word))
    );
  };
  const moves = (word: string, one: Edit, side: "gone" | "came"): boolean =>
    edits.some(
      (other) =>
        inSame(one, other) &&
        other[side].includes(word) &&
        (FINITE.has(word) || (isParty(word) && aroundVerb(one, other))),
    );
  return edits.map((edit) => {
    const gone = edit.gone.filter((word) => !moves(word, edit, "came"));
    const came = edit.came.filter((word) => !moves(word, edit, "gone"));
    return gone.length === edit.gone.length && came.length === edit.came.length
      ? edit
      : { ...edit, gone, came };
  });
}

/** What came only makes it say more, or nothing new. */
const onlyStronger = ({ gone, came }: Edit): boolean =>
  gone.every((word) => EMPTY.has(word)) &&
  without(came, STRENGTHENERS).every((word) => EMPTY.has(word));

interface Span {
  from: number;
  to: number;
  decisive: { from: number; to: number }[];
}

/** The label of an answer is a line of its own: the same word elsewhere in the annex is another. */
function isLine({ words }: Passage, from: number, to: number): boolean {
  const own = words[from]?.sentence;
  return words[from - 1]?.sentence !== own && words[to]?.sentence !== own;
}

function spansOf(passage: Passage, carrier: Carrier): Span[] {
  const words = passage.words.map(({ word }) => word);
  const row = listOf(carrier.words);
  const places = placesOf(row, words);
  const labels = places.filter((from) => isLine(passage, from, from + row.length));
  const own = carrier.answer !== undefined && labels.length > 0 ? labels : places;
  return own.map((from) => ({
    from,
    to: from + row.length,
    decisive: carrier.decisive.flatMap((phrase) => {
      const own = listOf(phrase);
      return placesOf(own, row)
        .slice(0, 1)
        .map((at) => ({ from: from + at, to: from + at + own.length }));
    }),
  }));
}

/** Does the edit weaken the sentence that the words stand in? The words that say so, or null. */
function weakens(edit: Edit): string | null {
  const { gone, came } = edit;
  const condition = moreOf(came, gone, CONDITIONS) ?? moreOf(came, gone, EFFORTS);
  if (condition !== undefined) return edit.cameText || condition;
  const liberty = moreOf(came, gone, LIBERTIES);
  if (liberty !== undefined && gone.length > 0 && (has(gone, DUTIES) || gone.length > 0))
    return edit.cameText || liberty;
  return null;
}

const shown = (edit: Edit, passage: Passage): string =>
  edit.cameText !== ""
    ? edit.cameText
    : passage.words
        .slice(edit.from, edit.to)
        .map(({ word }) => word)
        .join(" ");

/** The words of the span as the document has them. */
function asWritten({ words, edits }: Passage, span: Span): string[] {
  const written: string[] = [];
  for (let at = span.from; at <= span.to; at += 1) {
    for (const edit of edits) if (edit.from === at && at < span.to) written.push(...edit.came);
    const word = at < span.to ? words[at] : undefined;
    if (word && !word.gone) written.push(word.word);
  }
  return written;
}

/** Those of a deciding phrase that say something: not "van", "niet" or a party, where others do. */
function contentOf(passage: Passage, from: number, to: number): number[] {
  const all = Array.from({ length: to - from }, (_, k) => from + k);
  const is = (test: (word: string) => boolean) => (at: number) =>
    test(passage.words[at]?.word ?? "");
  const full = all.filter(is((word) => !EMPTY.has(word)));
  const plain = full.filter((at) => !passage.words[at]?.bracketed);
  const said = (plain.length > 0 ? plain : full).filter(
    is((word) => !BARE.has(word) && !PREPOSITIONS.has(word)),
  );
  const least = said.filter(is((word) => sideOf([word]) === null));
  return least.length > 0 ? least : said.length > 0 ? said : full;
}

function judgeSpan(passage: Passage, span: Span): CarrierJudgement {
  const own = passage.words.slice(span.from, span.to);
  const sentences = new Set(own.map(({ sentence }) => sentence));
  const near = withoutInversions(passage).filter(
    (edit) =>
      [...edit.sentences].some((sentence) => sentences.has(sentence)) &&
      !saysTheSame(edit) &&
      !onlyLimited(edit),
  );
  const longer = grew(
    own.map(({ word }) => word),
    asWritten(passage, span),
  );
  const isTerm = ({ gone, came }: Edit): boolean => [...gone, ...came].every(isTermWord);
  const lost = new Set(
    near
      .filter((edit) => !(longer === false && isTerm(edit)))
      .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)),
  );
  const within = (from: number, to: number): number =>
    Array.from({ length: to - from }, (_, k) => from + k).filter((at) => lost.has(at)).length;
  const hits = near.find(({ from, to }) => from < span.to && span.from < to);
  if (within(span.from, span.to) >= own.length * (1 - LEAST_LEFT))
    return { state: "gone", why: "lost", whole: true, words: hits ? shown(hits, passage) : "" };

  for (const edit of near) {
    const denied = negations(edit.came) - negations(edit.gone);
    const inSpan = edit.from < span.to && span.from < edit.to;
    const words = shown(edit, passage);
    if (otherParty(passage, edit, inSpan) || partiesSwapped(edit))
      return { state: "reversed", why: "party", words };
    if (denied > 0 || (denied < 0 && inSpan)) return { state: "reversed", why: "denied", words };
  }
  const moved = partyMoved(passage, near);
  if (moved) return { state: "reversed", why: "party", words: shown(moved, passage) };
  const judged = span.decisive.map(({ from, to }) => {
    const content = contentOf(passage, from, to);
    const gone = content.filter((at) => lost.has(at)).length;
    const split = near.find(
      (edit) =>
        edit.from === edit.to &&
        edit.from > from &&
        edit.from < to &&
        !onlyStronger(edit) &&
        !isTerm(edit),
    );
    const touched = Array.from({ length: to - from }, (_, k) => from + k).some(
      (at) =>
        lost.has(at) && !EMPTY.has(passage.words[at]?.word ?? "") && !passage.words[at]?.bracketed,
    );
    const bare = content.every((at) => BARE.has(passage.words[at]?.word ?? ""));
    const part = gone > 0 || touched || split !== undefined;
    return { whole: gone === content.length, part, bare, split };
  });
  const carrying = judged.filter(({ bare }) => !bare);
  const words = hits ? shown(hits, passage) : "";
  const why = hits && hits.came.length > 0 ? "replaced" : "lost";
  for (const edit of near) {
    const by = weakens(edit);
    if (by !== null && !(carrying.length > 0 && carrying.every(({ whole }) => whole)))
      return { state: "weaker", why: "condition", words: by };
  }
  if (carrying.length > 0 && carrying.every(({ whole }) => whole))
    return { state: "gone", why, words };
  const part = judged.find(({ part: touched }) => touched);
  if (part)
    return {
      state: "weaker",
      why: part.split ? "replaced" : why,
      words: part.split?.cameText ?? words,
    };
  const term = longer === true ? near.find(isTerm) : undefined;
  if (term) return { state: "weaker", why: "term", words: shown(term, passage) };
  return STANDS;
}

/** @returns the best of the places where the words stand in the unit, less what the unit says of itself. */
export function judgeCarrier(passage: Passage, carrier: Carrier): CarrierJudgement {
  const spans = spansOf(passage, carrier).map((span) => judgeSpan(passage, span));
  const best = spans.reduce<CarrierJudgement | null>(
    (so, one) => (so === null || worse(so.state, one.state) ? one : so),
    null,
  );
  const said = ownSentences(passage);
  return best !== null && worse(best.state, said.state) ? best : said;
}
