/**
 * Words of a paragraph changed as tracked changes: runs are split where a change begins and ends, keep
 * their look, and whatever is no text stays where it is (ECMA-376 part 1, 17.13.5).
 */
import { escapeText } from "./escape";
import type { Xml } from "./element";
import { runsOf, type Piece, type RunXml } from "./run-text";
import type { Tracker } from "./tracked";

export interface WordEdit {
  /** Offsets in the paragraph's text. */
  start: number;
  end: number;
  becomes: string;
}

/** Is the run part of what is read in the view? */
function isRead({ around }: RunXml, view: "accepted" | "rejected"): boolean {
  const gone = view === "accepted" ? /^<w:(?:del|moveFrom)[\s>]/ : /^<w:(?:ins|moveTo)[\s>]/;
  return !around.some((open) => gone.test(open));
}

const runText = ({ pieces }: RunXml): string => pieces.map(({ text }) => text).join("");

/** The text of a paragraph as these edits count it. */
export function paragraphTextOf(xml: Xml, view: "accepted" | "rejected"): string {
  return runsOf(xml)
    .filter((run) => isRead(run, view))
    .map(runText)
    .join("");
}

const asText = (value: string): Xml => `<w:t xml:space="preserve">${escapeText(value)}</w:t>`;

/** Text of a run as children of a run: tabs and line ends are elements. */
function children(value: string): Xml {
  return value
    .split(/([\t\n])/)
    .map((part) => (part === "\t" ? "<w:tab/>" : part === "\n" ? "<w:br/>" : part && asText(part)))
    .join("");
}

/** Look of a run for new text: without the tracked change of its own look. */
const lookOf = ({ properties }: RunXml): Xml =>
  properties.replace(/<w:rPrChange[\s>][\s\S]*?<\/w:rPrChange>/g, "");

const asDeleted = (xml: Xml): Xml => xml.replace(/<(\/?)w:t([\s>])/g, "<$1w:delText$2");

interface Cut {
  /** What stays, or goes. */
  deleted: boolean;
  pieces: Xml[];
  /** New text behind it. */
  behind: string;
}

/** Children of a run, cut at the edits; `from` is the offset of the run's text in the paragraph. */
function cuts(run: RunXml, from: number, edits: readonly WordEdit[]): Cut[] {
  const found: Cut[] = [];
  const put = (deleted: boolean, xml: Xml): void => {
    const last = found.at(-1);
    if (last?.deleted === deleted && last.behind === "") last.pieces.push(xml);
    else found.push({ deleted, pieces: [xml], behind: "" });
  };
  const behind = (text: string): void => {
    const last = found.at(-1);
    if (last) last.behind += text;
    else found.push({ deleted: false, pieces: [], behind: text });
  };
  let at = from;
  for (const piece of run.pieces) {
    const end = at + piece.text.length;
    for (const part of parted(piece, at, edits)) put(part.deleted, part.xml);
    at = end;
    for (const edit of edits)
      if (edit.becomes !== "" && anchorOf(edit) === at && piece.text !== "") behind(edit.becomes);
  }
  return found;
}

/** New text stands behind what it replaces; pure insertions behind the character before. */
const anchorOf = (edit: WordEdit): number => edit.end;

function parted(
  piece: Piece,
  at: number,
  edits: readonly WordEdit[],
): { deleted: boolean; xml: Xml }[] {
  const { text, xml } = piece;
  const end = at + text.length;
  const within = edits.filter((edit) => edit.start < end && edit.end > at);
  if (text === "" || within.length === 0) return [{ deleted: false, xml }];
  if (!xml.startsWith("<w:t>") && !xml.startsWith("<w:t ")) return [{ deleted: true, xml }];
  const parts: { deleted: boolean; xml: Xml }[] = [];
  let from = at;
  for (const edit of within) {
    const start = Math.max(edit.start, at);
    const stop = Math.min(edit.end, end);
    if (start > from)
      parts.push({ deleted: false, xml: asText(text.slice(from - at, start - at)) });
    parts.push({ deleted: true, xml: asText(text.slice(start - at, stop - at)) });
    from = stop;
  }
  if (from < end) parts.push({ deleted: false, xml: asText(text.slice(from - at)) });
  return parts;
}

/** Where new text has to stand inside a run, the run's text is cut there too. */
function withPoints(run: RunXml, from: number, edits: readonly WordEdit[]): RunXml {
  const points = edits.filter(({ becomes }) => becomes !== "").map(anchorOf);
  let at = from;
  const pieces = run.pieces.flatMap((piece): Piece[] => {
    const start = at;
    at += piece.text.length;
    const inside = points.filter((point) => point > start && point < at);
    if (inside.length === 0) return [piece];
    const marks = [start, ...[...new Set(inside)].sort((a, b) => a - b), at];
    return marks.slice(1).map((stop, index) => {
      const text = piece.text.slice((marks[index] ?? start) - start, stop - start);
      return { text, xml: asText(text) };
    });
  });
  return { ...run, pieces };
}

