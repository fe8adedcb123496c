/** One document restored whole, and what must then be true of it; engine and corpus meet here only. */
import type { ModelAgreement } from "../../src/clauses/schema";
import { restorationEdits } from "../../src/cli/restore-write";
import { check, type CheckReport } from "../../src/check";
import { collectParts } from "../../src/package/package";
import { readDocument } from "../../src/document/read";
import { walk, type View } from "../../src/document";
import { restorations } from "../../src/edits";
import { splice, fitFragment, wordPrefix } from "../../src/ooxml/splice";
import { Tracker } from "../../src/ooxml/tracked";
import { packageFiles, type DocxParts } from "../corpus/writer/package";

const BODY = "word/document.xml";

export interface Trial {
  /** Deviations of the report before. */
  told: number;
  restored: number;
  /** Left, by why. */
  left: Record<string, number>;
  /** What is not as it must be, a line each. */
  wrong: string[];
  /** Clauses and items that go by another number than the model's, before and after. */
  renumbered: { before: string[]; after: string[] };
  /** The body as it reads, tracked changes accepted. */
  lines: string[];
}

const named = ({ kind, article, item, documentText }: CheckReport["deviations"][number]): string =>
  [kind, article, item ?? "", documentText].join("|");

/** Restores all deviations of a document, in the accepted view. */
export function restoreTrial(parts: DocxParts, models: ModelAgreement[]): Trial {
  const files = packageFiles(parts);
  const read = (body: string) =>
    readDocument(collectParts((name) => (name === BODY ? body : files[name])));
  const xml = files[BODY] ?? "";
  const document = read(xml);
  const report = check(document, models);
  const found = restorations(document, report, "accepted");
  const planned = found.flatMap((one) => ("edits" in one ? [one] : []));
  const tracker = Tracker.of(xml, { author: "Modeltrouw", date: "2026-11-26T00:00:00Z" });
  const written = restorationEdits(xml, document, planned, "accepted", tracker);
  const prefix = wordPrefix(xml);
  const after = splice(
    xml,
    written.edits.map((edit) => ({ ...edit, text: fitFragment(edit.text, prefix) })),
  );
  const left: Record<string, number> = {};
  const refused = new Set(written.left);
  for (const key of written.left)
    left["place in file"] = (left["place in file"] ?? 0) + (key ? 1 : 0);
  for (const one of found)
    if ("refused" in one) {
      refused.add(one.key);
      left[one.refused] = (left[one.refused] ?? 0) + 1;
    }
  const wrong: string[] = [];
  const now = read(after);
  const again = check(now, models);
  const kept = new Set(
    report.deviations.filter(({ key }) => refused.has(key)).map(({ article }) => article),
  );
  // What was left may be told otherwise beside its restored neighbours; all else is gone.
  // So is a clause that got the model's name back while the name stays another in the rest.
  const renamed = report.deviations.some(({ key, renaming }) => renaming && refused.has(key));
  for (const one of again.deviations)
    if (!kept.has(one.article) && !(renamed && one.keepsName))
      wrong.push(`still told: ${named(one).slice(0, 200)}`);
  // An optional clause that is absent renumbers those behind it, restored or not.
  const shifted = report.findings.filter(({ code }) => code === "renumbered");
  const optional = (of: string) => shifted.some(({ article }) => article === of);
  if (
    refused.size === 0 &&
    !report.deviations.some(({ kind }) => kind === "missing" || kind === "added")
  )
    for (const { code, article } of again.findings)
      if (code === "renumbered" && !optional(article)) wrong.push(`renumbered: ${article}`);
  const lines = (of: typeof document, view: View) =>
    walk(of, view).map(({ label, text }) => `${label} ${text}`);
  const before = lines(document, "accepted");
  // Their own changes are accepted first in `before`: only where there are none is "all refused" the same.
  if (!document.hasRevisions) {
    const back = lines(now, "rejected");
    const differs = back.findIndex((line, at) => line !== before[at]);
    if (differs >= 0 || back.length !== before.length)
      wrong.push(`refused, it is not as it was: ${back[differs] ?? ""} / ${before[differs] ?? ""}`);
  }
  const restored = planned.length - written.left.size;
  const numbers = ({ findings }: CheckReport): string[] =>
    findings.filter(({ code }) => code === "renumbered").map(({ article }) => article);
  return {
    told: report.deviations.length,
    restored,
    left,
    wrong,
    renumbered: { before: numbers(report), after: numbers(again) },
    lines: lines(now, "accepted"),
  };
}
