import { type Oddities } from "../protocol/oddities";
import { type AddinManifest } from "../server/manifest";

/** What the host page is told at its start. */
export interface Settings {
  manifest: AddinManifest;
  /** the language of Word's user interface */
  locale: string;
  wordApi?: string;
  readOnly?: boolean;
  tracking?: boolean;
  oddities?: Partial<Oddities>;
  /** Word on the web takes seconds for an insertion; milliseconds to wait before each answer to one */
  insertDelay?: number;
  /** open the pane at the start */
  openPane?: boolean;
}
