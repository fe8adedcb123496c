import { allBlocks } from "./model";
import type { Block, ModelAgreement, Section } from "./schema";
import { tagText, type TagPart } from "./tag";

/** More rows than any annex has. */
const LAST_ROW = 9999;

function sectionParts(section: Section): TagPart[] {
  if (section.kind === "annex") return [{ kind: "annex", id: section.id }];
  if (section.kind !== "article") return [{ kind: "section", id: section.id }];
  const { number, clauses } = section.article;
  return [
    { kind: "article", number },
    ...clauses.map(({ ref }): TagPart => ({ kind: "clause", ref })),
  ];
}

function blockParts(block: Block): TagPart[] {
  if (block.type === "deviations") return [{ kind: "deviations" }];
  if (!("id" in block)) return [];
  const cells: TagPart[] =
    block.type === "records"
      ? block.columns.map(({ id }) => ({
          kind: "cell",
          table: block.id,
          row: LAST_ROW,
          column: id,
        }))
      : [];
  return [{ kind: "form", id: block.id }, ...cells];
}

/**
 * Every tag that inserting this model, or a part of it, can give; records tables at a row number
 * larger than any. (Keys of deviation rows are short hashes, made elsewhere.)
 */
export function possibleTags(model: ModelAgreement): string[] {
  const parts: TagPart[] = [
    ...model.sections.flatMap(sectionParts),
    ...allBlocks(model).flatMap(blockParts),
    ...model.fields.map(({ id }): TagPart => ({ kind: "field", id })),
    ...model.choices.flatMap(({ id, forms }) =>
      Object.keys(forms).map((form): TagPart => ({ kind: "choice", id, form })),
    ),
  ];
  return parts.map((part) => tagText({ model: model.id, part }));
}
