import { XmlElement } from "./xml";

/** The child elements, in order; texts between them are left out. */
export function elements(parent: XmlElement): XmlElement[] {
  return parent.children.filter((child) => typeof child !== "string");
}

export function child(parent: XmlElement | null | undefined, name: string): XmlElement | null {
  for (const node of parent?.children ?? [])
    if (typeof node !== "string" && node.name === name) return node;
  return null;
}

export function childrenNamed(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).filter((node) => node.name === name);
}

/** `w:val` of the child with this name: how WordprocessingML stores nearly everything. */
export function val(parent: XmlElement | null | undefined, name: string): string | null {
  return child(parent, name)?.attributes["w:val"] ?? null;
}

/** An on/off property: absent is null, present without value is true. */
export function flag(parent: XmlElement | null | undefined, name: string): boolean | null {
  const node = child(parent, name);
  if (!node) return null;
  return !["0", "false", "off"].includes(node.attributes["w:val"] ?? "1");
}

export function path(start: XmlElement | null, ...names: string[]): XmlElement | null {
  let node: XmlElement | null = start;
  for (const name of names) node = child(node, name);
  return node;
}

/** Every element below the given one (not itself) in document order. */
export function* descendants(root: XmlElement): Generator<XmlElement> {
  for (const node of root.children) {
    if (typeof node === "string") continue;
    yield node;
    yield* descendants(node);
  }
}

/** Parent first, outwards. */
export function* ancestors(node: XmlElement): Generator<XmlElement> {
  for (let up = node.parent; up; up = up.parent) yield up;
}

export function closest(node: XmlElement, ...names: string[]): XmlElement | null {
  for (const up of ancestors(node)) if (names.includes(up.name)) return up;
  return null;
}

export function isInside(node: XmlElement, ancestor: XmlElement): boolean {
  for (const up of ancestors(node)) if (up === ancestor) return true;
  return false;
}

export function indexOf(node: XmlElement): number {
  return node.parent ? node.parent.children.indexOf(node) : -1;
}

export function remove(node: XmlElement): void {
  const index = indexOf(node);
  if (index >= 0) node.parent?.children.splice(index, 1);
  node.parent = null;
}

export function insertAt(parent: XmlElement, index: number, nodes: XmlElement[]): void {
  for (const node of nodes) node.parent = parent;
  parent.children.splice(index, 0, ...nodes);
}

export function insertBefore(reference: XmlElement, ...nodes: XmlElement[]): void {
  if (!reference.parent) throw new Error("the reference node has left the tree");
  insertAt(reference.parent, indexOf(reference), nodes);
}

export function insertAfter(reference: XmlElement, ...nodes: XmlElement[]): void {
  if (!reference.parent) throw new Error("the reference node has left the tree");
  insertAt(reference.parent, indexOf(reference) + 1, nodes);
}

export function replaceWith(old: XmlElement, ...nodes: XmlElement[]): void {
  insertBefore(old, ...nodes);
  remove(old);
}

/** A deep copy without a parent. */
export function clone(node: XmlElement): XmlElement {
  return new XmlElement(
    node.name,
    { ...node.attributes },
    node.children.map((item) => (typeof item === "string" ? item : clone(item))),
  );
}

export function textOf(node: XmlElement): string {
  return node.children.map((item) => (typeof item === "string" ? item : textOf(item))).join("");
}

/** Puts a child in its place by the order of the schema (names not listed come last). */
export function putInOrder(parent: XmlElement, node: XmlElement, order: readonly string[]): void {
  const old = child(parent, node.name);
  if (old) remove(old);
  const rank = (name: string) => {
    const at = order.indexOf(name);
    return at < 0 ? order.length : at;
  };
  const later = elements(parent).find((item) => rank(item.name) > rank(node.name));
  if (later) insertBefore(later, node);
  else insertAt(parent, parent.children.length, [node]);
}
