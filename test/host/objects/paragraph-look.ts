import { PARAGRAPH_PROPERTIES } from "../docx/order";
import { stylesOf } from "../docx/styles";
import { properties } from "../docx/tracking";
import { child, putInOrder } from "../docx/tree";
import { element, type XmlElement } from "../docx/xml";
import { invalid } from "../protocol/errors";
import { type Host } from "../protocol/host";
import { type Property } from "../protocol/types";
import { textValue } from "./arguments";
import { assertEditable } from "./guards";

/** Attributes of a property: those of its own before those of its style. */
function attributesOf(host: Host, paragraph: XmlElement, name: string): Record<string, string> {
  const whole = stylesOf(host.doc).paragraphProperty(paragraph, name)?.attributes ?? {};
  return { ...whole, ...child(child(paragraph, "w:pPr"), name)?.attributes };
}

function write(host: Host, paragraph: XmlElement, node: XmlElement): void {
  assertEditable(host, paragraph);
  putInOrder(properties(paragraph, "w:pPr"), node, PARAGRAPH_PROPERTIES);
  host.doc.version++;
}

/** A property in twentieths of a point, as the points that Word tells. */
const points = (name: string, attribute: string): Property<XmlElement> => ({
  get: (self, host) => Number(attributesOf(host, self, name)[attribute] ?? 0) / 20,
  set: (self, value, host) => {
    if (typeof value !== "number") throw invalid(`${attribute} must be a number`);
    const now = attributesOf(host, self, name);
    write(host, self, element(name, { ...now, [attribute]: String(Math.round(value * 20)) }));
  },
});

/** Negative where the first line hangs out. */
const firstLine: Property<XmlElement> = {
  get: (self, host) => {
    const now = attributesOf(host, self, "w:ind");
    return (Number(now["w:firstLine"] ?? 0) - Number(now["w:hanging"] ?? 0)) / 20;
  },
  set: (self, value, host) => {
    if (typeof value !== "number") throw invalid("firstLineIndent must be a number");
    const now = attributesOf(host, self, "w:ind");
    delete now["w:firstLine"];
    delete now["w:hanging"];
    const twips = String(Math.abs(Math.round(value * 20)));
    const own = value === 0 ? {} : { [value < 0 ? "w:hanging" : "w:firstLine"]: twips };
    write(host, self, element("w:ind", { ...now, ...own }));
  },
};

const ALIGNMENTS: Record<string, string> = {
  left: "Left",
  center: "Centered",
  right: "Right",
  end: "Right",
  both: "Justified",
};

const alignment: Property<XmlElement> = {
  get: (self, host) => ALIGNMENTS[attributesOf(host, self, "w:jc")["w:val"] ?? "left"] ?? "Left",
  set: (self, value, host) => {
    const found = Object.entries(ALIGNMENTS).find(([, name]) => name === textValue(value));
    if (!found) throw invalid("no such alignment");
    write(host, self, element("w:jc", { "w:val": found[0] }));
  },
};

/** How a paragraph stands on its page. */
export const lookProperties: Record<string, Property<XmlElement>> = {
  Alignment: alignment,
  LeftIndent: points("w:ind", "w:left"),
  RightIndent: points("w:ind", "w:right"),
  FirstLineIndent: firstLine,
  SpaceBefore: points("w:spacing", "w:before"),
  SpaceAfter: points("w:spacing", "w:after"),
};

/** Into a list, on a level of it. */
export function attachToList(host: Host, paragraph: XmlElement, id: number, level: number): void {
  const numPr = element(
    "w:numPr",
    {},
    element("w:ilvl", { "w:val": String(level) }),
    element("w:numId", { "w:val": String(id) }),
  );
  write(host, paragraph, numPr);
}
