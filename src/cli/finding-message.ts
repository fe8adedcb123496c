import type { Finding } from "../outcome";
import { findingText } from "../messages/findings";

/** The Dutch sentence of a finding: the command line speaks Dutch. */
export function findingMessage(finding: Finding): string {
  return findingText(finding, "nl");
}
