import type { Finding } from "../../compare/types";
import type { Locale } from "../../messages/locale";

/** Until src/messages/findings lands: the code and its values. */
export function findingText(finding: Finding, _locale: Locale): string {
  return [finding.code, ...Object.values(finding.values)].join(" ");
}
