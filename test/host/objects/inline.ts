import { contentOf, controlLevel, controlsIn } from "../docx/blocks";
import { inlineControlAt } from "../docx/edit-text";
import { type Point } from "../docx/ranges";
import { type XmlElement } from "../docx/xml";
import { extent } from "./insert-text";

/** The content of the inline control that a place is in, null when it is in none. */
export function inlineOf(point: Point): XmlElement | null {
  const control = inlineControlAt(point.paragraph, point.offset);
  return control && contentOf(control);
}

export interface InlineControl {
  control: XmlElement;
  content: XmlElement;
  from: number;
  to: number;
}

/** The inline controls of a paragraph with the places of their text, outer ones first. */
export function inlineControls(paragraph: XmlElement): InlineControl[] {
  return controlsIn(paragraph)
    .filter((control) => controlLevel(control) === "inline")
    .map((control) => {
      const content = contentOf(control);
      return { control, content, ...extent(paragraph, content) };
    });
}
