import { paragraphsIn } from "./blocks";
import { type OpenDocument } from "./document";
import { joinSections } from "./sections";
import { textIn, textOfRun } from "./text";
import { child, descendants, elements, insertBefore, path, remove } from "./tree";
import { XmlElement } from "./xml";

/** One tracked change as Word tells it: what stands together, of one kind, of one person. */
export interface Change {
  kind: "Added" | "Deleted";
  author: string;
  date: string;
  paragraph: XmlElement;
  /** The insertions or deletions around the text. */
  wrappers: XmlElement[];
  /** The mark of the paragraph, when that came or goes with the text. */
  mark: XmlElement | null;
}

const KINDS: Record<string, Change["kind"]> = { "w:ins": "Added", "w:del": "Deleted" };

/** The tracked changes in a paragraph, in order of the text. */
export function changesIn(paragraph: XmlElement): Change[] {
  const found: Change[] = [];
  /** The change that a next one of the same hand goes on with. */
  const open: { last: XmlElement | null } = { last: null };
  const visit = (parent: XmlElement) => {
    for (const node of elements(parent)) {
      const kind = KINDS[node.name];
      if (node.name === "w:pPr") continue;
      if (kind === undefined) {
        if (node.name === "w:r" && textOfRun(node) !== "") open.last = null;
        if (node.name !== "w:r") visit(node);
        continue;
      }
      const before = found.at(-1);
      if (before && open.last && sameHand(open.last, node)) before.wrappers.push(node);
      else found.push({ kind, ...handOf(node), paragraph, wrappers: [node], mark: null });
      open.last = node;
      // A deletion inside an insertion is a change of its own.
      for (const inner of elements(node)) if (KINDS[inner.name]) visit(node);
    }
  };
  visit(paragraph);
  const rPr = path(paragraph, "w:pPr", "w:rPr");
  for (const name of Object.keys(KINDS)) {
    const mark = child(rPr, name);
    const kind = KINDS[name];
    if (!mark || !kind) continue;
    const before = found.at(-1);
    if (before?.kind === kind && open.last && sameHand(open.last, mark)) before.mark = mark;
    else found.push({ kind, ...handOf(mark), paragraph, wrappers: [], mark });
  }
  return found;
}

const handOf = ({ attributes }: XmlElement) => ({
  author: attributes["w:author"] ?? "",
  date: attributes["w:date"] ?? "",
});

const sameHand = (a: XmlElement, b: XmlElement): boolean =>
  a.name === b.name &&
  a.attributes["w:author"] === b.attributes["w:author"] &&
  a.attributes["w:date"] === b.attributes["w:date"];

export const changeText = ({ wrappers }: Change): string => wrappers.map(textIn).join("");

/** Whether the change still stands as it was found. */
export const stands = (doc: OpenDocument, { wrappers, mark }: Change): boolean =>
  [...wrappers, ...(mark ? [mark] : [])].every((node) => doc.holds(node));

/** Accepts or rejects one change: what goes is gone, what stays is plain text. */
export function settle(doc: OpenDocument, change: Change, accept: boolean): void {
  const { kind, wrappers, mark, paragraph } = change;
  const goes = (kind === "Added") !== accept;
  for (const wrapper of wrappers) {
    if (goes) remove(wrapper);
    else unwrap(wrapper);
  }
  if (mark) {
    remove(mark);
    if (goes) {
      joinSections(doc, [paragraph]);
      dropParagraph(paragraph);
    }
  }
  doc.version++;
}

function unwrap(wrapper: XmlElement): void {
  for (const node of [...descendants(wrapper)]) {
    const name = { "w:delText": "w:t", "w:delInstrText": "w:instrText" }[node.name];
    if (name === undefined || !node.parent) continue;
    const renamed = new XmlElement(name, node.attributes, node.children);
    renamed.parent = node.parent;
    node.parent.children[node.parent.children.indexOf(node)] = renamed;
  }
  for (const node of elements(wrapper)) {
    remove(node);
    insertBefore(wrapper, node);
  }
  remove(wrapper);
}

/** Its mark is gone: an empty one goes, another would run on into the next. */
function dropParagraph(paragraph: XmlElement): void {
  if (textIn(paragraph) !== "") throw new Error("a paragraph that runs on is not implemented");
  const holder = paragraph.parent;
  if (holder && paragraphsIn(holder).length > 1) remove(paragraph);
}
