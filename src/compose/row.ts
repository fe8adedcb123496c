import type { Answers, ModelAgreement } from "../clauses/schema";
import type { Xml } from "../ooxml/element";
import { styleSheet } from "../ooxml/styles";
import { makeContext } from "./context";
import { columnWidths, EMPTY, recordsRow, type Records } from "./records";
import { table } from "../ooxml/table";
import { UnknownPart, type Content } from "./types";

/**
 * One more row for a table of records, with its controls: `row` is the bare `w:tr`, `content` the
 * same as a table of one row, which Word joins to a table that it is put right behind.
 * @param rowNumber from 1; stands in the tags of the cells
 * @throws UnknownPart when the model has no such table
 */
export function composeRow(
  model: ModelAgreement,
  tableId: string,
  rowNumber: number,
  answers: Answers = {},
): { row: Xml; content: Content } {
  const block = model.sections
    .flatMap((section) => (section.kind === "annex" ? section.blocks : []))
    .find(
      (candidate): candidate is Records => candidate.type === "records" && candidate.id === tableId,
    );
  if (!block) throw new UnknownPart(model.id, { kind: "form", id: tableId });
  const context = makeContext(model, answers, `row ${tableId}`, {});
  const row = recordsRow(
    context,
    block,
    rowNumber,
    answers.tables?.[tableId]?.[rowNumber - 1] ?? EMPTY,
  );
  const body = table([row], { widths: columnWidths(context.width, block), borders: "grid" });
  return {
    row,
    content: {
      body,
      styles: styleSheet(),
      numbering: context.numbering.toXml(),
      title: model.title,
    },
  };
}
