import { allBlocks } from "./model";
import { blockPieces } from "./pieces";
import type { ModelAgreement } from "./schema";
import { units } from "./units";

/** Every template of the model with a word on where it stands; free fields as their token. */
export function templates(model: ModelAgreement): { where: string; text: string }[] {
  const free = allBlocks(model).flatMap((block) => {
    if (block.type === "free") return [{ where: block.field, text: `{{${block.field}}}` }];
    if (block.type === "records" && block.freeHeads)
      return blockPieces({ ...block, freeHeads: false }).map(({ text }) => ({
        where: block.id,
        text,
      }));
    return [];
  });
  const fixed = units(model).flatMap(({ ref, pieces }) =>
    pieces.map(({ text }) => ({ where: ref, text })),
  );
  return [...fixed, ...free];
}
