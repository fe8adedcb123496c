import { contentOf, controlLevel, controlsIn, paragraphsIn, tablesIn } from "../docx/blocks";
import { type DocRange } from "../docx/ranges";
import { storyOf } from "../docx/stories";
import { textWithoutDeletions } from "../docx/visible";
import { closest, isInside } from "../docx/tree";
import { type XmlElement } from "../docx/xml";
import { HostError, invalid, notFound } from "../protocol/errors";
import { type Host } from "../protocol/host";
import { defineType, type HostObject, type TypedHostType } from "../protocol/types";
import { count, oneOf, optionalText, text } from "./arguments";
import { bodyType, containerText, shownContainerText } from "./body";
import { paragraphCollectionType, tableCollectionType } from "./collections";
import { clearControl, deleteControl, wrapBlockNodes, wrapText } from "./control-edit";
import { controlId, controlProperties, controlSetting } from "./control-properties";
import { isRichText } from "./control-kind";
import { fontType } from "./font";
import { rangeOfBlocks, insertInControl } from "./insert-ooxml";
import { insertParagraphBeside, insertParagraphInside } from "./insert-paragraph";
import { extent, insertTextInControl } from "./insert-text";
import { partOoxml } from "./ooxml";
import { parentCell, parentControl, parentOf, parentTable } from "./parents";
import { partOfRange, paragraphsOf, rangeType, selectionPart } from "./range";
import { searchRange } from "./search";
import { styleProperties } from "./style";
import { cellType, tableType } from "./table-types";

const INSIDE = ["Start", "End", "Replace"] as const;

/**
 * What a collection asked of `root` lists: rich-text controls only, as WordApi 1.3 does; and as the
 * oddities have it, none inside a table that is not asked itself, or nested ones twice.
 */
export function listed(
  host: Host,
  controls: readonly XmlElement[],
  root: XmlElement,
): XmlElement[] {
  const { controlsInTablesUnlisted, nestedControlsTwice } = host.oddities;
  const rich = controls.filter(isRichText).filter((control) => {
    const table = controlsInTablesUnlisted ? closest(control, "w:tbl") : null;
    return !table || !isInside(table, root);
  });
  if (!nestedControlsTwice) return rich;
  return rich.flatMap((control) => (closest(control, "w:sdt") ? [control, control] : [control]));
}

/** The paragraphs that a control is made of, or stands in. */
function paragraphsOfControl(control: XmlElement): XmlElement[] {
  const inside = paragraphsIn(contentOf(control));
  const holder = closest(control, "w:p");
  return inside.length > 0 || !holder ? inside : [holder];
}

/** What a control covers; "Content" is what is between its ends. */
export function rangeOfControl(control: XmlElement): DocRange {
  const content = contentOf(control);
  const holder = closest(control, "w:p");
  if (controlLevel(control) === "inline" && holder) {
    const { from, to } = extent(holder, content);
    return {
      start: { paragraph: holder, offset: from },
      end: { paragraph: holder, offset: to },
      outer: null,
    };
  }
  return { ...rangeOfBlocks([content]), outer: control };
}

/** The `text` property; of one that shows its prompt an oddity gives nothing. */
function shownControlText(host: Host, control: XmlElement): string {
  if (host.oddities.promptTextEmpty && controlSetting(control, "w:showingPlcHdr")) return "";
  if (!host.oddities.textWithoutDeletions) return textOfControl(control);
  const content = contentOf(control);
  return paragraphsIn(content).length > 0
    ? shownContainerText(host, content)
    : textWithoutDeletions(content);
}

function textOfControl(control: XmlElement): string {
  const content = contentOf(control);
  const inside = paragraphsIn(content);
  return inside.length > 0 ? containerText(content) : inlineText(control);
}

function inlineText(control: XmlElement): string {
  const holder = closest(control, "w:p");
  if (!holder) return "";
  const { from, to } = extent(holder, contentOf(control));
  return containerText(holder).slice(from, to);
}

function partOfControl(control: XmlElement, location: string): DocRange {
  const whole = rangeOfControl(control);
  return location === "Whole" || location === "Before" || location === "After"
    ? partOfRange(whole, location)
    : partOfRange({ ...whole, outer: null }, location);
}

