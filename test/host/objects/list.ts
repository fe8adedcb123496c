import { paragraphsIn } from "../docx/blocks";
import { type Label, labelsOf } from "../docx/numbering";
import { type XmlElement } from "../docx/xml";
import { defineType, type TypedHostType } from "../protocol/types";
import { paragraphCollectionType } from "./collections";

export interface ListItem {
  paragraph: XmlElement;
  label: Label;
}

/** Word.ListItem: the number of a paragraph as it is printed, and its level from 0. */
export const listItemType: TypedHostType<ListItem> = defineType<ListItem>("ListItem", () => ({
  properties: {
    ListString: { get: ({ label }) => label.text },
    Level: { get: ({ label }) => label.level },
    SiblingIndex: { get: ({ label }) => label.value - 1 },
  },
}));

/** Word.List: the paragraphs that number in one w:num. */
export const listType: TypedHostType<string> = defineType<string>("List", () => ({
  properties: { Id: { get: (self) => Number(self) } },
  links: {
    Paragraphs: (self, host) => {
      const labels = labelsOf(host.doc);
      return paragraphCollectionType.of(
        paragraphsIn(host.doc.body).filter((p) => labels.get(p)?.numId === self),
      );
    },
  },
}));
