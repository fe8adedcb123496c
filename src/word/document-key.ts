/** By what a document is known again in this browser: a number of its address, not the address itself. */
import { fingerprint } from "./fingerprint";

/** A document that was never saved has no address; its decisions hold by their clauses' own words. */
export function documentKey(): string {
  // Undefined in Word on some platforms until the document is saved; the typings do not say so.
  const url = Office.context.document.url as string | undefined;
  return fingerprint(url ?? "").toString(36);
}
