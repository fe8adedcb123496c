/** A known fault of the model, mended where the document carries it: exactly the words of its note. Pure. */
import type { CheckReport } from "../outcome";
import { walk, type DocumentModel, type View } from "../document";
import { extent } from "./clause";
import { isPlain } from "./plain";
import type { Refusal, TextEdit } from "./types";

/** What stands in the place of which words. */
export interface Mend {
  from: string;
  to: string;
}

/** A space of the model is any space, a hard one too. */
const pattern = (words: string): RegExp =>
  new RegExp(
    words
      .split(/\s+/u)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join("\\s+"),
    "gu",
  );

/**
 * @param article the clause, as the note names it
 * @returns the edits; "stale" where the clause does not say these words any more
 */
export function repairEdits(
  document: DocumentModel,
  report: Pick<CheckReport, "deviations" | "clausePlaces">,
  view: View,
  { article, mends }: { article: string; mends: readonly Mend[] },
): TextEdit[] | Refusal | "stale" {
  const own = report.clausePlaces?.[article];
  if (!own) return "place";
  if (own.part !== undefined) return "part";
  const place = extent(report, article, own);
  const readings = walk(document, view).filter(
    ({ paragraph: { index }, parts }) =>
      parts.length === 1 && index >= place.paragraph && index <= place.lastParagraph,
  );
  const edits: TextEdit[] = [];
  for (const { from, to } of mends) {
    const found = readings.flatMap((reading) =>
      [...reading.text.matchAll(pattern(from))].map((hit) => ({ reading, hit })),
    );
    if (found.length === 0) return "stale";
    for (const { reading, hit } of found) {
      const start = hit.index;
      const end = start + hit[0].length;
      if (!isPlain(reading, start, end, view)) return "held";
      const { index: paragraph } = reading.paragraph;
      edits.push({ kind: "text", paragraph, start, end, was: hit[0], becomes: to });
    }
  }
  return edits;
}
