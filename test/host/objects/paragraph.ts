import { blocksOf, controlsIn, controlLevel, paragraphsIn, tableDepth } from "../docx/blocks";
import { deleteBlocks } from "../docx/edit-blocks";
import { deleteText } from "../docx/edit-text";
import { labelsOf } from "../docx/numbering";
import { wholeParagraph } from "../docx/ranges";
import { changesIn } from "../docx/settle";
import { stylesOf } from "../docx/styles";
import { storyOf } from "../docx/stories";
import { textLength } from "../docx/text";
import { PARAGRAPH_PROPERTIES } from "../docx/order";
import { properties } from "../docx/tracking";
import { child, closest, path, putInOrder, remove } from "../docx/tree";
import { element, type XmlElement } from "../docx/xml";
import { HostError, notFound } from "../protocol/errors";
import { type Host } from "../protocol/host";
import { defineType, type TypedHostType } from "../protocol/types";
import { oneOf, optionalText, text } from "./arguments";
import { bodyType, shownText } from "./body";
import { controlCollectionType, controlType, listed, wrapBlocks } from "./content-control";
import { fontType } from "./font";
import { assertDeletable, assertEditable } from "./guards";
import { insertSectionBreak } from "./insert-break";
import { insertAtRange } from "./insert-ooxml";
import { insertParagraphBeside, outside } from "./insert-paragraph";
import { insertTextAt } from "./insert-text";
import { listItemType, listType } from "./list";
import { partOoxml } from "./ooxml";
import { attachToList, lookProperties } from "./paragraph-look";
import { parentCell, parentControl, parentOf, parentTable } from "./parents";
import { partOfRange, rangeType, selectionPart } from "./range";
import { searchRange } from "./search";
import { styleProperties } from "./style";
import { cellType, tableType } from "./table-types";
import { trackedChangeCollectionType } from "./tracked-change";

const INSIDE = ["Start", "End", "Replace"] as const;

function neighbour(host: Host, self: XmlElement, step: 1 | -1): XmlElement {
  const all = paragraphsIn(closest(self, "w:tc") ?? storyOf(self, host.doc.body));
  const found = all[all.indexOf(self) + step];
  if (!found) throw notFound("the paragraph");
  return found;
}

export const paragraphType: TypedHostType<XmlElement> = defineType<XmlElement>("Paragraph", () => ({
  alive: (self, host) => host.doc.holds(self),
  properties: {
    Text: { get: (self, host) => shownText(host, self) },
    IsListItem: { get: (self, host) => labelsOf(host.doc).has(self) },
    TableNestingLevel: { get: (self) => tableDepth(self) },
    IsLastParagraph: {
      get: (self) => paragraphsIn(parentOf(self)).at(-1) === self,
    },
    OutlineLevel: {
      get: (self, host) => {
        const node = stylesOf(host.doc).paragraphProperty(self, "w:outlineLvl");
        return Number(node?.attributes["w:val"] ?? 9) + 1;
      },
    },
    ...lookProperties,
    ...styleProperties((self) => [self]),
  },
  links: {
    ContentControls: (self, host) =>
      controlCollectionType.of(
        listed(host, controlsIn(self), self).filter((c) => controlLevel(c) === "inline"),
      ),
    Font: (self) => fontType.of({ range: wholeParagraph(self), paragraphs: [self] }),
    ListItem: (self, host) => {
      if (host.oddities.listItemThrows && child(path(self, "w:pPr", "w:rPr"), "w:del"))
        throw new HostError("GeneralException", "the list item of a deleted paragraph");
      const label = labelsOf(host.doc).get(self);
      if (!label) throw notFound("the list item");
      return listItemType.of({ paragraph: self, label });
    },
    List: (self, host) => {
      const label = labelsOf(host.doc).get(self);
      if (!label) throw notFound("the list");
      return listType.of(label.numId);
    },
    ParentBody: (self) => bodyType.of(parentOf(self)),
    ParentContentControl: (self) => controlType.of(parentControl(self)),
    ParentTable: (self) => tableType.of(parentTable(self)),
    ParentTableCell: (self) => cellType.of(parentCell(self)),
  },
  methods: {
    GetNext: (self, _args, host) => paragraphType.of(neighbour(host, self, 1)),
    GetPrevious: (self, _args, host) => paragraphType.of(neighbour(host, self, -1)),
    GetRange: (self, args) =>
      rangeType.of(partOfRange(wholeParagraph(self), optionalText(args, 0, "Whole"))),
    GetTrackedChanges: (self, _args, host) => {
      host.assertSet("1.6", "Paragraph.getTrackedChanges");
      return trackedChangeCollectionType.of(changesIn(self));
    },
    GetOoxml: (self, _args, host) => partOoxml(host, [self]),
    InsertOoxml: (self, args, host) => {
      const location = oneOf(text(args, 1, "insertLocation"), INSIDE, "insertLocation");
      const whole = wholeParagraph(self);
      const range = location === "End" ? partOfRange(whole, "Content") : whole;
      return rangeType.of(insertAtRange(host, range, location, text(args, 0, "ooxml")));
    },
    InsertText: (self, args, host) => {
      const location = oneOf(text(args, 1, "insertLocation"), INSIDE, "insertLocation");
      const length = textLength(self);
      const from = location === "End" ? length : 0;
      const to = location === "Start" ? 0 : length;
      return rangeType.of(insertTextAt(host, self, from, to, text(args, 0, "text")));
    },
    InsertBreak: (self, args, host) => insertSectionBreak(host, self, args),
    InsertParagraph: (self, args, host) => insertParagraphBeside(host, wholeParagraph(self), args),
    AttachToList: (self, args, host) => {
      attachToList(host, self, Number(args[0]), Number(args[1]));
      return paragraphType.of(self);
    },
    DetachFromList: (self, _args, host) => {
      detach(host, self);
      return undefined;
    },
    InsertContentControl: (self, _args, host) => wrapBlocks(host, [self]),
    Clear: (self, _args, host) => {
      assertEditable(host, self);
      deleteText(host.doc, self, 0, textLength(self));
      return undefined;
    },
    Delete: (self, _args, host) => {
      deleteParagraph(host, self);
      return undefined;
    },
    Select: (self, args, host) => {
      const part = selectionPart(optionalText(args, 0, "Select"));
      host.doc.select(partOfRange(wholeParagraph(self), part));
      return undefined;
    },
    Search: (self, args, host) => searchRange(host, self, null, args),
  },
}));

/** Out of its list, also where its style numbers it: w:numId 0. */
function detach(host: Host, paragraph: XmlElement): void {
  assertEditable(host, paragraph);
  const pPr = properties(paragraph, "w:pPr");
  const own = child(pPr, "w:numPr");
  if (own) remove(own);
  const level = element("w:ilvl", { "w:val": "0" });
  const list = element("w:numId", { "w:val": "0" });
  putInOrder(pPr, element("w:numPr", {}, level, list), PARAGRAPH_PROPERTIES);
  host.doc.version++;
}

/** A paragraph that fills its control takes this with it; the last one of a body or cell is emptied. */
export function deleteParagraph(host: Host, paragraph: XmlElement): void {
  const node = outside(paragraph);
  assertDeletable(host, node);
  const holder = node.parent;
  if (holder && blocksOf(holder).at(-1) === node && holder.name !== "w:sdtContent")
    deleteText(host.doc, paragraph, 0, textLength(paragraph));
  else deleteBlocks(host.doc, [node]);
}
