import { type XmlElement } from "../docx/xml";

/** Which element of the document a piece of the page shows, and the other way around. */
const sources = new WeakMap<Node, XmlElement>();
const shown = new WeakMap<XmlElement, HTMLElement>();

export function bind(node: HTMLElement, source: XmlElement): void {
  sources.set(node, source);
  shown.set(source, node);
}

export const sourceOf = (node: Node): XmlElement | null => sources.get(node) ?? null;
export const shownAs = (source: XmlElement): HTMLElement | null => shown.get(source) ?? null;

export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = "",
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  if (className !== "") node.className = className;
  node.append(...children);
  return node;
}

export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}
