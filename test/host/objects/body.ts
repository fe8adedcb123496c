import { blocksOf, controlsIn, paragraphsIn, tablesIn } from "../docx/blocks";
import { deleteBlocks } from "../docx/edit-blocks";
import { type DocRange } from "../docx/ranges";
import { textIn } from "../docx/text";
import { type XmlElement } from "../docx/xml";
import { notFound } from "../protocol/errors";
import { defineType, type TypedHostType } from "../protocol/types";
import { oneOf, optionalText, text } from "./arguments";
import { paragraphCollectionType, tableCollectionType } from "./collections";
import { controlCollectionType, controlType, isRichText, wrapBlocks } from "./content-control";
import { fontType } from "./font";
import { assertContentDeletable } from "./guards";
import { insertInContainer, rangeOfBlocks } from "./insert-ooxml";
import { insertParagraphInside } from "./insert-paragraph";
import { insertTextInContainer } from "./insert-text";
import { insertTable } from "./insert-table";
import { blocksOoxml, bodyOoxml } from "./ooxml";
import { parentControl, parentOf } from "./parents";
import { partOfRange, rangeType, selectionPart } from "./range";
import { searchRange } from "./search";
import { styleProperties } from "./style";

const INSIDE = ["Start", "End", "Replace"] as const;

export function wholeOf(container: XmlElement): DocRange {
  const range = rangeOfBlocks(blocksOf(container));
  return { ...range, outer: null };
}

export const containerText = (container: XmlElement) =>
  paragraphsIn(container).map(textIn).join("\n");

/** The body of the document, or of a table cell. */
export const bodyType: TypedHostType<XmlElement> = defineType<XmlElement>("Body", () => ({
  alive: (self, host) => host.doc.holds(self),
  properties: {
    Text: { get: (self) => containerText(self) },
    Type: { get: (self) => (self.name === "w:tc" ? "TableCell" : "MainDoc") },
    ...styleProperties((self) => paragraphsIn(self)),
  },
  links: {
    Paragraphs: (self) => paragraphCollectionType.of(paragraphsIn(self)),
    ContentControls: (self) => controlCollectionType.of(controlsIn(self).filter(isRichText)),
    Tables: (self) => tableCollectionType.of(tablesIn(self)),
    Font: (self) => fontType.of({ range: wholeOf(self), paragraphs: paragraphsIn(self) }),
    ParentBody: (self) => {
      if (self.name === "w:body") throw notFound("the parent body");
      return bodyType.of(parentOf(self));
    },
    ParentContentControl: (self) => controlType.of(parentControl(self)),
  },
  methods: {
    GetOoxml: (self, _args, host) =>
      self === host.doc.body ? bodyOoxml(host) : blocksOoxml(host, blocksOf(self)),
    InsertOoxml: (self, args, host) => {
      const location = oneOf(text(args, 1, "insertLocation"), INSIDE, "insertLocation");
      return rangeType.of(insertInContainer(host, self, location, text(args, 0, "ooxml")));
    },
    InsertText: (self, args, host) => {
      const location = oneOf(text(args, 1, "insertLocation"), INSIDE, "insertLocation");
      return rangeType.of(insertTextInContainer(host, self, location, text(args, 0, "text")));
    },
    InsertParagraph: (self, args, host) => insertParagraphInside(host, self, args),
    InsertTable: (self, args, host) => insertTable(host, self, args),
    InsertContentControl: (self, _args, host) => wrapBlocks(host, blocksOf(self)),
    GetRange: (self, args) =>
      rangeType.of(partOfRange(wholeOf(self), optionalText(args, 0, "Whole"))),
    Select: (self, args, host) => {
      host.doc.select(partOfRange(wholeOf(self), selectionPart(optionalText(args, 0, "Select"))));
      return undefined;
    },
    Search: (self, args) => searchRange(self, null, args),
    Clear: (self, _args, host) => {
      assertContentDeletable(host, self);
      deleteBlocks(host.doc, blocksOf(self));
      return undefined;
    },
  },
}));
