/** Text of a second model in the document: clauses that are that model's and not the first one's. */
import type { DocumentLines } from "../match/lines/line";
import { ownShare, type Candidate } from "../match/recognise";
import type { Finding } from "../outcome";

/** Share of what the other model has for itself alone, from which it is no chance. */
const MIN_OWN = 0.2;

export function mixtures(
  document: DocumentLines,
  chosen: Candidate,
  candidates: Candidate[],
): Finding[] {
  return candidates.flatMap((candidate): Finding[] => {
    if (candidate === chosen || candidate.confidence < MIN_OWN) return [];
    const share = ownShare(document, candidate.model, chosen.model);
    if (share < MIN_OWN) return [];
    const { id, name } = candidate.model.model;
    return [
      {
        code: "mixture",
        origin: "document",
        article: "",
        values: { model: id, name, share: String(Math.round(share * 100)) },
        place: null,
      },
    ];
  });
}
