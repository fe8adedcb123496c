import { controlLevel } from "../docx/blocks";
import { TAG_MAX } from "../docx/import/controls";
import { CONTROL_PROPERTIES } from "../docx/order";
import { properties } from "../docx/tracking";
import { child, putInOrder, remove } from "../docx/tree";
import { element, type XmlElement } from "../docx/xml";
import { prefixFor } from "../docx/names";
import { invalid } from "../protocol/errors";
import { type Host } from "../protocol/host";
import { type Property } from "../protocol/types";
import { oneOf, textValue } from "./arguments";
import { isRichText } from "./control-kind";
import { assertEditable } from "./guards";

const W15 = prefixFor("http://schemas.microsoft.com/office/word/2012/wordml", "w15");

export function controlSetting(control: XmlElement, name: string): XmlElement | null {
  return child(child(control, "w:sdtPr"), name);
}

export function controlId(control: XmlElement): number {
  return Number(controlSetting(control, "w:id")?.attributes["w:val"] ?? 0);
}

const value = (control: XmlElement, name: string) =>
  controlSetting(control, name)?.attributes["w:val"] ?? "";

function write(host: Host, control: XmlElement, name: string, text: string | null): void {
  assertPropertiesWritable(host, control);
  const settings = properties(control, "w:sdtPr");
  if (text === null) {
    const old = child(settings, name);
    if (old) remove(old);
  } else putInOrder(settings, element(name, { "w:val": text }), CONTROL_PROPERTIES);
  host.doc.version++;
}

/** A lock guards the content; the control's own properties can be set, or it could not be unlocked. */
function assertPropertiesWritable(host: Host, control: XmlElement): void {
  host.assertWritable();
  if (control.parent) assertEditable(host, control.parent);
}

/** A title or tag: at most 64 characters. */
const label = (name: string): Property<XmlElement> => ({
  get: (self) => value(self, name),
  set: (self, text, host) => {
    if (typeof text !== "string") throw invalid("a text was expected");
    if (text.length > TAG_MAX) throw invalid(`longer than ${TAG_MAX} characters`);
    write(host, self, name, text);
  },
});

/** cannotEdit and cannotDelete are the two halves of one lock. */
const lock = (half: "content" | "sdt"): Property<XmlElement> => {
  const read = (self: XmlElement) => {
    const text = value(self, "w:lock");
    return {
      content: text === "contentLocked" || text === "sdtContentLocked",
      sdt: text === "sdtLocked" || text === "sdtContentLocked",
    };
  };
  return {
    get: (self) => read(self)[half],
    set: (self, on, host) => {
      if (typeof on !== "boolean") throw invalid("true or false was expected");
      const now = { ...read(self), [half]: on };
      const text =
        now.content && now.sdt ? "sdtContentLocked" : now.content ? "contentLocked" : "sdtLocked";
      write(host, self, "w:lock", now.content || now.sdt ? text : null);
    },
  };
};

const APPEARANCES = { boundingBox: "BoundingBox", tags: "Tags", hidden: "Hidden" } as const;

export const controlProperties: Record<string, Property<XmlElement>> = {
  Id: { get: (self) => controlId(self) },
  Tag: label("w:tag"),
  Title: label("w:alias"),
  CannotEdit: lock("content"),
  CannotDelete: lock("sdt"),
  Type: { get: (self) => (isRichText(self) ? "RichText" : "Unknown") },
  Subtype: {
    get: (self) =>
      ({
        block: "RichTextParagraphs",
        inline: "RichTextInline",
        cell: "RichTextTableCell",
        row: "RichTextTableRow",
      })[controlLevel(self)],
  },
  Appearance: {
    get: (self) => {
      const text = controlSetting(self, `${W15}:appearance`)?.attributes[`${W15}:val`];
      return text === "tags" || text === "hidden" ? APPEARANCES[text] : "BoundingBox";
    },
    set: (self, text, host) => {
      const wanted = oneOf(textValue(text), Object.values(APPEARANCES), "appearance");
      host.assertWritable();
      const settings = properties(self, "w:sdtPr");
      const written = wanted.charAt(0).toLowerCase() + wanted.slice(1);
      putInOrder(
        settings,
        element(`${W15}:appearance`, { [`${W15}:val`]: written }),
        CONTROL_PROPERTIES,
      );
      host.doc.version++;
    },
  },
  Color: {
    get: (self) => {
      const color = controlSetting(self, `${W15}:color`)?.attributes["w:val"];
      return color === undefined ? "#000000" : `#${color}`;
    },
    set: (self, text, host) => {
      const color = /^#([0-9a-f]{6})$/i.exec(textValue(text))?.[1];
      if (color === undefined) throw invalid("a colour is written #RRGGBB");
      host.assertWritable();
      putInOrder(
        properties(self, "w:sdtPr"),
        element(`${W15}:color`, { "w:val": color.toUpperCase() }),
        CONTROL_PROPERTIES,
      );
      host.doc.version++;
    },
  },
  RemoveWhenEdited: { get: (self) => controlSetting(self, "w:temporary") !== null },
};
