/**
 * Headers, footers, notes and text boxes. No model prints any, so what stands in them is the parties' own:
 * listed whole, searched for what touches the agreement, furniture apart.
 */
import { shownParts } from "../../document/shown";
import type { DocumentModel, View } from "../../document/types";
import { isPageNumber } from "../../match/lines/noise";
import type { DocumentLines, Line } from "../../match/lines/line";
import { readLines } from "../../match/lines/read-lines";
import { isStamp } from "../noise/computed";
import { linePlace } from "../../match/place";
import type { PassedOver } from "../../outcome";
import { bindsAnyone, type Parties } from "../../language/binds";
import { formOf } from "./furniture";
import { ownText, wholeText } from "./layout";
import { outsideTexts, withPart, type OutsideDraft } from "./texts";

export interface PartLines {
  part: string;
  lines: DocumentLines;
}

/** The lines of the parts beside the body. */
export function partLines(document: DocumentModel, view: View): PartLines[] {
  return shownParts(document).flatMap(({ id, blocks }): PartLines[] => {
    const lines = readLines({ ...document, blocks }, view, new Set());
    return lines.lines.length === 0 ? [] : [{ part: id, lines }];
  });
}

/** What a line of such a part is when it is noise; null where it is text. */
export function furniture(
  document: DocumentLines,
  line: Line,
  view: View,
): PassedOver["kind"] | null {
  if (isPageNumber(document, line)) return "page-number";
  if (isStamp(line, view)) return "field-result";
  return bindsAnyone(ownText(line)) ? null : formOf(ownText(line));
}

/**
 * @param counted page furniture and the results of fields are asked to count: all is listed as text
 */
export function partTexts(
  parts: readonly PartLines[],
  parties: Parties,
  view: View,
  counted: boolean,
): { outside: OutsideDraft[]; passedOver: PassedOver[] } {
  const outside: OutsideDraft[] = [];
  const passedOver: PassedOver[] = [];
  for (const { part, lines: document } of parts) {
    const text: Line[] = [];
    for (const line of document.lines) {
      if (line.to === line.from) continue;
      const kind = counted ? null : furniture(document, line, view);
      if (kind === null) text.push(line);
      else {
        const place = withPart(linePlace(document, [line]), part);
        passedOver.push({ kind, text: wholeText(line), place });
      }
    }
    outside.push(...outsideTexts(document, text, part, parties, "part"));
  }
  return { outside, passedOver };
}
