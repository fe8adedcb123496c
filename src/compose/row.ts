import { recordTables } from "../clauses/model";
import type { Answers, ModelAgreement } from "../clauses/schema";
import type { Xml } from "../ooxml/element";
import { TEXT_WIDTH } from "../ooxml/page";
import { styleSheet } from "../ooxml/styles";
import { table } from "../ooxml/table";
import { columnsOf } from "./columns";
import { makeContext } from "./context";
import { recordsRow, rowAnswers } from "./records";
import { UnknownPart, type Content } from "./types";

/**
 * One more row for a table of records, with its controls: `row` is the bare `w:tr`, `content` the
 * same as a table of one row, which Word joins to a table that it is put right behind.
 * @param rowNumber from 1; stands in the tags of the cells
 * @param answers a row of the table in them at that place is filled in, else its cells are open
 * @throws UnknownPart when the model has no such table
 */
export function composeRow(
  model: ModelAgreement,
  tableId: string,
  rowNumber: number,
  answers: Answers = {},
): { row: Xml; content: Content } {
  const block = recordTables(model).find(({ id }) => id === tableId);
  if (!block) throw new UnknownPart(model.id, { kind: "form", id: tableId });
  const context = makeContext(model, answers, `row ${tableId}`, {});
  const columns = columnsOf(block, TEXT_WIDTH);
  const row = recordsRow(context, block, columns, rowNumber, rowAnswers(context, block, rowNumber));
  const { widths, padding } = columns;
  return {
    row,
    content: {
      body: table([row], { widths, borders: "grid", padding }),
      styles: styleSheet(),
      numbering: context.numbering.toXml(),
      title: model.title,
    },
  };
}
