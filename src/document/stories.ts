/** Reads the parts that hold text: the body, a header or footer, all notes of a kind. */
import { blocks } from "./blocks";
import { BodyState } from "./body-state";
import type { Context } from "./context";
import { UnreadableDocument } from "../package/errors";
import { group, leaf, readPart, table, type Table } from "../package/grammar";
import type { Marks } from "./mark-state";
import { PATTERN } from "../formatting/palette";
import { enterSection } from "./section-properties";
import type { DocumentBlock, NoteRef } from "./types";

/** Word's own lines between text and notes are no notes. */
const SEPARATORS = new Set(["separator", "continuationSeparator", "continuationNotice"]);

/** @throws UnreadableDocument; no-body when this is no WordprocessingML document */
export function readBody(text: string, context: Context, marks: Marks | null): BodyState {
  const state = new BodyState(context, "body", "document", marks);
  let bodies = 0;
  const content: Table<BodyState> = new Map(blocks);
  content.set("w:sectPr", (s) => enterSection(s));
  const root = table<BodyState>({
    "w:document": group(
      table<BodyState>({
        "w:background": leaf((s, e) => {
          s.context.setPage(s.context.palette.colour(e, PATTERN));
        }),
        "w:body": () => {
          bodies++;
          return { children: content };
        },
      }),
    ),
  });
  readPart(text, "document", root, state);
  state.endFields(0);
  if (bodies === 0) throw new UnreadableDocument("no-body");
  return state;
}

/**
 * @param part its id; the root is w:hdr or w:ftr
 * @param source what the document calls it by
 * @throws UnreadableDocument
 */
export function readHeader(
  text: string,
  part: string,
  source: string,
  context: Context,
): BodyState {
  const state = new BodyState(context, part, source);
  readPart(text, part, table<BodyState>({ "w:hdr": group(blocks), "w:ftr": group(blocks) }), state);
  state.endFields(0);
  return state;
}

export type NotesPart = "footnotes" | "endnotes" | "comments";

export interface NoteText {
  note: NoteRef;
  blocks: DocumentBlock[];
}

/** Each paragraph says which note it stands in; Word's separators are left out. @throws UnreadableDocument */
export function readNotes(
  text: string,
  part: NotesPart,
  context: Context,
): { state: BodyState; notes: NoteText[] } {
  const state = new BodyState(context, part, part);
  const notes: NoteText[] = [];
  const root = table<BodyState>({
    [`w:${part}`]: group(
      table<BodyState>({
        [`w:${part.slice(0, -1)}`]: (s, element) => {
          if (SEPARATORS.has(element.w("type") ?? "")) return null;
          const note = { id: element.w("id") ?? "", author: element.w("author") ?? "" };
          const first = s.blocks.length;
          s.said = note;
          const leave = (inside: BodyState): void => {
            inside.endFields(0);
            notes.push({ note, blocks: inside.blocks.slice(first) });
          };
          return { children: blocks, leave };
        },
      }),
    ),
  });
  readPart(text, part, root, state);
  return { state, notes };
}
