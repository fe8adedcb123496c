/** A row of Bijlage 4 that makes place for a rung of ours: as small as the difference in each of its cells. Pure. */
import { articleCell, cites } from "../../annex4";
import type { DocumentModel, View } from "../../document";
import { commentsSaying, rowEdits, rowRemarkPlace, type RowTexts } from "../../edits";
import { sameText } from "../../language/cell-words";
import type { ActEdit, AskedRow, PlannedItem, StandingRow, Wanted } from "./ask";

/** What of the row is to read otherwise: it quotes the whole of the clause that it cites, or nothing where one is added. */
function becomes(row: StandingRow, { deviation, reason }: AskedRow): Partial<RowTexts> {
  const { documentText: replacement, modelText: lapses } = deviation.whole;
  const quotes = deviation.kind === "added" || sameText(row.lapses, lapses) === "same";
  const named = deviation.kind === "added" || cites(row.article, deviation.article);
  return {
    ...(named ? {} : { article: articleCell(deviation) }),
    ...(quotes ? {} : { lapses }),
    replacement,
    reason,
  };
}

export function rewordItem(
  { document, view }: { document: DocumentModel; view: View },
  { key, row, asked, remark }: Extract<Wanted, { kind: "reword" }>,
): PlannedItem {
  const made =
    remark === undefined
      ? rowEdits(document, view, row, becomes(row, asked))
      : remarkEdits(document, view, row, remark);
  const named = { key, article: row.article };
  return typeof made === "string"
    ? { ...named, edits: null, problem: made }
    : { ...named, edits: made, problem: null };
}

function remarkEdits(document: DocumentModel, view: View, row: StandingRow, text: string) {
  const place = rowRemarkPlace(document, view, row);
  if (typeof place === "string") return place;
  const { paragraph, text: was } = place;
  const alike = commentsSaying(document, text);
  return [{ kind: "remark", paragraph: paragraph.index, was, text, alike }] satisfies ActEdit[];
}
