/** Reads the main document part into blocks. */
import { blocks } from "./blocks";
import { BodyState } from "./body-state";
import { UnreadableDocument } from "./errors";
import { group, readPart, table } from "./grammar";
import type { Marks } from "./marks";
import type { Numbering } from "./numbering";
import type { Styles } from "./styles";
import type { XmlElement } from "./xml";

/** @throws UnreadableDocument; no-body when this is no WordprocessingML document */
export function readBody(
  text: string,
  styles: Styles,
  numbering: Numbering,
  marks: Marks | null,
): BodyState {
  const state = new BodyState(styles, numbering, marks);
  let bodies = 0;
  const body = group(blocks);
  const root = table<BodyState>({
    "w:document": group(
      table<BodyState>({
        "w:body": (s, e) => {
          bodies++;
          return body(s, e);
        },
      }),
    ),
  });
  const noteBox = (element: XmlElement): void => {
    if (element.is("w:txbxContent")) state.note("text-box-skipped", "");
  };
  // Most elements are skipped: they are looked at only where there is something to find.
  const boxes = text.includes("txbxContent");
  readPart(text, "document", root, state, boxes ? noteBox : undefined);
  state.endFields(0);
  if (bodies === 0) throw new UnreadableDocument("no-body");
  return state;
}
