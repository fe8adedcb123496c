/** Where a step was content with less, it is said. */
import type { Finding } from "../outcome";

export function fallbackFindings(codes: string[]): Finding[] {
  return [...new Set(codes)].map((what) => ({
    code: "fallback",
    origin: "document",
    article: "",
    values: { what },
    place: null,
  }));
}
