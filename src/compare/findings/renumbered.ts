/** Clauses that go by another number than the model's: a finding, never a deviation. */
import type { DocumentLines, Line } from "../lines/line";
import type { PreparedModel } from "../model/prepared";
import type { Finding } from "../types";
import { placeOf } from "../judge/place";
import type { Verdict } from "../judge/unit";

/** Number of a clause as the document prints it, made whole: "3." in article 8 is "8.3". */
function printed(line: Line, article: string | null): string | null {
  const { label } = line;
  if (!label || label.kind !== "number") return null;
  if (label.number.includes(".")) return label.number;
  return article === null ? null : `${article}.${label.number}`;
}

export function renumbered(
  model: PreparedModel,
  document: DocumentLines,
  verdicts: Verdict[],
): Finding[] {
  const findings: Finding[] = [];
  let article: string | null = null;
  for (const verdict of verdicts) {
    const { unit, segments } = verdict;
    const first = segments[0];
    const line = first ? document.lines[first.line] : undefined;
    if (!first || !line || first.from !== line.from) continue;
    if (unit.kind === "heading" && model.pieces[unit.from]?.label?.kind === "article") {
      article =
        line.label?.kind === "number" || line.label?.kind === "article" ? line.label.number : null;
      if (article !== null && article !== unit.ref)
        findings.push(finding(unit.ref, article, "article"));
      continue;
    }
    if (unit.kind === "clause" && unit.ref.includes(".")) {
      const own = printed(line, article ?? unit.ref.split(".")[0] ?? null);
      if (own !== null && own !== unit.ref) findings.push(finding(unit.ref, own, "clause"));
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
