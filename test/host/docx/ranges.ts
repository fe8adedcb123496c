import { textLength } from "./text";
import { type XmlElement } from "./xml";

/**
 * A place in a paragraph's text. An offset one past the length is behind the paragraph mark; Word's
 * documents hold nothing but paragraphs, so every place is of this form.
 */
export interface Point {
  paragraph: XmlElement;
  offset: number;
}

export interface DocRange {
  start: Point;
  end: Point;
  /** the control or table that the range covers exactly, when it does */
  outer: XmlElement | null;
}

/** Ranges that the add-in or the selection holds on to; every edit moves them along. */
export class HeldRanges {
  private readonly held = new Set<DocRange>();

  hold(range: DocRange): void {
    this.held.add(range);
  }

  release(range: DocRange): void {
    this.held.delete(range);
  }

  private *points(paragraph: XmlElement): Generator<[Point, "start" | "end"]> {
    for (const range of this.held) {
      if (range.start.paragraph === paragraph) yield [range.start, "start"];
      if (range.end.paragraph === paragraph) yield [range.end, "end"];
    }
  }

  /** Text of `length` characters came in the place of [from, to). */
  spliced(paragraph: XmlElement, from: number, to: number, length: number): void {
    for (const [point, side] of this.points(paragraph)) {
      if (point.offset > to || (point.offset === to && (side === "end" || to > from)))
        point.offset += length - (to - from);
      else if (point.offset > from) point.offset = from;
    }
  }

  /** The text before `offset` moved to a new paragraph in front. */
  split(paragraph: XmlElement, head: XmlElement, offset: number): void {
    for (const [point] of this.points(paragraph)) {
      if (point.offset < offset) point.paragraph = head;
      else point.offset -= offset;
    }
  }

  /** All of a paragraph's text moved behind that of another one. */
  merged(from: XmlElement, into: XmlElement, offset: number): void {
    for (const [point] of this.points(from)) {
      point.paragraph = into;
      point.offset += offset;
    }
  }
}

export function wholeParagraph(paragraph: XmlElement): DocRange {
  return {
    start: { paragraph, offset: 0 },
    end: { paragraph, offset: textLength(paragraph) + 1 },
    outer: null,
  };
}
