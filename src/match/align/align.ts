/** Document to model: the steps in order. See docs/comparison.md for why these and in this order. */
import type { DocumentLines, Line } from "../lines/line";
import { markNoise } from "../lines/noise";
import type { ModelPiece, PreparedModel } from "../model/prepared";
import { absorb } from "./absorb";
import { ALIGN_STEPS, type Alignment, type AlignStep } from "./alignment";
import { assign, emptyAlignment, strongEnough } from "./assign";
import { chain } from "./chain";
import { findDisplaced } from "./displaced";
import { firstCopy } from "./first-copy";
import { findFragments, type Fragment } from "./fragments";
import { labelsAgree } from "./labels";
import { findMoved } from "./moved";
import { pairOwnNumbers } from "./own-number";
import { attachAnswerCells, pairRowMates } from "./cells";
import { pairGaps } from "./pair";
import { mendSeams } from "./seams";
import { attachTails } from "./tails";
import { trim } from "./trim";

export interface Aligned {
  alignment: Alignment;
  noise: Uint8Array;
  /** A step had to be content with less: named in the report. */
  fallbacks: string[];
}

/** What a clause weighs in the chain, whatever its length: the fewest clauses are told as moved. */
const CLAUSE = 60;
/** A heading out of its order is told as missing and added: rather the one clause that stands before it. */
const HEADING = 1.5;
/** What its words add: a chance match of three words does not outweigh anything. */
const PER_WORD = 0.25;
const EXACT = 1.25;

/** Worth of a match in the chain: the share of a clause that it covers, a little by its length and number. */
function scorer(model: PreparedModel, document: DocumentLines): (fragment: Fragment) => number {
  const share = model.groups.map((group) => {
    let pieces = 0;
    for (const unit of model.units.slice(group.from, group.to))
      for (let at = unit.from; at < unit.to; at += 1)
        if ((model.pieces[at]?.literals ?? 0) > 0) pieces += 1;
    return CLAUSE / Math.max(1, pieces);
  });
  return (fragment) => {
    const piece = model.pieces[fragment.piece] as ModelPiece;
    const line = document.lines[fragment.line] as Line;
    const unit = model.units[piece.unit];
    const whole = (share[unit?.group ?? 0] ?? 0) * (unit?.kind === "heading" ? HEADING : 1);
    const covered = Math.min(1, fragment.weight / Math.max(1, piece.literals));
    const numbered = labelsAgree(model, piece, line) ? 1 : 0;
    return (
      (whole * covered * covered + PER_WORD * fragment.weight) * (fragment.exact ? EXACT : 1) +
      numbered
    );
  };
}

/** Notes the lines that a step has just taken as its own. */
function taken({ taken: lines, by }: Alignment, step: AlignStep): void {
  const own = 1 + ALIGN_STEPS.indexOf(step);
  for (let at = 0; at < lines.length; at += 1) if (lines[at] && !by[at]) by[at] = own;
}

export function align(model: PreparedModel, whole: DocumentLines): Aligned {
  const noise = markNoise(whole);
  const found = findFragments(model, whole);
  const alignment = emptyAlignment(model, whole);
  const document = firstCopy(model, whole, found);
  const fragments =
    document === whole ? found : found.filter(({ line }) => line < document.lines.length);
  const score = scorer(model, document);
  const chosen = chain(fragments, score, model.stream.length).map(
    (at) => fragments[at] as Fragment,
  );
  const fallbacks: string[] = [];
  assign(model, document, strongEnough(model, document, chosen), alignment);
  trim(model, document, alignment);
  taken(alignment, "chain");
  pairRowMates(model, document, alignment);
  taken(alignment, "row");
  attachTails(model, document, alignment, noise);
  taken(alignment, "tail");
  if (findMoved(model, document, fragments, alignment, score)) fallbacks.push("moved");
  taken(alignment, "moved");
  attachTails(model, document, alignment, noise);
  taken(alignment, "tail");
  if (pairGaps(model, document, alignment, noise)) fallbacks.push("gap");
  taken(alignment, "gap");
  pairOwnNumbers(model, document, alignment, noise);
  // Of a clause in other words only the line with its number is known yet.
  if (document.broken) attachTails(model, document, alignment, noise);
  taken(alignment, "own-number");
  findDisplaced(model, document, alignment, noise);
  taken(alignment, "moved");
  pairRowMates(model, document, alignment);
  taken(alignment, "row");
  attachAnswerCells(model, document, alignment);
  taken(alignment, "answer-cell");
  mendSeams(model, document, alignment, noise);
  taken(alignment, "seam");
  absorb(model, document, alignment, noise);
  taken(alignment, "absorb");
  return { alignment, noise, fallbacks };
}
