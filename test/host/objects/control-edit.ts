import { blocksOf, contentOf, controlLevel, paragraphsIn } from "../docx/blocks";
import { deleteBlocks, keepWhole } from "../docx/edit-blocks";
import { deleteText, splitRun } from "../docx/edit-text";
import { CONTROL_PROPERTIES } from "../docx/order";
import { type DocRange } from "../docx/ranges";
import { pieces, textIn, textLength } from "../docx/text";
import {
  clone,
  closest,
  elements,
  indexOf,
  insertAt,
  insertBefore,
  putInOrder,
  remove,
} from "../docx/tree";
import { element, type XmlElement } from "../docx/xml";
import { HostError } from "../protocol/errors";
import { type Host } from "../protocol/host";
import { assertDeletable, assertEditable } from "./guards";
import { extent } from "./insert-text";

/** Empties a control; it stays. */
export function clearControl(host: Host, control: XmlElement): void {
  const content = contentOf(control);
  assertEditable(host, content);
  const holder = closest(control, "w:p");
  if (controlLevel(control) === "inline" && holder) {
    const { from, to } = extent(holder, content);
    deleteText(host.doc, holder, from, to);
  } else deleteBlocks(host.doc, blocksOf(content));
  host.doc.version++;
}

/** Deletes a control, with or without what is in it. */
export function deleteControl(host: Host, control: XmlElement, keepContent: boolean): void {
  const filled = keepContent ? null : filledParent(host, control);
  if (filled) {
    deleteControl(host, filled, false);
    return;
  }
  assertDeletable(host, control);
  const content = contentOf(control);
  const holder = closest(control, "w:p");
  const inline = controlLevel(control) === "inline" && holder;
  if (keepContent) {
    const nodes = elements(content);
    for (const node of nodes) remove(node);
    insertBefore(control, ...nodes);
    remove(control);
  } else if (inline) {
    const { from, to } = extent(holder, content);
    deleteText(host.doc, holder, from, to);
    if (host.doc.tracking === "Off") remove(control);
  } else {
    const parent = control.parent;
    deleteBlocks(host.doc, [control]);
    if (parent) keepWhole(parent);
  }
  host.doc.version++;
}

/** The oddity of a child that fills its parent: deleting it deletes that. */
function filledParent(host: Host, control: XmlElement): XmlElement | null {
  const parent = closest(control, "w:sdt");
  if (!host.oddities.deletedChildTakesParent || !parent) return null;
  const text = (one: XmlElement) =>
    controlLevel(one) === "inline"
      ? textIn(contentOf(one))
      : paragraphsIn(contentOf(one)).map(textIn).join("");
  return text(control) === text(parent) ? parent : null;
}

function newControl(host: Host, content: XmlElement[]): XmlElement {
  const settings = element("w:sdtPr");
  putInOrder(settings, element("w:id", { "w:val": host.doc.newControlId() }), CONTROL_PROPERTIES);
  return element("w:sdt", {}, settings, element("w:sdtContent", {}, ...content));
}

function assertWrappable(host: Host, at: XmlElement): void {
  assertEditable(host, at);
  if (host.oddities.cellWrapRefused && (at.name === "w:tc" || closest(at, "w:tc")))
    throw new HostError("NotAllowed", "The action isn't supported by Word in a browser.");
}

/** A control that Word says it made: it takes a tag, holds a copy of the text, and is nowhere. */
function silentControl(host: Host, blocks: XmlElement[]): XmlElement {
  const control = newControl(host, blocks.map(clone));
  host.doc.limbo.add(control);
  return control;
}

/** A control around blocks that stand beside each other. */
export function wrapBlockNodes(host: Host, blocks: XmlElement[]): XmlElement {
  const [first] = blocks;
  const parent = first?.parent;
  if (!parent || blocks.some((block) => block.parent !== parent))
    throw new HostError("NotAllowed", "a control cannot stand around these");
  assertWrappable(host, parent);
  if (host.oddities.silentControl) return silentControl(host, blocks);
  const index = indexOf(first);
  for (const block of blocks) remove(block);
  const control = newControl(host, blocks);
  insertAt(parent, index, [control]);
  keepWhole(parent);
  host.doc.version++;
  return control;
}

/** A control around text within one paragraph, or around whole paragraphs. */
export function wrapText(host: Host, range: DocRange, paragraphs: XmlElement[]): XmlElement {
  const { start, end } = range;
  const p = start.paragraph;
  if (paragraphs.length > 1 || (start.offset === 0 && end.offset > textLength(p)))
    return wrapBlockNodes(host, paragraphs);
  assertWrappable(host, p);
  if (host.oddities.silentControl) return silentControl(host, [p]);
  splitRun(p, start.offset);
  splitRun(p, end.offset);
  const runs = pieces(p)
    .filter((piece) => piece.start >= start.offset && piece.start + piece.text.length <= end.offset)
    .map((piece) => piece.run);
  const unique = [...new Set(runs)];
  const [first] = unique;
  if (!first && textLength(p) === 0) return wrapNothing(host, p);
  if (!first?.parent || unique.some((run) => run.parent !== first.parent))
    throw new HostError("NotAllowed", "a control cannot stand around this text");
  const { parent } = first;
  const index = indexOf(first);
  for (const run of unique) remove(run);
  const control = newControl(host, unique);
  insertAt(parent, index, [control]);
  host.doc.version++;
  return control;
}

/** A control in an empty paragraph, for text to come. */
function wrapNothing(host: Host, p: XmlElement): XmlElement {
  const control = newControl(host, []);
  insertAt(p, p.children.length, [control]);
  host.doc.version++;
  return control;
}
