import { blocksOf, paragraphsIn } from "../docx/blocks";
import { after, before, type BlockPlace, endOf, insertBlocks, startOf } from "../docx/edit-blocks";
import { type DocRange } from "../docx/ranges";
import { child, clone, remove } from "../docx/tree";
import { element, type XmlElement } from "../docx/xml";
import { type Host } from "../protocol/host";
import { type Argument, type HostObject } from "../protocol/types";
import { oneOf, text } from "./arguments";
import { assertEditable } from "./guards";
import { checkText, insertTextAt } from "./insert-text";
import { paragraphType } from "./paragraph";

/** A new paragraph takes the look of its neighbour: style, numbering, indents. */
export function newParagraph(like: XmlElement | null): XmlElement {
  const pPr = like && child(like, "w:pPr");
  if (!pPr) return element("w:p");
  const copy = clone(pPr);
  for (const name of ["w:sectPr", "w:pPrChange"]) {
    const node = child(copy, name);
    if (node) remove(node);
  }
  const rPr = child(copy, "w:rPr");
  for (const name of ["w:ins", "w:del", "w:rPrChange"]) {
    const node = child(rPr, name);
    if (node) remove(node);
  }
  return element("w:p", {}, copy);
}

function put(host: Host, place: BlockPlace, like: XmlElement | null, raw: string): HostObject {
  assertEditable(host, place.parent);
  const made = newParagraph(like);
  checkText(raw);
  insertBlocks(host.doc, place, [made]);
  if (raw !== "") insertTextAt(host, made, 0, 0, raw);
  return paragraphType.of(made);
}

/** insertParagraph of a paragraph or range: before or after it. */
export function insertParagraphBeside(host: Host, target: DocRange, args: Argument[]): HostObject {
  const location = oneOf(text(args, 1, "insertLocation"), ["Before", "After"], "insertLocation");
  const paragraph = location === "Before" ? target.start.paragraph : target.end.paragraph;
  const anchor = target.outer ?? outside(paragraph);
  const place = location === "Before" ? before(anchor) : after(anchor);
  return put(host, place, paragraph, text(args, 0, "paragraphText"));
}

/** A paragraph that fills its control: what comes beside it comes outside, as reported of Word. */
export function outside(paragraph: XmlElement): XmlElement {
  const content = paragraph.parent;
  const control = content?.parent;
  return content?.name === "w:sdtContent" && control && blocksOf(content).length === 1
    ? outside(control)
    : paragraph;
}

/** insertParagraph of a body, cell or block control: at its start or end, inside. */
export function insertParagraphInside(
  host: Host,
  container: XmlElement,
  args: Argument[],
): HostObject {
  const location = oneOf(text(args, 1, "insertLocation"), ["Start", "End"], "insertLocation");
  const all = paragraphsIn(container);
  return location === "Start"
    ? put(host, startOf(container), all[0] ?? null, text(args, 0, "paragraphText"))
    : put(host, endOf(container), all.at(-1) ?? null, text(args, 0, "paragraphText"));
}
