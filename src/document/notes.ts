/** What the notes and comments of a document say: parts of their own, with blocks like the body's. */
import { blocks } from "./blocks";
import { BodyState } from "./body-state";
import { group, readPart, table } from "./grammar";
import type { Numbering } from "./numbering";
import type { Styles } from "./styles";
import { paragraphText } from "./text";
import type { DocumentBlock, View } from "./types";
import { visit } from "./walk";

/** One note, on one line, in either view. */
export interface Said {
  text: string;
  textRejected: string;
  /** Of a comment; "" for other notes. */
  author: string;
}

function lineOf(said: DocumentBlock[], view: View): string {
  const lines: string[] = [];
  visit(said, view, [], ({ parts }) =>
    lines.push(parts.map((part) => paragraphText(part, view)).join("")),
  );
  return lines.join(" ").replace(/\s+/g, " ").trim();
}

/**
 * Reads a part of notes by their ids.
 * @throws UnreadableDocument
 */
export function readNotes(
  part: "footnotes" | "endnotes" | "comments",
  text: string | undefined,
  styles: Styles,
  numbering: Numbering,
): Map<string, Said> {
  const notes = new Map<string, Said>();
  if (text === undefined) return notes;
  const state = new BodyState(styles, numbering);
  const root = table<BodyState>({
    [`w:${part}`]: group(
      table<BodyState>({
        [`w:${part.slice(0, -1)}`]: (s, element) => {
          const first = s.blocks.length;
          const id = element.w("id") ?? "";
          const author = element.w("author") ?? "";
          const leave = (): void => {
            s.endFields(0);
            const said = s.blocks.slice(first);
            const [accepted, rejected] = [lineOf(said, "accepted"), lineOf(said, "rejected")];
            notes.set(id, { text: accepted, textRejected: rejected, author });
          };
          return { children: blocks, leave };
        },
      }),
    ),
  });
  readPart(text, part, root, state);
  return notes;
}
