/** Bijlage 4 in the parts of a document: its rows brought up to date, or the table or annex made. */
import type { ModelAgreement } from "../clauses/schema";
import type { DeviationTable, TablePlan } from "../annex4";
import { composeDeviations, type Content } from "../compose";
import type { DocumentModel, DocumentParts, View } from "../document";
import { paragraph } from "../ooxml/paragraph";
import { Tracker, type Stamp } from "../ooxml/tracked";
import { fitFragment, splice, wordPrefix, type Edit } from "../ooxml/splice";
import { mergeStyles } from "../ooxml/style-merge";
import { styleSheet, STYLE } from "../ooxml/styles";
import { annexOffset } from "./annex-place";
import { rowEdits } from "./annex-rows";

export interface WrittenParts {
  document: string;
  /** Only when styles had to be added. */
  styles?: string;
}

function made(
  parts: DocumentParts,
  document: DocumentModel,
  model: ModelAgreement,
  plan: TablePlan,
  view: View,
  tracker: Tracker | null,
): Edit[] {
  const annex = model.sections.find((s) => s.kind === "annex" && s.role === "deviations");
  if (annex?.kind !== "annex") return [];
  const place = annexOffset(parts.document, document, model, annex, view);
  const content: Content = composeDeviations(model, plan.rows, { annex: place.kind === "annex" });
  // Word wants a paragraph behind a table: at the end of the body, and between it and another table.
  const gap = place.kind === "table" || place.last ? paragraph("", { style: STYLE.gap }) : "";
  const text = content.body + gap;
  return [{ start: place.at, end: place.at, text: tracker ? tracker.inserted(text) : text }];
}

/**
 * @param plan without what may not be done (`withoutHeld`)
 * @param stamp who and when, for the tracked changes of a document that tracks
 * @returns the changed parts. Pure: the caller opens and writes the package.
 */
export function writeAnnex(
  parts: DocumentParts,
  document: DocumentModel,
  model: ModelAgreement,
  read: DeviationTable | null,
  plan: TablePlan,
  view: View,
  stamp: Stamp,
): WrittenParts {
  const tracker = document.trackingOn ? Tracker.of(parts.document, stamp) : null;
  const edits = read
    ? rowEdits(parts.document, read, plan, tracker)
    : made(parts, document, model, plan, view, tracker);
  let styles = parts.styles;
  const prefix = wordPrefix(parts.document);
  const fitted = edits.map((edit) => {
    if (styles === undefined) {
      const bare = edit.text.replace(/<w:[pr]Style [^>]*\/>/g, "");
      return { ...edit, text: fitFragment(bare, prefix) };
    }
    const merged = mergeStyles(styles, styleSheet({ beside: true }), edit.text);
    styles = merged.styles;
    return { ...edit, text: fitFragment(merged.fragment, prefix) };
  });
  return {
    document: splice(parts.document, fitted),
    ...(styles !== undefined && styles !== parts.styles ? { styles } : {}),
  };
}