export const controlType: TypedHostType<XmlElement> = defineType<XmlElement>(
  "ContentControl",
  () => ({
    alive: (self, host) => host.doc.holds(self),
    properties: {
      ...controlProperties,
      Text: { get: (self, host) => shownControlText(host, self) },
      PlaceholderText: {
        get: (self) => (controlSetting(self, "w:showingPlcHdr") ? textOfControl(self) : ""),
      },
      ...styleProperties((self) => paragraphsOfControl(self)),
    },
    links: {
      Paragraphs: (self) => paragraphCollectionType.of(paragraphsOfControl(self)),
      ContentControls: (self, host) =>
        controlCollectionType.of(listed(host, controlsIn(self), self)),
      Tables: (self) => tableCollectionType.of(tablesIn(contentOf(self))),
      Font: (self, host) =>
        fontType.of({
          range: partOfControl(self, "Content"),
          paragraphs: paragraphsOf(host, rangeOfControl(self)),
        }),
      ParentBody: (self) => bodyType.of(parentOf(self)),
      ParentContentControl: (self) => controlType.of(parentControl(self)),
      ParentTable: (self) => tableType.of(parentTable(self)),
      ParentTableCell: (self) => cellType.of(parentCell(self)),
    },
    methods: {
      GetOoxml: (self, _args, host) => {
        if (controlLevel(self) === "block") return partOoxml(host, [self]);
        throw new HostError("NotImplemented", "getOoxml of an inline control");
      },
      GetRange: (self, args) => rangeType.of(partOfControl(self, optionalText(args, 0, "Whole"))),
      InsertOoxml: (self, args, host) => {
        const location = oneOf(text(args, 1, "insertLocation"), INSIDE, "insertLocation");
        return rangeType.of(insertInControl(host, self, location, text(args, 0, "ooxml")));
      },
      InsertText: (self, args, host) => {
        const location = oneOf(text(args, 1, "insertLocation"), INSIDE, "insertLocation");
        return rangeType.of(insertTextInControl(host, self, location, text(args, 0, "text")));
      },
      InsertParagraph: (self, args, host) => {
        if (controlLevel(self) !== "block")
          throw new HostError(
            "NotAllowed",
            "insertParagraph of a control that holds no paragraphs",
          );
        return ["Before", "After"].includes(text(args, 1, "insertLocation"))
          ? insertParagraphBeside(host, rangeOfControl(self), args)
          : insertParagraphInside(host, contentOf(self), args);
      },
      Clear: (self, _args, host) => {
        clearControl(host, self);
        return undefined;
      },
      Delete: (self, args, host) => {
        if (typeof args[0] !== "boolean") throw invalid("keepContent must be true or false");
        deleteControl(host, self, args[0]);
        return undefined;
      },
      Select: (self, args, host) => {
        host.doc.select(partOfControl(self, selectionPart(optionalText(args, 0, "Select"))));
        return undefined;
      },
      Search: (self, args, host) =>
        searchRange(host, storyOf(self, host.doc.body), partOfControl(self, "Content"), args),
    },
  }),
);

/** Several controls, with the ways to find one. */
export const controlCollectionType: TypedHostType<XmlElement[]> = defineType<XmlElement[]>(
  "ContentControlCollection",
  () => {
    const one = (found: XmlElement | undefined, what: string): HostObject => {
      if (!found) throw notFound(what);
      return controlType.of(found);
    };
    const byId = (self: XmlElement[], id: number) =>
      one(
        self.find((control) => controlId(control) === id),
        `the content control ${id}`,
      );
    return {
      items: (self) => self.map((control) => controlType.of(control)),
      item: (self, key) => byId(self, Number(key)),
      methods: {
        GetByTag: (self, args) =>
          controlCollectionType.of(having(self, "w:tag", text(args, 0, "tag"))),
        GetByTitle: (self, args) =>
          controlCollectionType.of(having(self, "w:alias", text(args, 0, "title"))),
        GetById: (self, args) => byId(self, count(args, 0, "id")),
        GetFirst: (self) => one(self[0], "the first content control"),
      },
    };
  },
);

const having = (controls: XmlElement[], name: string, value: string) =>
  controls.filter(
    (control) => (controlSetting(control, name)?.attributes["w:val"] ?? "") === value,
  );

/** insertContentControl around a range: whole blocks, or text within one paragraph. */
export function wrapRange(host: Host, range: DocRange): HostObject {
  const control = range.outer
    ? wrapBlockNodes(host, [range.outer])
    : wrapText(host, range, paragraphsOf(host, range));
  return controlType.of(control);
}

export function wrapBlocks(host: Host, blocks: XmlElement[]): HostObject {
  return controlType.of(wrapBlockNodes(host, blocks));
}
