import type { Finding } from "../compare/types";

/** Until src/messages/findings lands: the code and its values. */
export function findingMessage(finding: Finding): string {
  return [finding.code, ...Object.values(finding.values)].join(" ");
}