/** Closing and reopening of another's insertion, for ours may not stand inside it. */
function outside(run: RunXml, tracker: Tracker, ours: Xml): Xml {
  const inner = run.around.findLastIndex((open) => /^<w:(?:ins|moveTo)[\s>]/.test(open));
  if (inner < 0) return ours;
  const reopened = run.around.slice(inner);
  const names = reopened.map((open) => /^<([^\s>]+)/.exec(open)?.[1] ?? "");
  const close = [...names]
    .reverse()
    .map((name) => `</${name}>`)
    .join("");
  const open = reopened
    .map((tag) => tag.replace(/w:id="[^"]*"/, () => `w:id="${tracker.nextId()}"`))
    .join("");
  return `${close}${ours}${open}`;
}

function rebuilt(run: RunXml, made: readonly Cut[], tracker: Tracker): Xml {
  return made
    .map(({ deleted, pieces, behind }) => {
      const content = pieces.join("");
      const own = content === "" ? "" : `${run.open}${run.properties}${content}</w:r>`;
      const kept = deleted && own !== "" ? tracker.mark("w:del", asDeleted(own)) : own;
      if (behind === "") return kept;
      const added = tracker.mark("w:ins", `<w:r>${lookOf(run)}${children(behind)}</w:r>`);
      return kept + outside(run, tracker, added);
    })
    .join("");
}

/**
 * Changes words of a paragraph.
 * @param xml the paragraph, prefix w
 * @param edits in any order, none over another
 * @param view how its tracked changes are read: what an offset counts
 * @returns null where words are to go that it has no run with
 */
export function withWords(
  xml: Xml,
  edits: readonly WordEdit[],
  view: "accepted" | "rejected",
  tracker: Tracker,
): Xml | null {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  const runs = runsOf(xml).filter((run) => isRead(run, view));
  const first = runs.find((run) => runText(run) !== "");
  if (!first && sorted.some(({ end }) => end > 0)) return null;
  let out = "";
  let from = 0;
  let at = 0;
  for (const run of runs) {
    const end = at + runText(run).length;
    const touching = sorted.filter(
      (edit) =>
        (edit.start < end && edit.end > at) || (anchorOf(edit) > at && anchorOf(edit) <= end),
    );
    if (touching.length > 0 && end > at) {
      const split = withPoints(run, at, touching);
      const text = rebuilt(split, cuts(split, at, touching), tracker);
      out += xml.slice(from, run.start) + text;
      from = run.end;
    }
    at = end;
  }
  const ahead = sorted.filter((edit) => edit.end === 0 && edit.becomes !== "");
  const made = out + xml.slice(from);
  if (ahead.length === 0) return made;
  const words = ahead.map(({ becomes }) => becomes).join("");
  const look = first ? lookOf(first) : "";
  const added = tracker.mark("w:ins", `<w:r>${look}${children(words)}</w:r>`);
  const open = made.replace(/^<w:p((?:\s[^>]*)?)\/>$/u, "<w:p$1></w:p>");
  const start =
    /^<w:p(?:\s[^>]*)?>(?:<w:pPr(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/w:pPr>))?/.exec(open)?.[0].length ??
    0;
  return open.slice(0, start) + added + open.slice(start);
}

/** All of a paragraph deleted, its mark too. */
export function removedParagraph(xml: Xml, view: "accepted" | "rejected", tracker: Tracker): Xml {
  const length = paragraphTextOf(xml, view).length;
  const emptied =
    length === 0
      ? xml
      : (withWords(xml, [{ start: 0, end: length, becomes: "" }], view, tracker) ?? xml);
  return tracker.paragraphMarked(emptied, "w:del");
}

/**
 * A new paragraph that looks as another does.
 * @param like the paragraph whose properties and run look it takes
 * @param numbered keeps its automatic number
 */
export function paragraphLike(like: Xml, text: string, numbered: boolean, tracker: Tracker): Xml {
  const own = /^<w:p(?:\s[^>]*)?>(?:<w:pPr(?:\s[^>]*)?>([\s\S]*?)<\/w:pPr>)?/.exec(like)?.[1] ?? "";
  const bare = own
    .replace(/<w:rPr(?:\/>|[\s>][\s\S]*?<\/w:rPr>)/g, "")
    .replace(/<w:(?:sectPr|pPrChange)[\s>][\s\S]*?<\/w:(?:sectPr|pPrChange)>/g, "");
  const properties = numbered ? bare : withoutNumber(bare);
  const look = runsOf(like).find((run) => runText(run).trim() !== "");
  const run = `<w:r>${look ? lookOf(look) : ""}${children(text)}</w:r>`;
  return tracker.paragraphMarked(
    `<w:p><w:pPr>${properties}</w:pPr>${tracker.mark("w:ins", run)}</w:p>`,
    "w:ins",
  );
}

const NO_NUMBER = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';

/** Takes the automatic number away, that of the style too. */
function withoutNumber(properties: Xml): Xml {
  const plain = properties.replace(/<w:numPr(?:\/>|[\s>][\s\S]*?<\/w:numPr>)/g, "");
  // The order of pPr's children is the schema's: numPr stands behind these.
  const ahead =
    /^(?:<w:(?:pStyle|keepNext|keepLines|pageBreakBefore|framePr|widowControl)(?:\s[^>]*)?\/>)*/.exec(
      plain,
    )?.[0].length ?? 0;
  return plain.slice(0, ahead) + NO_NUMBER + plain.slice(ahead);
}
