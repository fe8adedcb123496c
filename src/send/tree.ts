/** A part as a tree of its own text: what nobody touches is written back byte for byte. */
import { MARKUP } from "../ooxml/splice";

export interface Element {
  /** As in the file: "w:p". */
  name: string;
  /** Without its prefix: "p". */
  local: string;
  /** Its opening tag. */
  open: string;
  /** Its closing tag; "" where the opening tag closes it. */
  close: string;
  children: Node[];
}
/** Text, comments and processing instructions stay text. */
export type Node = string | Element;

export const isElement = (node: Node): node is Element => typeof node !== "string";

/** @param xml known to be well-formed: the reader has read it */
export function parse(xml: string): Node[] {
  const root: Node[] = [];
  const stack: Element[] = [];
  const into = (): Node[] => stack.at(-1)?.children ?? root;
  let from = 0;
  for (const match of xml.matchAll(MARKUP)) {
    const [whole, slash, name, , selfClosing] = match;
    if (name === undefined) continue;
    if (match.index > from) into().push(xml.slice(from, match.index));
    from = match.index + whole.length;
    if (slash === "/") {
      const closed = stack.pop();
      if (closed) closed.close = whole;
      continue;
    }
    const local = name.slice(name.indexOf(":") + 1);
    const element: Element = { name, local, open: whole, close: "", children: [] };
    into().push(element);
    if (selfClosing !== "/") stack.push(element);
  }
  if (from < xml.length) root.push(xml.slice(from));
  return root;
}

export function write(nodes: readonly Node[]): string {
  return nodes
    .map((node) => (isElement(node) ? node.open + write(node.children) + node.close : node))
    .join("");
}

/** The last character that there is (Unicode). */
const LAST = 0x10ffff;

/** Text as it reads, with the entities that a name can hold. */
export const decoded = (text: string): string =>
  text
    .replace(/&#(?:x([\da-f]+)|(\d+));/gi, (whole, hex?: string, ten?: string) => {
      const code = hex === undefined ? Number(ten) : Number.parseInt(hex, 16);
      return code > LAST ? whole : String.fromCodePoint(code);
    })
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");

/** The value of an attribute by its local name. */
export function attribute({ open }: Element, local: string): string | undefined {
  const found = new RegExp(`[\\s:]${local}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(open);
  return found ? decoded(found[1] ?? found[2] ?? "") : undefined;
}

export const childrenOf = (element: Element, local: string): Element[] =>
  element.children.filter((node): node is Element => isElement(node) && node.local === local);

export const childOf = (element: Element, local: string): Element | undefined =>
  childrenOf(element, local)[0];

/** Every element of the tree, the outer one before what it holds. */
export function* elements(nodes: readonly Node[]): Generator<Element> {
  for (const node of nodes)
    if (isElement(node)) {
      yield node;
      yield* elements(node.children);
    }
}

/** What stands in the place of an element: itself, something else, or nothing. Asked from the inside out. */
export function rewrite(nodes: readonly Node[], change: (element: Element) => Node[]): Node[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [node];
    node.children = rewrite(node.children, change);
    return change(node);
  });
}

export const textOf = (nodes: readonly Node[]): string =>
  nodes.map((node) => (isElement(node) ? textOf(node.children) : node)).join("");

/** The text that stands in an element itself, not in what it holds. */
export const ownText = (element: Element): string =>
  element.children.map((node) => (isElement(node) ? "" : node)).join("");
