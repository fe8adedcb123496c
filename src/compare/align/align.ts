/** Document to model: the steps in order. See docs/comparison.md for why these and in this order. */
import type { DocumentLines } from "../lines/line";
import { markNoise } from "../lines/noise";
import type { PreparedModel } from "../model/prepared";
import { absorb } from "./absorb";
import type { Alignment } from "./alignment";
import { assign, emptyAlignment, strongEnough } from "./assign";
import { chain } from "./chain";
import { findFragments, type Fragment } from "./fragments";
import { labelsAgree } from "./labels";
import { findMoved } from "./moved";
import { pairGaps, pairRowMates } from "./pair";
import { attachTails } from "./tails";
import { trim } from "./trim";

export interface Aligned {
  alignment: Alignment;
  noise: Uint8Array;
  /** A step had to be content with less: named in the report. */
  fallbacks: string[];
}

/** Exact matches count double, and the right number breaks a tie. */
function scorer(model: PreparedModel, document: DocumentLines): (fragment: Fragment) => number {
  return (fragment) => {
    const piece = model.pieces[fragment.piece];
    const line = document.lines[fragment.line];
    const numbered = piece && line && labelsAgree(model, piece, line) ? 1 : 0;
    return fragment.weight * (fragment.exact ? 2 : 1) + numbered;
  };
}

export function align(model: PreparedModel, document: DocumentLines): Aligned {
  const noise = markNoise(document);
  const fragments = findFragments(model, document);
  const alignment = emptyAlignment(model, document);
  const score = scorer(model, document);
  const chosen = chain(fragments, score, model.stream.length).map(
    (at) => fragments[at] as Fragment,
  );
  assign(model, document, strongEnough(model, document, chosen), alignment);
  trim(model, document, alignment);
  const fallbacks: string[] = [];
  pairRowMates(model, document, alignment);
  attachTails(model, document, alignment, noise);
  if (pairGaps(model, document, alignment, noise)) fallbacks.push("gap");
  findMoved(model, document, fragments, alignment);
  pairRowMates(model, document, alignment);
  absorb(model, document, alignment, noise);
  return { alignment, noise, fallbacks };
}
