import { contentOf, controlsIn, controlLevel, paragraphsIn } from "../docx/blocks";
import { commentType } from "./comment";
import { compareRanges, unionOf } from "./compare-ranges";
import { inlineControls } from "./inline";
import { addComment } from "../docx/comments";
import { changesIn } from "../docx/settle";
import { deleteRange } from "../docx/edit-blocks";
import { type DocRange, type Point } from "../docx/ranges";
import { storyOf } from "../docx/stories";
import { textIn, textLength } from "../docx/text";
import { ancestors, isInside } from "../docx/tree";
import { type XmlElement } from "../docx/xml";
import { invalid, notFound } from "../protocol/errors";
import { type Host } from "../protocol/host";
import { defineType, type TypedHostType } from "../protocol/types";
import { oneOf, optionalText, text } from "./arguments";
import { bodyType, shownText } from "./body";
import { paragraphCollectionType, tableCollectionType } from "./collections";
import { controlCollectionType, controlType, listed, wrapRange } from "./content-control";
import { isRichText } from "./control-kind";
import { fontType } from "./font";
import { assertEditable } from "./guards";
import { insertAtRange } from "./insert-ooxml";
import { insertParagraphBeside } from "./insert-paragraph";
import { checkText, extent, insertTextAt } from "./insert-text";
import { rangeOoxml } from "./ooxml";
import { parentOf, parentTable, parentCell } from "./parents";
import { searchRange } from "./search";
import { styleProperties } from "./style";
import { cellType, tableType } from "./table-types";
import { trackedChangeCollectionType } from "./tracked-change";

const LOCATIONS = ["Before", "After", "Start", "End", "Replace"] as const;

/** The paragraphs that a range touches. */
export function paragraphsOf(host: Host, range: DocRange): XmlElement[] {
  const all = paragraphsIn(storyOf(range.start.paragraph, host.doc.body));
  const from = all.indexOf(range.start.paragraph);
  const to = all.indexOf(range.end.paragraph);
  return from < 0 ? paragraphsIn(range.start.paragraph) : all.slice(from, to + 1);
}

export function rangeText(host: Host, range: DocRange): string {
  const all = paragraphsOf(host, range);
  return all
    .map((p) => {
      const from = p === range.start.paragraph ? range.start.offset : 0;
      const to = p === range.end.paragraph ? range.end.offset : undefined;
      // A part of a paragraph is told by its letters, those deleted included.
      const whole = from === 0 && (to === undefined || to >= textLength(p));
      return whole ? shownText(host, p) : textIn(p).slice(from, to);
    })
    .join("\n");
}

const collapsed = (point: Point): DocRange => ({
  start: { ...point },
  end: { ...point },
  outer: null,
});

/** getRange of a range: its whole, or an empty one at an edge. */
export function partOfRange(range: DocRange, location: string): DocRange {
  switch (oneOf(location, ["Whole", "Start", "End", "After", "Before", "Content"], "location")) {
    case "Start":
      return collapsed(range.start);
    case "End":
      return collapsed({
        ...range.end,
        offset: Math.min(range.end.offset, textLength(range.end.paragraph)),
      });
    case "Before":
      return collapsed(range.start);
    case "After":
      return collapsed(range.end);
    case "Content":
      return {
        start: { ...range.start },
        end: {
          ...range.end,
          offset: Math.min(range.end.offset, textLength(range.end.paragraph)),
        },
        outer: null,
      };
    default:
      return { start: { ...range.start }, end: { ...range.end }, outer: range.outer };
  }
}

