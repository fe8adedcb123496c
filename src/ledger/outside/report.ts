/** What stands outside the agreement and what was passed over, for the report. */
import { linePlace } from "../../match/place";
import type { DocumentLines } from "../../match/lines/line";
import type { DocumentModel } from "../../document/types";
import type { Finding, OutsideText, PassedOver, Unread } from "../../outcome";
import type { Claims } from "./claims";
import { wholeText } from "./layout";
import type { OutsideDraft } from "./texts";

export function passedOver(document: DocumentLines, { passed }: Claims): PassedOver[] {
  return passed.map(({ kind, line }) => ({
    kind,
    text: wholeText(line),
    place: linePlace(document, [line]),
  }));
}

/** What the reader could not read, with its place. */
export function unreadOf({ unread }: DocumentModel): Unread[] {
  return unread.map(({ kind, part, place, count, size, bytes, texts }) => ({
    kind,
    part,
    place:
      place === null
        ? null
        : {
            ...(part !== "body" && { part }),
            ...{ paragraph: place, lastParagraph: place, start: 0, end: 0, head: "", tail: "" },
          },
    count,
    size,
    ...(bytes !== null && { bytes }),
    ...(texts.length > 0 && { texts }),
  }));
}

/**
 * The findings of some texts behind those that there are, and the texts with the indexes of theirs.
 * @param findings those that stand before them in the report
 */
export function withFindings(
  findings: readonly Finding[],
  texts: readonly OutsideDraft[],
): { findings: Finding[]; outside: OutsideText[] } {
  const all = [...findings];
  const outside = texts.map(({ own, ...text }): OutsideText => {
    const indexes = own.map((_, at) => all.length + at);
    all.push(...own);
    return { ...text, findings: indexes };
  });
  return { findings: all, outside };
}

/** The same texts where `count` findings were put before all others. */
export function shifted(outside: readonly OutsideText[], count: number): OutsideText[] {
  if (count === 0) return [...outside];
  return outside.map((one) => ({ ...one, findings: one.findings.map((at) => at + count) }));
}
