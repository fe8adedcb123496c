/** The steps from one text to another, word by word: for texts that the report gives without steps. */
import type { Change } from "../../outcome";
import { shortest } from "../../match/difference/shortest";
import { chunksOf } from "./words";

export function stepsBetween(model: string, document: string): Change[] {
  const [left, right] = [chunksOf(model), chunksOf(document)];
  const ids = new Map<string, number>();
  const idOf = (chunk: string): number => {
    const key = chunk.trim().toLowerCase();
    const known = ids.get(key) ?? ids.size;
    ids.set(key, known);
    return known;
  };
  const { steps } = shortest(left.map(idOf), right.map(idOf));
  return steps.map(({ op, modelFrom, modelTo, docFrom, docTo }): Change => {
    const model = left.slice(modelFrom, modelTo).join("");
    const text = right.slice(docFrom, docTo).join("");
    if (op === "deleted") return { op, text: model };
    if (op === "inserted") return { op, text };
    return model === text ? { op: "equal", text } : { op: "equal", text, model };
  });
}
