/** The place of the deviation annex, or of its table, as an offset in the XML of the document part. */
import type { Annex, ModelAgreement } from "../clauses/schema";
import { annexPlace } from "../annex4";
import type { DocumentModel, View } from "../document";
import { bodyChildren } from "../ooxml/splice";

export interface AnnexOffset {
  /** The whole annex, or only its table. */
  kind: "annex" | "table";
  at: number;
  /** Nothing of the body follows. */
  last: boolean;
}

export function annexOffset(
  xml: string,
  document: DocumentModel,
  model: ModelAgreement,
  annex: Annex,
  view: View,
): AnnexOffset {
  const place = annexPlace(document, model, annex, view);
  if (place.kind === "table") return { kind: "table", at: place.after.source.end, last: false };
  const children = bodyChildren(xml);
  const at = place.before?.source.start;
  const child = at === undefined ? undefined : children.find((c) => c.start <= at && at < c.end);
  if (child) return { kind: "annex", at: child.start, last: false };
  const end = children.findLast((one) => one.name !== "sectPr")?.end;
  const section = children.find((one) => one.name === "sectPr");
  return { kind: "annex", at: end ?? section?.start ?? xml.lastIndexOf("</"), last: true };
}
