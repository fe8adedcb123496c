/** Deviations for the pure parts of the work: only what they look at. */
import type { Deviation } from "../../../src/outcome";

export function deviation(key: string, more: Partial<Deviation> = {}): Deviation {
  return {
    key,
    kind: "changed",
    article: key,
    unit: "clause",
    heading: "Beveiliging",
    modelText: `model ${key}`,
    documentText: `document ${key}`,
    changes: [],
    whole: { modelText: `model ${key}`, documentText: `document ${key}` },
    recorded: false,
    place: { paragraph: 1, lastParagraph: 1, start: 0, end: 9, head: "document", tail: "document" },
    weight: { level: "substance", reasons: [] },
    requirements: [],
    ...more,
  };
}
