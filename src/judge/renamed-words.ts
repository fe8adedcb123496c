/** What a renaming changed, word by word: the name, and the articles and capitals that go along with it. */
import type { DocumentLines } from "../match/lines/line";
import { held, type Held } from "./same-words";
import type { PreparedModel } from "../match/model/prepared";
import type { Place, RenamedWords } from "../outcome";
import { pointBehind, tokenPlace } from "../match/place";
import type { Renaming, Verdict } from "./verdict";

type Pair = Held["other"][number];

/** Words of the document that are read as the model's by some renaming, in order. */
function pairsOf(model: PreparedModel, verdict: Verdict): Pair[] {
  const folded = model.pieces[verdict.unit.from]?.folded === true;
  return verdict.steps.flatMap((step) =>
    step.op === "equal" ? held(verdict, step, folded).other : [],
  );
}

/** The renaming that a pair belongs to: of the name in it, else of the next one, for articles go before. */
function renamingAt({ renamed }: Verdict, { doc: [from, to] }: Pair): Renaming | undefined {
  const places = renamed
    .flatMap(({ renaming, places: own }) => own.map(([start, end]) => ({ renaming, start, end })))
    .sort((a, b) => a.start - b.start);
  const inside = places.find(({ start, end }) => start < to && from < end);
  return (inside ?? places.find(({ start }) => start >= to) ?? places.at(-1))?.renaming;
}

/** Where the words stand; where the document has none, the point before the next word. */
function placeOf(document: DocumentLines, verdict: Verdict, [from, to]: Pair["doc"]): Place | null {
  if (from < to) return tokenPlace(document, verdict, from, to);
  const next = from < verdict.doc.ids.length ? tokenPlace(document, verdict, from, from + 1) : null;
  if (next) return { ...next, end: next.start, lastParagraph: next.paragraph, tail: next.head };
  return pointBehind(tokenPlace(document, verdict, from - 1, from));
}

export function renamedWords(
  model: PreparedModel,
  document: DocumentLines,
  verdicts: readonly Verdict[],
  renaming: Renaming,
): RenamedWords[] {
  return verdicts.flatMap((verdict): RenamedWords[] => {
    if (!verdict.renamed.some((one) => one.renaming === renaming)) return [];
    const { text, starts, ends } = verdict.model;
    return pairsOf(model, verdict)
      .filter((pair) => renamingAt(verdict, pair) === renaming)
      .flatMap(({ model: [from, to], doc }) => {
        const place = placeOf(document, verdict, doc);
        return place
          ? [{ place, model: from < to ? text.slice(starts[from], ends[to - 1]) : "" }]
          : [];
      });
  });
}