export const rangeType: TypedHostType<DocRange> = defineType<DocRange>("Range", () => ({
  alive: (self, host) => host.doc.holds(self.start.paragraph) && host.doc.holds(self.end.paragraph),
  kept: (self, keep, host) => {
    if (keep) host.doc.ranges.hold(self);
    else if (self !== host.doc.selection) host.doc.ranges.release(self);
  },
  properties: {
    Text: { get: (self, host) => rangeText(host, self) },
    IsEmpty: { get: (self, host) => rangeText(host, self) === "" },
    ...styleProperties((self, host) => paragraphsOf(host, self)),
  },
  links: {
    Paragraphs: (self, host) => paragraphCollectionType.of(paragraphsOf(host, self)),
    ContentControls: (self, host) => {
      const root = storyOf(self.start.paragraph, host.doc.body);
      return controlCollectionType.of(listed(host, controlsOf(host, self), root));
    },
    Tables: (self, host) =>
      tableCollectionType.of([
        ...new Set(
          paragraphsOf(host, self).flatMap((p) => {
            const tables = [...ancestors(p)].filter((up) => up.name === "w:tbl");
            return tables.slice(-1);
          }),
        ),
      ]),
    Font: (self, host) => fontType.of({ range: self, paragraphs: paragraphsOf(host, self) }),
    ParentBody: (self) => bodyType.of(parentOf(self.start.paragraph)),
    ParentContentControl: (self) => controlType.of(parentControlOfRange(self)),
    ParentTable: (self) => tableType.of(parentTable(self.start.paragraph)),
    ParentTableCell: (self) => cellType.of(parentCell(self.start.paragraph)),
  },
  methods: {
    GetRange: (self, args) => rangeType.of(partOfRange(self, optionalText(args, 0, "Whole"))),
    GetOoxml: (self, _args, host) => rangeOoxml(host, self),
    InsertOoxml: (self, args, host) => {
      const location = oneOf(text(args, 1, "insertLocation"), LOCATIONS, "insertLocation");
      return rangeType.of(insertAtRange(host, self, location, text(args, 0, "ooxml")));
    },
    InsertText: (self, args, host) => {
      const location = oneOf(text(args, 1, "insertLocation"), LOCATIONS, "insertLocation");
      return rangeType.of(insertTextAtRange(host, self, location, text(args, 0, "text")));
    },
    InsertParagraph: (self, args, host) => insertParagraphBeside(host, self, args),
    InsertContentControl: (self, _args, host) => wrapRange(host, self),
    InsertComment: (self, args, host) => {
      host.assertSet("1.4", "Range.insertComment");
      host.assertWritable();
      return commentType.of(addComment(host.doc, self, text(args, 0, "commentText")));
    },
    GetTrackedChanges: (self, _args, host) => {
      host.assertSet("1.6", "Range.getTrackedChanges");
      return trackedChangeCollectionType.of(paragraphsOf(host, self).flatMap(changesIn));
    },
    Delete: (self, _args, host) => {
      assertEditable(host, self.start.paragraph);
      deleteRange(host.doc, self);
      return undefined;
    },
    Clear: (self, _args, host) => {
      assertEditable(host, self.start.paragraph);
      deleteRange(host.doc, partOfRange(self, "Content"));
      return undefined;
    },
    Select: (self, args, host) => {
      host.doc.select(partOfRange(self, selectionPart(optionalText(args, 0, "Select"))));
      return undefined;
    },
    Search: (self, args, host) =>
      searchRange(host, storyOf(self.start.paragraph, host.doc.body), self, args),
    ExpandTo: (self, args, host) => {
      const other = rangeType.read(args[0]);
      if (!other) throw invalid("range must be a Range");
      return rangeType.of(unionOf(host, self, other));
    },
    CompareLocationWith: (self, args, host) => {
      const other = rangeType.read(args[0]);
      if (!other) throw invalid("range must be a Range");
      return compareRanges(host, self, other);
    },
  },
}));

export const selectionPart = (mode: string) =>
  oneOf(mode, ["Select", "Start", "End"], "selectionMode").replace("Select", "Whole");

function insertTextAtRange(
  host: Host,
  range: DocRange,
  location: (typeof LOCATIONS)[number],
  raw: string,
): DocRange {
  const { start, end } = range;
  checkText(raw);
  const within = range.outer ? null : innermostControlAround(range);
  if (location === "Replace") {
    if (start.paragraph === end.paragraph)
      return insertTextAt(
        host,
        start.paragraph,
        start.offset,
        Math.min(end.offset, textLength(end.paragraph)),
        raw,
        within,
      );
    assertEditable(host, start.paragraph);
    deleteRange(host.doc, partOfRange(range, "Content"));
    return insertTextAt(host, start.paragraph, start.offset, start.offset, raw);
  }
  const atStart = location === "Start" || location === "Before";
  const point = atStart ? start : end;
  const offset = Math.min(point.offset, textLength(point.paragraph));
  return insertTextAt(host, point.paragraph, offset, offset, raw, within);
}

/** A range of text inside one inline control writes into that control. */
function innermostControlAround({ start, end }: DocRange): XmlElement | null {
  if (start.paragraph !== end.paragraph || start.offset === end.offset) return null;
  const around = inlineControls(start.paragraph).filter(
    ({ from, to }) => from <= start.offset && to >= end.offset,
  );
  return around.at(-1)?.content ?? null;
}

/** The controls that lie in a range, or share its edges. */
function controlsOf(host: Host, range: DocRange): XmlElement[] {
  const paragraphs = new Set(paragraphsOf(host, range));
  const oneParagraph = range.start.paragraph === range.end.paragraph;
  return controlsIn(storyOf(range.start.paragraph, host.doc.body)).filter((control) => {
    if (controlLevel(control) !== "inline")
      return paragraphsIn(control).every((p) => paragraphs.has(p));
    const holder = [...ancestors(control)].find((up) => up.name === "w:p");
    if (!holder || !paragraphs.has(holder)) return false;
    if (!oneParagraph) return true;
    const { from, to } = extent(holder, contentOf(control));
    return from >= range.start.offset && to <= range.end.offset;
  });
}

/** The innermost control that holds all of the range. */
function parentControlOfRange(range: DocRange): XmlElement {
  const inline = innermostControlAround(range);
  if (inline?.parent && isRichText(inline.parent)) return inline.parent;
  for (const up of ancestors(range.start.paragraph))
    if (
      up.name === "w:sdt" &&
      isRichText(up) &&
      up !== range.outer &&
      isInside(range.end.paragraph, up)
    )
      return up;
  throw notFound("the parent content control");
}
