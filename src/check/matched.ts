/** A text against a model, as every question about it finds it: lines, alignment, each unit judged. */
import type { View } from "../document/types";
import { findRenamings } from "../judge/renaming";
import { judge, judgeRenamed } from "../judge/unit";
import type { Renaming, Verdict } from "../judge/verdict";
import { withoutComputed } from "../ledger/noise/computed";
import { align, type Aligned } from "../match/align/align";
import type { DocumentLines } from "../match/lines/line";
import type { Candidate } from "../match/recognise";

/** Made once a text and shared by all that is asked of it: nobody writes in it. */
export interface Matched {
  candidate: Candidate;
  lines: DocumentLines;
  aligned: Aligned;
  /** The units of the model, each as the document has it. */
  judged: readonly Verdict[];
}

/** The costly part of a comparison. */
export function matchOf(candidate: Candidate, lines: DocumentLines): Matched {
  const { model } = candidate;
  const aligned = align(model, lines);
  const judged = model.units.map((unit) => judge(model, lines, aligned, unit));
  return { candidate, lines, aligned, judged };
}

export interface Units {
  judged: readonly Verdict[];
  /** Without what Word computes, where that is passed over. */
  plain: readonly Verdict[];
  renamings: Renaming[];
  verdicts: readonly Verdict[];
}

/** The units with the names that were changed throughout read as the model's. */
export function unitsOf(
  { candidate: { model }, lines, judged }: Matched,
  computed: boolean,
  view: View,
): Units {
  const plain = computed ? judged.map((one) => withoutComputed(lines, one, view)) : judged;
  const renamings = findRenamings(model, plain);
  const verdicts =
    renamings.length === 0 ? plain : plain.map((one) => judgeRenamed(model, one, renamings));
  return { judged, plain, renamings, verdicts };
}
