/**
 * Text that is nothing of the model: *added* to the agreement, or *outside* it? One rule, in one table.
 * Both are told; the difference is that what is outside is searched for what touches the agreement.
 */
import type { Aligned } from "../../match/align/align";
import type { DocumentLines, Line } from "../../match/lines/line";
import { blocksOf, isAnnexHeading, isClause, isSupplement, type Block } from "./layout";

/** A contract of its own has at least this much: three headings, the title among them … */
const MIN_HEADINGS = 3;
/** … and clauses under them. Less is an article or an annex more. */
const MIN_CLAUSES = 5;
const MIN_WORDS = 80;

type Where = "before" | "inside" | "behind";

interface Judged {
  where: Where;
  block: Block;
  /** Behind the agreement: a block before it was called a supplement, or went on with its numbers. */
  supplement: boolean;
  /** What stands right before the agreement, under the heading of the annex that it is. */
  own: boolean;
  /** The contract that all such blocks make together is whole. */
  whole: boolean;
}

interface Rule {
  name: string;
  reason: string;
  holds: (judged: Judged) => boolean;
  is: "added" | "outside";
}

/** The first that holds decides. In doubt: added. */
export const RULES: readonly Rule[] = [
  {
    name: "inside",
    reason: "a word between the first and the last part of the agreement is in the agreement",
    holds: ({ where }) => where === "inside",
    is: "added",
  },
  {
    name: "goes-on",
    reason:
      "an article or annex whose number goes on from the agreement's, or that is called an addendum, says itself whose it is, and so does what stands under it",
    holds: ({ supplement }) => supplement,
    is: "added",
  },
  {
    name: "without-heading",
    reason:
      "what follows the agreement with no heading of another text over it stands under the agreement",
    holds: ({ where, block }) => where === "behind" && block.heading === null,
    is: "added",
  },
  {
    name: "under-its-heading",
    reason:
      "what stands between the heading of the annex that the agreement is and its title stands under that heading",
    holds: ({ own }) => own,
    is: "added",
  },
  {
    name: "whole-contract",
    reason: "headings and clauses of its own: another contract, of which the agreement is an annex",
    holds: ({ whole }) => whole,
    is: "outside",
  },
  {
    name: "doubt",
    reason: "text of which nothing shows that it is of another contract may bind by this one",
    holds: () => true,
    is: "added",
  },
];

const verdict = (judged: Judged): Rule["is"] =>
  (RULES.find(({ holds }) => holds(judged)) as Rule).is;

const numberOf = (line: Line | null): number => Number(line?.label?.number.split(".")[0] ?? NaN);

/** By kind of heading ("article", "annex"): the highest number among some lines. */
function highest(lines: readonly Line[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const line of lines) {
    const kind = line.label?.kind;
    const number = numberOf(line);
    if ((kind === "article" || kind === "annex") && !Number.isNaN(number))
      found.set(kind, Math.max(found.get(kind) ?? 0, number));
  }
  return found;
}

/** "Artikel 14" behind article 13 of the agreement; not where it goes on from the contract around it. */
function goesOn(
  line: Line | null,
  agreement: ReadonlyMap<string, number>,
  around: ReadonlyMap<string, number>,
): boolean {
  const kind = line?.label?.kind ?? "";
  const number = numberOf(line);
  if (Number.isNaN(number) || around.get(kind) === number - 1) return false;
  return number > (agreement.get(kind) ?? Infinity);
}

/** Headings, clauses and words of blocks that would be the contract around. */
function isWhole(blocks: readonly Block[]): boolean {
  const lines = blocks.flatMap((block) => block.lines);
  const headings = blocks.filter(({ heading }) => heading !== null).length;
  const clauses = lines.filter((line) => isClause(line)).length;
  const words = lines.reduce((sum, { from, to }) => sum + to - from, 0);
  return headings >= MIN_HEADINGS && clauses >= MIN_CLAUSES && words >= MIN_WORDS;
}

/** First and last line that stand for something where the model has it; -1 when there is none. */
export function reachOf({ alignment }: Aligned): [first: number, last: number] {
  let first = -1;
  let last = -1;
  const take = (line: number): void => {
    if (first < 0 || line < first) first = line;
    if (line > last) last = line;
  };
  alignment.segments.forEach((segments, piece) => {
    if (!alignment.moved.has(piece)) for (const { line } of segments) take(line);
  });
  for (const lines of alignment.absorbed.values()) for (const line of lines) take(line);
  return [first, last];
}

/** The text under the heading of the annex that the agreement is, where one stands right before it. */
function ownHeading(ahead: Block[]): Block | null {
  const last = ahead.at(-1);
  if (!last?.heading || !isAnnexHeading(last.heading) || last.lines.length < 2) return null;
  const [heading, ...rest] = last.lines;
  last.lines = [heading as Line];
  return { heading: null, lines: rest };
}

/** By line: 1 when it is of a contract around the agreement. */
export function outsideLines(document: DocumentLines, aligned: Aligned): Uint8Array {
  const { alignment, noise } = aligned;
  const [first, last] = reachOf(aligned);
  const outside = new Uint8Array(document.lines.length);
  const free = ({ index, from, to }: Line): boolean =>
    !alignment.taken[index] && !noise[index] && to > from;
  const { lines } = document;
  const ahead = blocksOf(document, lines.slice(0, Math.max(0, first)).filter(free));
  const under = ownHeading(ahead);
  const behind = blocksOf(document, lines.slice(last + 1).filter(free));
  if (first < 0 || ahead.length + behind.length === 0) return outside;
  const agreement = highest(lines.slice(first, last + 1));
  const around = highest(lines.slice(0, first));
  let supplement = false;
  const judged = [
    ...ahead.map((block) => ({ where: "before" as const, block, supplement: false, own: false })),
    ...(under ? [{ where: "before" as const, block: under, supplement: false, own: true }] : []),
    ...behind.map((block) => {
      const { heading } = block;
      supplement ||=
        heading !== null && (isSupplement(heading) || goesOn(heading, agreement, around));
      return { where: "behind" as const, block, supplement, own: false };
    }),
  ];
  const contract = judged.filter((one) => verdict({ ...one, whole: true }) === "outside");
  const whole = isWhole(contract.map(({ block }) => block));
  for (const one of judged)
    if (verdict({ ...one, whole }) === "outside")
      for (const { index } of one.block.lines) outside[index] = 1;
  return outside;
}
