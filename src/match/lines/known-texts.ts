/**
 * Paragraphs that stand to the letter in a model: most of an agreement. Their tokens are known, so they are
 * not read again, character by character.
 */
import type { ModelPiece, PreparedModel } from "../model/prepared";
import type { TokenStream } from "../../language/tokens";

interface Known {
  stream: TokenStream;
  piece: ModelPiece;
}

/** Text of a piece without blanks, behind its label → the piece. */
export type KnownTexts = ReadonlyMap<string, Known>;

let last: { models: PreparedModel[]; texts: KnownTexts } | null = null;

/** Texts of all models together; kept for as long as the same models are asked for. */
export function knownTexts(models: PreparedModel[]): KnownTexts {
  const same =
    last?.models.length === models.length && models.every((one, at) => one === last?.models[at]);
  if (last && same) return last.texts;
  const texts = new Map<string, Known>();
  for (const { stream, pieces } of models)
    for (const piece of pieces)
      if (!piece.templated && piece.to > piece.from)
        texts.set(piece.text.slice(piece.textStart), { stream, piece });
  last = { models, texts };
  return texts;
}
