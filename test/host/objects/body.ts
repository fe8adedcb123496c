import { blocksOf, controlsIn, paragraphsIn, tablesIn } from "../docx/blocks";
import { commentsOf } from "../docx/comments";
import { deleteBlocks } from "../docx/edit-blocks";
import { type DocRange } from "../docx/ranges";
import { textIn } from "../docx/text";
import { textWithoutDeletions } from "../docx/visible";
import { type XmlElement } from "../docx/xml";
import { notFound } from "../protocol/errors";
import { type Host } from "../protocol/host";
import { defineType, type TypedHostType } from "../protocol/types";
import { oneOf, optionalText, text } from "./arguments";
import { paragraphCollectionType, tableCollectionType } from "./collections";
import { commentCollectionType } from "./comment";
import { controlCollectionType, controlType, listed, wrapBlocks } from "./content-control";
import { fontType } from "./font";
import { assertContentDeletable } from "./guards";
import { insertInContainer, rangeOfBlocks } from "./insert-ooxml";
import { insertParagraphInside } from "./insert-paragraph";
import { insertTextInContainer } from "./insert-text";
import { insertTable } from "./insert-table";
import { bodyOoxml, storyOoxml } from "./ooxml";
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

/** A paragraph's text as the property gives it: with deletions, or as the view leaves them out. */
export const shownText = (host: Host, paragraph: XmlElement) =>
  host.oddities.textWithoutDeletions ? textWithoutDeletions(paragraph) : textIn(paragraph);

export const shownContainerText = (host: Host, container: XmlElement) =>
  paragraphsIn(container)
    .map((p) => shownText(host, p))
    .join("\n");

/** What Word calls a body (Word.BodyType). Of a text box the older sets have no name. */
const BODY_TYPES: Record<string, string> = {
  "w:body": "MainDoc",
  "w:tc": "TableCell",
  "w:hdr": "Header",
  "w:ftr": "Footer",
  "w:footnote": "Footnote",
  "w:endnote": "Endnote",
};

/** The body of the document, of a header, a note, a text box, or a table cell. */
export const bodyType: TypedHostType<XmlElement> = defineType<XmlElement>("Body", () => ({
  alive: (self, host) => host.doc.holds(self),
  properties: {
    Text: { get: (self, host) => shownContainerText(host, self) },
    Type: { get: (self) => BODY_TYPES[self.name] ?? "Unknown" },
    ...styleProperties((self) => paragraphsIn(self)),
  },
  links: {
    Paragraphs: (self) => paragraphCollectionType.of(paragraphsIn(self)),
    ContentControls: (self, host) => controlCollectionType.of(listed(host, controlsIn(self), self)),
    Tables: (self) => tableCollectionType.of(tablesIn(self)),
    Font: (self) => fontType.of({ range: wholeOf(self), paragraphs: paragraphsIn(self) }),
    ParentBody: (self) => {
      if (self.name !== "w:tc") throw notFound("the parent body");
      return bodyType.of(parentOf(self));
    },
    ParentContentControl: (self) => controlType.of(parentControl(self)),
  },
  methods: {
    GetOoxml: (self, _args, host) =>
      self === host.doc.body ? bodyOoxml(host) : storyOoxml(host, self),
    InsertOoxml: (self, args, host) => {
      const location = oneOf(text(args, 1, "insertLocation"), INSIDE, "insertLocation");
      host.doc.wake(self);
      return rangeType.of(insertInContainer(host, self, location, text(args, 0, "ooxml")));
    },
    InsertText: (self, args, host) => {
      const location = oneOf(text(args, 1, "insertLocation"), INSIDE, "insertLocation");
      host.doc.wake(self);
      return rangeType.of(insertTextInContainer(host, self, location, text(args, 0, "text")));
    },
    InsertParagraph: (self, args, host) => {
      host.doc.wake(self);
      return insertParagraphInside(host, self, args);
    },
    GetComments: (_self, _args, host) => {
      host.assertSet("1.4", "Body.getComments");
      return commentCollectionType.of(commentsOf(host.doc));
    },
    InsertTable: (self, args, host) => insertTable(host, self, args),
    InsertContentControl: (self, _args, host) => wrapBlocks(host, blocksOf(self)),
    GetRange: (self, args) =>
      rangeType.of(partOfRange(wholeOf(self), optionalText(args, 0, "Whole"))),
    Select: (self, args, host) => {
      host.doc.select(partOfRange(wholeOf(self), selectionPart(optionalText(args, 0, "Select"))));
      return undefined;
    },
    Search: (self, args, host) => searchRange(host, self, null, args),
    Clear: (self, _args, host) => {
      assertContentDeletable(host, self);
      deleteBlocks(host.doc, blocksOf(self));
      return undefined;
    },
  },
}));
