/** Places of a field that no control of ours stands around: typed by hand, beside those that have one. Pure. */
import type { FieldSlot, Place } from "../check";
import { parseTag } from "../clauses/tag";
import { isVisible, type ControlRef, type DocumentModel, type Paragraph } from "../document";
import { bodyParagraphs } from "../edits";

const isOurs = ({ tag }: ControlRef): boolean => parseTag(tag)?.part.kind === "field";

/** Does a control of ours stand around some of these characters, or end at this point? */
function isOwn({ controls, spans }: Paragraph, start: number, end: number): boolean {
  if (controls.some(isOurs)) return true;
  let at = 0;
  return spans.some((span) => {
    const from = at;
    at += isVisible(span, "accepted") ? span.text.length : 0;
    return from <= end && at >= start && span.controls.some(isOurs);
  });
}

function paragraphsOf({ blocks, parts }: DocumentModel, { part }: Place): Map<number, Paragraph> {
  const own = part === undefined ? blocks : (parts.find(({ id }) => id === part)?.blocks ?? []);
  return new Map(bodyParagraphs(own).map((one) => [one.index, one]));
}

/**
 * @param slots the places of a field in the report of this document
 * @returns those that are written in the text itself
 */
export function slotsInText(document: DocumentModel, slots: readonly FieldSlot[]): FieldSlot[] {
  return slots.filter(({ place }) => {
    const paragraphs = paragraphsOf(document, place);
    for (let at = place.paragraph; at <= place.lastParagraph; at += 1) {
      const paragraph = paragraphs.get(at);
      const from = at === place.paragraph ? place.start : 0;
      const to = at === place.lastParagraph ? place.end : Infinity;
      if (paragraph && isOwn(paragraph, from, to)) return false;
    }
    return true;
  });
}
