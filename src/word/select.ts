/**
 * Shows a place of the report in Word. Found at the click, not before: the document may have
 * changed. The paragraph must still begin and end as it did, where it was or in one other place.
 */
import type { Place } from "../outcome";
import { WordFailure } from "./failure";
import { reading, run } from "./run";

/**
 * Selects the paragraphs of a place, in two syncs.
 * @throws WordFailure `stale` when the text is gone, changed, or stands there more than once.
 */
export function selectPlace(place: Place): Promise<void> {
  return run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load("text");
    await reading(context.sync());

    const texts = paragraphs.items.map(({ text }) => text);
    const first = locate(texts, place);
    const last = first === null ? null : first + place.lastParagraph - place.paragraph;
    const from = first === null ? undefined : paragraphs.items[first];
    const to = last === null ? undefined : paragraphs.items[Math.min(last, texts.length - 1)];
    if (!from || !to) throw new WordFailure("stale");
    const range = from === to ? from.getRange() : from.getRange().expandTo(to.getRange());
    range.select();
    await reading(context.sync());
  });
}

/**
 * Index of the place's first paragraph: where it was, else the one other place that fits. A place
 * may be a row of a table, whose words begin and end in cells in between.
 */
export function locate(
  texts: readonly string[],
  place: Pick<Place, "paragraph" | "lastParagraph" | "head" | "tail">,
): number | null {
  const length = place.lastParagraph - place.paragraph;
  const head = bare(place.head);
  const tail = bare(place.tail);
  const window = (index: number) => texts.slice(index, index + length + 1).map(bare);
  const there = window(place.paragraph);
  if (there.length === length + 1 && there.some(has(head)) && there.some(has(tail)))
    return place.paragraph;
  if (head === "" && tail === "") return null;
  const others = texts.flatMap((text, index) =>
    has(head)(bare(text)) && window(index).some(has(tail)) ? [index] : [],
  );
  return others.length === 1 ? (others[0] ?? null) : null;
}

const has = (part: string) => (text: string) => text.includes(part);

/** Word and the file differ in white space, line breaks and field marks; words are enough. */
function bare(text: string): string {
  return text.replace(/[\s\p{C}\ufffc]+/gu, "");
}
