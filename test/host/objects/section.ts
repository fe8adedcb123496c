import {
  blocksOfSection,
  headerOf,
  type HeaderKind,
  type HeaderType,
  makeHeader,
  sectionsOf,
} from "../docx/stories";
import { element, type XmlElement } from "../docx/xml";
import { notFound } from "../protocol/errors";
import { type Host } from "../protocol/host";
import { type Argument, defineType, type HostObject, type TypedHostType } from "../protocol/types";
import { oneOf, text } from "./arguments";
import { bodyType } from "./body";
import { defineCollection } from "./collections";

const TYPES: Record<string, HeaderType> = {
  Primary: "default",
  FirstPage: "first",
  EvenPages: "even",
};

/**
 * The header of a section as Word gives it: the section's own or the one it is linked to; of a section
 * without any an empty text, which comes into being when it is written in; Word was seen to add it to the
 * document for the mere asking (#1904).
 */
function header(host: Host, section: XmlElement, kind: HeaderKind, args: Argument[]): HostObject {
  const asked = oneOf(text(args, 0, "type"), ["Primary", "FirstPage", "EvenPages"], "type");
  const type = TYPES[asked] ?? "default";
  const { doc } = host;
  const found = headerOf(doc, section, kind, type);
  if (found) return bodyType.of(found);
  if (host.oddities.headerMadeByReading) return bodyType.of(makeHeader(doc, section, kind, type));
  const none = element(kind === "headerReference" ? "w:hdr" : "w:ftr", {}, element("w:p"));
  doc.limbo.add(none);
  doc.latent.set(none, () => {
    makeHeader(doc, section, kind, type, none);
    doc.limbo.delete(none);
  });
  return bodyType.of(none);
}

/** A section: what stands in it, its headers and footers. */
export const sectionType: TypedHostType<XmlElement> = defineType<XmlElement>("Section", () => ({
  links: {
    Body: (self, host) => {
      const [first] = blocksOfSection(host.doc, self);
      // Its body is a stretch of the document's own; only the whole can be had here.
      if (!first || sectionsOf(host.doc).length > 1)
        throw notFound("the body of one section of more");
      return bodyType.of(host.doc.body);
    },
  },
  methods: {
    GetHeader: (self, args, host) => header(host, self, "headerReference", args),
    GetFooter: (self, args, host) => header(host, self, "footerReference", args),
    GetNext: (self, _args, host) => {
      const all = sectionsOf(host.doc);
      const next = all[all.indexOf(self) + 1];
      if (!next) throw notFound("the next section");
      return sectionType.of(next);
    },
  },
}));

export const sectionCollectionType: TypedHostType<XmlElement[]> = defineCollection<XmlElement>(
  "SectionCollection",
  () => sectionType,
);
