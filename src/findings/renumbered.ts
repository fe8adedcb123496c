/** Clauses that go by another number than the model's: a finding, never a deviation. */
import type { DocumentLines } from "../match/lines/line";
import type { PreparedModel } from "../match/model/prepared";
import type { Finding } from "../outcome";
import { placeOf } from "../match/place";
import type { Numbers } from "../judge/document-numbers";
import type { Verdict } from "../judge/unit";

export function renumbered(
  model: PreparedModel,
  document: DocumentLines,
  verdicts: readonly Verdict[],
  { ofModel }: Numbers,
): Finding[] {
  const findings: Finding[] = [];
  for (const verdict of verdicts) {
    const { unit, segments } = verdict;
    const first = segments[0];
    const line = first ? document.lines[first.line] : undefined;
    if (!first || !line || first.from !== line.from) continue;
    const article = unit.kind === "heading" && model.pieces[unit.from]?.label?.kind === "article";
    if (article || (unit.kind === "clause" && unit.item === undefined && unit.ref.includes("."))) {
      const own = ofModel.get(unit.ref);
      if (own !== undefined && own !== unit.ref)
        findings.push(finding(unit.ref, own, article ? "article" : "clause"));
    } else if (
      (unit.kind === "item" || unit.kind === "definition" || unit.kind === "recital") &&
      line.label
    ) {
      const was = model.pieces[unit.from]?.label;
      const now = line.label;
      if (
        was &&
        was.number !== "" &&
        now.number !== "" &&
        was.kind === now.kind &&
        was.number !== now.number
      )
        findings.push(
          finding(
            unit.kind === "recital" ? unit.ref : `${unit.ref} ${was.number}`,
            now.number,
            unit.kind,
          ),
        );
    }
    function finding(was: string, now: string, what: string): Finding {
      return {
        code: "renumbered",
        origin: "document",
        article: was,
        values: { was, now, what },
        place: placeOf(document, segments),
      };
    }
  }
  return findings;
}
