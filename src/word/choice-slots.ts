/** Places of a choice that no control of ours leads to: typed by hand, or made to nothing. Pure. */
import type { ChoiceSlot } from "../check";
import { parseTag } from "../clauses/tag";
import { isVisible, walk, type ControlRef, type DocumentModel, type Paragraph } from "../document";

const isOurs = ({ tag }: ControlRef): boolean => parseTag(tag)?.part.kind === "choice";
const isClosed = ({ bound, locked }: ControlRef): boolean => bound || locked;

/** A control of ours, which is written by its tag; or one that nobody may write in. */
function isShut({ controls, spans }: Paragraph, start: number, end: number): boolean {
  if (controls.some(isClosed)) return true;
  let at = 0;
  return spans.some((span) => {
    const from = at;
    at += isVisible(span, "accepted") ? span.text.length : 0;
    const touches = start === end ? from < start && start < at : from < end && at > start;
    return touches && span.controls.some((one) => isOurs(one) || isClosed(one));
  });
}

/**
 * @param slots the places of a choice in the report of this document
 * @returns those that are written in the text itself
 */
export function textSlots(document: DocumentModel, slots: readonly ChoiceSlot[]): ChoiceSlot[] {
  if (slots.length === 0) return [];
  const readings = walk(document, "accepted");
  const byParagraph = new Map(readings.map(({ paragraph }) => [paragraph.index, paragraph]));
  return slots.filter(({ place }) => {
    const paragraph = place.part === undefined ? byParagraph.get(place.paragraph) : undefined;
    return paragraph !== undefined && !isShut(paragraph, place.start, place.end);
  });
}
