/**
 * Words that are struck through but not deleted: Word counts them as text, and so does the comparison;
 * who drew the line means otherwise. Only a document that has some comes here.
 */
import { isVisible } from "../document/text";
import type { Paragraph, View } from "../document/types";
import type { Finding } from "../outcome";
import { stretchFindings, type Context, type Stretch } from "./stretches";

/** Stretches of one paragraph; neighbouring spans are one. */
function struckIn(paragraph: Paragraph, view: View): Stretch[] {
  const ranges: { start: number; text: string }[] = [];
  let at = 0;
  let open = false;
  for (const span of paragraph.spans) {
    if (span.text === "" || !isVisible(span, view)) continue;
    const own = ranges.at(-1);
    if (span.struck && open && own) own.text += span.text;
    else if (span.struck) ranges.push({ start: at, text: span.text });
    open = span.struck === true;
    at += span.text.length;
  }
  return ranges.flatMap(({ start: from, text: raw }): Stretch[] => {
    const text = raw.trim();
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    const start = from + raw.length - raw.trimStart().length;
    return [{ start, end: start + text.length, values: { text } }];
  });
}

/** One finding a stretch, at the clause where it stands; what stands before the agreement is none of its text. */
export const struckThrough = (context: Context): Finding[] =>
  stretchFindings(context, "struck-through", struckIn, false);
