import { commentText, commentsOf, removeComment } from "../docx/comments";
import { type XmlElement } from "../docx/xml";
import { defineType, type TypedHostType } from "../protocol/types";
import { defineCollection } from "./collections";

/** A comment beside the text; Word of 1.4 and newer has them. */
export const commentType: TypedHostType<XmlElement> = defineType<XmlElement>("Comment", () => ({
  alive: (self, host) => commentsOf(host.doc).includes(self),
  properties: {
    AuthorName: { get: (self) => self.attributes["w:author"] ?? "" },
    Content: { get: (self) => commentText(self) },
    CreationDate: { get: (self) => self.attributes["w:date"] ?? "" },
    Id: { get: (self) => `{C-${self.attributes["w:id"] ?? ""}}` },
  },
  methods: {
    Delete: (self, _args, host) => {
      host.assertWritable();
      removeComment(host.doc, self);
      return undefined;
    },
  },
}));

export const commentCollectionType: TypedHostType<XmlElement[]> = defineCollection<XmlElement>(
  "CommentCollection",
  () => commentType,
);
