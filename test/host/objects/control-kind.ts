import { prefixFor } from "../docx/names";
import { child, elements } from "../docx/tree";
import { type XmlElement } from "../docx/xml";

const W15 = prefixFor("http://schemas.microsoft.com/office/word/2012/wordml", "w15");

/** Marks of the kinds of control that are not rich text. */
const OTHER_KINDS = [
  "w:text",
  "w:comboBox",
  "w:dropDownList",
  "w:date",
  "w:picture",
  "w:docPartObj",
  "w:docPartList",
  "w:equation",
  "w:citation",
  "w:bibliography",
  "w:group",
  "w14:checkbox",
  `${W15}:repeatingSection`,
  `${W15}:repeatingSectionItem`,
];

/** WordApi 1.3 lists rich-text controls only. */
export function isRichText(control: XmlElement): boolean {
  const settings = child(control, "w:sdtPr");
  return !settings || !elements(settings).some((node) => OTHER_KINDS.includes(node.name));
}
