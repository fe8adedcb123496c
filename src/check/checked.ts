/** What a comparison gives. */
import type { Ledger } from "../ledger/ledger";
import type { CheckReport } from "../outcome";

/** A report, and who owns what of the document; none where nothing was compared. */
export interface Checked {
  report: CheckReport;
  ledger: Ledger | null;
}
