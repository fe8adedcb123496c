import { splitRun } from "../docx/edit-text";
import { RUN_PROPERTIES } from "../docx/order";
import { type DocRange } from "../docx/ranges";
import { pieces } from "../docx/text";
import { properties } from "../docx/tracking";
import { child, clone, flag, putInOrder, remove, val } from "../docx/tree";
import { element, type XmlElement } from "../docx/xml";
import { type Host } from "../protocol/host";
import { defineType, type Json, type Property, type TypedHostType } from "../protocol/types";
import { textValue } from "./arguments";
import { assertEditable } from "./guards";

export interface FontTarget {
  range: DocRange;
  paragraphs: XmlElement[];
  /** Of whole cells: the paragraph marks have the look too. */
  marks?: true;
}

function runsOf({ range, paragraphs }: FontTarget, split: boolean): XmlElement[] {
  const runs = new Set<XmlElement>();
  for (const p of paragraphs) {
    const from = p === range.start.paragraph ? range.start.offset : 0;
    const to = p === range.end.paragraph ? range.end.offset : Infinity;
    if (split) {
      splitRun(p, from);
      if (to !== Infinity) splitRun(p, to);
    }
    for (const piece of pieces(p))
      if (piece.start < to && piece.start + piece.text.length > from) runs.add(piece.run);
  }
  return [...runs];
}

/** What the runs say for themselves; styles are not looked into. Mixed values are null, as in Word. */
function common(target: FontTarget, read: (rPr: XmlElement | null) => Json): Json {
  const values = runsOf(target, false).map((run) => read(child(run, "w:rPr")));
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

function write(host: Host, target: FontTarget, node: () => XmlElement, off: boolean): void {
  for (const p of target.paragraphs) assertEditable(host, p);
  const marks = target.marks
    ? target.paragraphs.flatMap((p) => child(child(p, "w:pPr"), "w:rPr") ?? [])
    : [];
  const looks = runsOf(target, true).map((run) => properties(run, "w:rPr"));
  for (const rPr of [...looks, ...marks]) {
    const made = node();
    const old = child(rPr, made.name);
    if (off && !old) continue;
    if (host.doc.tracking !== "Off") markChanged(host, rPr);
    if (off && old) remove(old);
    else if (!off) putInOrder(rPr, made, RUN_PROPERTIES);
  }
  host.doc.version++;
}

/** What the run looked like, once: later changes are of the same look. */
function markChanged(host: Host, rPr: XmlElement): void {
  if (child(rPr, "w:rPrChange")) return;
  const was = clone(rPr);
  for (const name of ["w:ins", "w:del"]) {
    const mark = child(was, name);
    if (mark) remove(mark);
  }
  putInOrder(rPr, element("w:rPrChange", host.doc.stamp(), was), RUN_PROPERTIES);
}

const onOff = (name: string): Property<FontTarget> => ({
  get: (self) => common(self, (rPr) => flag(rPr, name) ?? false),
  set: (self, value, host) => write(host, self, () => element(name), value !== true),
});

/** Word.Font of a stretch of text. */
export const fontType: TypedHostType<FontTarget> = defineType<FontTarget>("Font", () => ({
  properties: {
    Bold: onOff("w:b"),
    Italic: onOff("w:i"),
    StrikeThrough: onOff("w:strike"),
    Color: {
      get: (self) => common(self, (rPr) => `#${val(rPr, "w:color") ?? "000000"}`),
      set: (self, value, host) => {
        const color = textValue(value).replace("#", "").toUpperCase();
        write(host, self, () => element("w:color", { "w:val": color }), false);
      },
    },
    HighlightColor: {
      get: (self) => common(self, (rPr) => val(rPr, "w:highlight")),
      set: (self, value, host) => {
        const color = value === null ? "" : textValue(value);
        const off = color === "";
        write(host, self, () => element("w:highlight", { "w:val": color.toLowerCase() }), off);
      },
    },
    Name: {
      get: (self) => common(self, (rPr) => child(rPr, "w:rFonts")?.attributes["w:ascii"] ?? ""),
    },
    Size: { get: (self) => common(self, (rPr) => Number(val(rPr, "w:sz") ?? 0) / 2) },
  },
}));
