/** Words that stand with the number of a clause: text of the clause, put in before it. */
import { toChanges, documentTextOf } from "../match/difference/changes";
import type { DocumentLines } from "../match/lines/line";
import type { PreparedModel } from "../match/model/prepared";
import type { Draft } from "./deviations";
import { placeOf } from "../match/place";
import { tell } from "./tell";
import type { Verdict } from "./unit";

/** The drafts with those words told, at each clause that has them. */
export function withLabelWords(
  model: PreparedModel,
  document: DocumentLines,
  verdicts: readonly Verdict[],
  drafts: readonly Draft[],
): Draft[] {
  if (document.lines.every(({ labelWords }) => labelWords === "")) return [...drafts];
  const told = [...drafts];
  for (const verdict of verdicts) {
    const { segments, steps, model: side, doc } = verdict;
    const words = segments.flatMap(({ line, from }) => {
      const own = document.lines[line];
      return own?.labelWords && own.from === from ? [own.labelWords] : [];
    });
    if (words.length === 0) continue;
    const changes = [
      { op: "inserted" as const, text: `${words.join(" ")} ` },
      ...toChanges(steps, side, doc),
    ];
    const more = { changes, documentText: documentTextOf(changes) };
    tell(model, document, verdicts, told, verdict, more, placeOf(document, segments));
  }
  return told;
}
