/** The texts of a document, each read, recognised and matched once: by view, with the tables of Bijlage 4 apart. */
import type { DocumentModel, Table, View } from "../document/types";
import type { DocumentLines } from "../match/lines/line";
import { knownTexts } from "../match/lines/known-texts";
import { pageCuts, type Cuts } from "../match/lines/openings";
import { readLines } from "../match/lines/read-lines";
import { definedTerms, termKey } from "../match/model/defined-terms";
import type { PreparedModel } from "../match/model/prepared";
import { recognise, type Candidate } from "../match/recognise";
import { matchOf, type Matched } from "./matched";

export interface Text {
  view: View;
  apart: ReadonlySet<Table>;
  /** Models, the best first. */
  candidates: Candidate[];
  /** @param chosen one of its candidates */
  matched(chosen: Candidate): Matched;
}

/** @returns the text in a view without those tables; the same one for who asks again */
export function textsOf(
  document: DocumentModel,
  models: PreparedModel[],
): (view: View, apart: readonly Table[]) => Text {
  const terms = definedTerms(models);
  const known = knownTexts(models);
  const texts: Text[] = [];
  return (view, tables) => {
    const apart = new Set(tables);
    const same = texts.find(
      (one) =>
        one.view === view &&
        one.apart.size === apart.size &&
        tables.every((table) => one.apart.has(table)),
    );
    if (same) return same;
    const read = (cuts?: Cuts): DocumentLines =>
      readLines(document, view, apart, known, (text) => terms.has(termKey(text)), cuts);
    const printed = read();
    const matches = new Map<Candidate, Matched>();
    const made: Text = {
      view,
      apart,
      candidates: recognise(printed, models),
      matched: (chosen) => {
        const found = matches.get(chosen);
        if (found) return found;
        const cuts = pageCuts(chosen.model, printed);
        const match = matchOf(chosen, cuts.size > 0 ? read(cuts) : printed);
        matches.set(chosen, match);
        return match;
      },
    };
    texts.push(made);
    return made;
  };
}
