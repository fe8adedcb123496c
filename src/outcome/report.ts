/** One report of one document: the JSON of the command line is this (docs/report.md). */
import type { Deviation } from "./deviation";
import type { ChoiceResult, FieldResult, RecordsResult } from "./field";
import type { Finding } from "./finding";
import type { LedgerCount, ModelCount } from "./ledger";
import type { Place } from "./place";
import type { FileFacts, NotCompared, OutsideText, PassedOver, Unread } from "./rest";
import type { TableRowResult } from "./row";

export interface CheckReport {
  model: { id: string; version: string; title: string; name: string; confidence: number } | null;
  /** Other models that fit partly, best first (mixtures, look-alikes). */
  candidates: { id: string; confidence: number }[];
  view: "accepted" | "rejected";
  deviations: Deviation[];
  deviationTable: {
    present: boolean;
    /** What the annex is called here ("Bijlage 4"): as the document heads it, else as the model does or would. */
    name: string | null;
    place: Place | null;
    rows: TableRowResult[];
  };
  fields: FieldResult[];
  choices: ChoiceResult[];
  /** Tables of records: what filling in needs; not in the JSON. */
  records?: RecordsResult[];
  findings: Finding[];
  notCompared: NotCompared[];
  outside: OutsideText[];
  passedOver: PassedOver[];
  unread: Unread[];
  /** Every character that is seen, by who owns it; null where nothing was compared. */
  ledger: LedgerCount | null;
  /** Every word of the model, by what became of it. */
  modelLedger: ModelCount | null;
  /** The document has tracked changes, whatever they are about. */
  hasRevisions: boolean;
  /** Absent where nobody looked. */
  file?: FileFacts;
  /** Reference → where the document carries that part of the model; a part that is not there has none. */
  clausePlaces?: Record<string, Place>;
}
