/** Text as a reader sees it. */
import { survives } from "./revisions";
import type { Paragraph, Span, View } from "./types";

/** Is this span part of what is read in the view? Hidden text never is, nor what nobody can see. */
export function isVisible(span: Span, view: View): boolean {
  if (span.hidden || span.invisible !== undefined) return false;
  for (const revision of span.revisions) if (!survives(revision, view)) return false;
  return true;
}

/** Text of one paragraph in a view, without its number; note marks have no text. */
export function paragraphText(paragraph: Paragraph, view: View): string {
  let text = "";
  for (const span of paragraph.spans) if (isVisible(span, view)) text += span.text;
  return text;
}
