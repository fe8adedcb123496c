/** What the ledger is made from. */
import type { DeviationTable } from "../annex4";
import type { DocumentModel, View } from "../document/types";
import type { Verdict } from "../judge/verdict";
import type { Aligned } from "../match/align/align";
import type { DocumentLines } from "../match/lines/line";
import type { PreparedModel } from "../match/model/prepared";
import type { NotCompared, Place } from "../outcome";
import type { Claims } from "./outside/claims";
import type { Copies } from "./outside/copies";
import type { PartLines } from "./outside/parts";

/** What the comparison found in one view, with noise passed over as it is when nobody asks otherwise. */
export interface Found {
  model: PreparedModel;
  read: DocumentModel;
  view: View;
  document: DocumentLines;
  aligned: Aligned;
  verdicts: readonly Verdict[];
  claims: Claims;
  copies: Copies;
  /** Bijlage 4, and what of its prose was read as rows or as "none". */
  table: DeviationTable | null;
  prose: { rows: readonly { place: Place | null }[]; notCompared: readonly NotCompared[] };
  parts: readonly PartLines[];
}
