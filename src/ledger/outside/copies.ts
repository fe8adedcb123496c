/**
 * Text of the model a second time: a clause repeated, or a whole second copy. One stands for the model; the
 * other is held against that one, clause by clause, for nobody can tell which of the two was meant.
 */
import { align, type Aligned } from "../../match/align/align";
import { findFragments } from "../../match/align/fragments";
import { quiet } from "../../match/difference/quiet";
import { shortest } from "../../match/difference/shortest";
import type { Side } from "../../match/difference/side";
import { isSame, type Step } from "../../match/difference/steps";
import { linePlace, tokenPlace } from "../../match/place";
import { judge, type Verdict } from "../../judge/unit";
import type { DocumentLines, Line } from "../../match/lines/line";
import type { PreparedModel } from "../../match/model/prepared";
import type { Finding, UnitKind } from "../../outcome";
import type { Claims } from "./claims";
import { withPart } from "./texts";

/** A shorter clause, or part of one, may stand twice by chance. */
const MIN_WORDS = 8;
/** Share of a clause's words that must stand there again. */
const MIN_SHARE = 0.6;
/** Clauses of the model from which its text is there as a whole once more. */
const MIN_CLAUSES = 5;

const KINDS: ReadonlySet<UnitKind> = new Set(["clause", "item", "definition", "recital"]);

export interface Copies {
  /** One a clause that differs. */
  findings: Finding[];
  /** Lines of a whole second copy that stand for something in it … */
  lines: ReadonlySet<Line>;
  /** … and those of them that are the parties' own and stand nowhere else: nothing has been said of them yet. */
  own: ReadonlySet<Line>;
  /** How many of its parts stand there again; 0 where no whole copy does. */
  count: number;
}

const NONE: Copies = { findings: [], lines: new Set(), own: new Set(), count: 0 };

/** Tokens of the model that stand in the document too. */
function shared({ steps, model }: Verdict): number {
  const equal = steps.reduce((sum, { op, modelFrom, modelTo }) => {
    return op === "equal" ? sum + modelTo - modelFrom : sum;
  }, 0);
  return equal / Math.max(1, model.ids.length);
}

const words = (side: Side, from: number, to: number): string =>
  from < to ? side.text.slice(side.starts[from], side.ends[to - 1]) : "";

/** The stretches on one side that the other does not have. */
function stretches(steps: readonly Step[], one: Side, other: Side): [first: string, copy: string] {
  const gone = steps.filter(({ op }) => op === "deleted");
  const came = steps.filter(({ op }) => op === "inserted");
  return [
    gone.map(({ modelFrom, modelTo }) => words(one, modelFrom, modelTo)).join(" … "),
    came.map(({ docFrom, docTo }) => words(other, docFrom, docTo)).join(" … "),
  ];
}

/** What differs between a clause and its repetition; null where nothing does. */
function difference(first: Verdict, copy: Verdict): [string, string] | null {
  if (first.segments.length === 0) return ["", copy.doc.text];
  const found = shortest(first.doc.ids, copy.doc.ids);
  const steps = quiet(found.steps, first.doc, copy.doc);
  if (isSame({ steps, bounded: false })) return null;
  return stretches(steps, first.doc, copy.doc);
}

function finding(copy: Verdict, [first, now]: [string, string], place: Finding["place"]): Finding {
  const { ref, item } = copy.unit;
  return {
    code: "copy-differs",
    origin: "document",
    article: ref,
    values: { article: item === undefined ? ref : `${ref} ${item}`, first, copy: now },
    place,
  };
}

/** That the model's text stands there more than once, told once. */
export function secondCopy(document: DocumentLines, { count, lines }: Copies): Finding[] {
  const [first] = lines;
  if (count === 0 || !first) return [];
  return [
    {
      code: "second-copy",
      origin: "document",
      article: "",
      values: { count: String(count) },
      place: linePlace(document, [first]),
    },
  ];
}

/** The lines of nobody, those of a second copy left out. */
export function withoutCopies(claims: Claims, { lines }: Copies): Claims {
  if (lines.size === 0) return claims;
  const others = (all: readonly Line[]): Line[] => all.filter((line) => !lines.has(line));
  return { ...claims, added: others(claims.added), outside: others(claims.outside) };
}

/** The words of a line, however they are written. */
const saidIn = ({ stream }: DocumentLines, { from, to }: Line): string =>
  stream.id.subarray(from, to).join(" ");

/** The lines by themselves, as a document. */
function alone(document: DocumentLines, lines: readonly Line[]): DocumentLines {
  return { ...document, lines: lines.map((line, index) => ({ ...line, index })) };
}

/** The parts of the model that stand in these lines again. */
function repeated(
  model: PreparedModel,
  own: DocumentLines,
): { aligned: Aligned; found: Verdict[] } {
  const aligned = align(model, own);
  const units = model.units.filter(({ kind, from, to }) => {
    const segments = aligned.alignment.segments.slice(from, to).flat();
    const length = segments.reduce((sum, one) => sum + one.to - one.from, 0);
    return KINDS.has(kind) && length >= MIN_WORDS;
  });
  const found = units
    .map((unit) => judge(model, own, aligned, unit))
    .filter((verdict) => shared(verdict) >= MIN_SHARE);
  return { aligned, found };
}

/**
 * @param lines of text that stand for nothing of the model, in reading order
 * @param verdicts on the units of the model, by index, as the document has them elsewhere
 * @param part where the lines stand
 */
export function findCopies(
  model: PreparedModel,
  document: DocumentLines,
  lines: readonly Line[],
  verdicts: readonly Verdict[],
  part: string,
): Copies {
  const own = alone(document, lines);
  const isClause = (piece: number): boolean =>
    KINDS.has(model.units[model.pieces[piece]?.unit ?? -1]?.kind ?? "title");
  const fragments = findFragments(model, own);
  if (!fragments.some(({ weight, piece }) => weight >= MIN_WORDS && isClause(piece))) return NONE;
  const { aligned, found } = repeated(model, own);
  const findings: Finding[] = [];
  const told = new Set<string>();
  for (const copy of found) {
    const { ref } = copy.unit;
    const differs = difference(verdicts[copy.unit.index] as Verdict, copy);
    if (differs === null || told.has(ref)) continue;
    told.add(ref);
    const place = withPart(tokenPlace(own, copy, 0, copy.doc.ids.length), part);
    findings.push(finding(copy, differs, place));
  }
  if (found.length < MIN_CLAUSES) return { ...NONE, findings };
  const there = new Set(found.map(({ unit }) => unit.index));
  const standing = verdicts.filter(({ unit, segments, model: { ids } }) => {
    return KINDS.has(unit.kind) && segments.length > 0 && ids.length >= MIN_WORDS;
  });
  // A copy that has most of it was meant to have all.
  if (2 * found.length > standing.length)
    for (const first of standing) {
      if (there.has(first.unit.index) || told.has(first.unit.ref)) continue;
      told.add(first.unit.ref);
      findings.push(finding(first, [first.doc.text, ""], null));
    }
  const { taken, absorbed } = aligned.alignment;
  const copied = new Set(lines.filter((_, at) => taken[at]));
  const elsewhere = new Set(
    document.lines.filter((line) => !copied.has(line)).map((line) => saidIn(document, line)),
  );
  const parties = [...absorbed.values()].flat().map((at) => lines[at] as Line);
  return {
    findings,
    lines: copied,
    own: new Set(parties.filter((line) => !elsewhere.has(saidIn(document, line)))),
    count: found.length,
  };
}
