/** What is ours in a file, taken out or made neutral: the other side need not know what we work with. */
import { escapeAttribute } from "../ooxml/escape";
import {
  attribute,
  childOf,
  elements,
  isElement,
  rewrite,
  type Element,
  type Node,
  ownText,
} from "./tree";

/** Our name, and the tags of our controls (src/clauses/tag.ts). */
export const OURS = /modeltrouw|\bmt1:/iu;
/** The add-in's id (manifest.xml): Word writes it where a document opens the pane by itself. */
export const ADDIN_ID = "7c0f6a58-3d8e-4a8f-9b64-51f4c2e7a3d9";
/** In the place of our own name, where it stands as author of a change or comment. */
export const SOMEONE = "Auteur";
/** Our tag, whatever the part behind it. */
const TAG = /^mt1:/u;

/** A control of ours leaves its content; one of somebody else stays, with its own inside. */
export function withoutControls(nodes: readonly Node[]): Node[] {
  return rewrite(nodes, (element) => {
    if (element.local !== "sdt") return [element];
    const properties = childOf(element, "sdtPr");
    const tag = properties && childOf(properties, "tag");
    if (!tag || !TAG.test(attribute(tag, "val") ?? "")) return [element];
    return childOf(element, "sdtContent")?.children ?? [];
  });
}

/** Bookmarks of ours, both ends. */
export function withoutBookmarks(nodes: readonly Node[]): Node[] {
  const ids = new Set<string>();
  for (const element of elements(nodes)) {
    const name = element.local === "bookmarkStart" ? (attribute(element, "name") ?? "") : "";
    if (/modeltrouw|^_?mt1/iu.test(name)) ids.add(attribute(element, "id") ?? "");
  }
  if (ids.size === 0) return [...nodes];
  return rewrite(nodes, (element) =>
    /^bookmark(?:Start|End)$/.test(element.local) && ids.has(attribute(element, "id") ?? "")
      ? []
      : [element],
  );
}

/** Our styles under a neutral name that no other style has. */
export function neutralStyles(nodes: readonly Node[]): Node[] {
  const names = new Set<string>();
  for (const element of elements(nodes))
    if (element.local === "name") names.add((attribute(element, "val") ?? "").toLowerCase());
  return rewrite(nodes, (element) => {
    const name = element.local === "name" ? attribute(element, "val") : undefined;
    if (name === undefined || !OURS.test(name)) return [element];
    const plain = `Overeenkomst ${name
      .replace(/modeltrouw/giu, "")
      .trim()
      .toLowerCase()}`.trim();
    let free = plain;
    for (let at = 2; names.has(free.toLowerCase()); at += 1) free = `${plain} ${at}`;
    names.add(free.toLowerCase());
    return [withAttribute(element, "val", free)];
  });
}

/** The command line's own tracked changes and comments carry our name: they get another. */
export function renamedAuthors(nodes: readonly Node[], author: string): Node[] {
  return rewrite(nodes, (element) => {
    const name = attribute(element, "author");
    if (name === undefined || !OURS.test(name)) return [element];
    const named = withAttribute(element, "author", author);
    const initials = attribute(element, "initials") !== undefined;
    return [initials ? withAttribute(named, "initials", author.slice(0, 2)) : named];
  });
}

/** Properties of the file that name us. */
export function withoutProperties(nodes: readonly Node[]): Node[] {
  return rewrite(nodes, (element) => {
    const own = element.open + ownText(element);
    const leaf = element.children.every((one) => !isElement(one));
    // A property of a custom list holds its value in an element of its own.
    const value = element.local === "property" && OURS.test(textIn(element));
    return (leaf && OURS.test(own)) || value || (element.local === "property" && OURS.test(own))
      ? []
      : [element];
  });
}

const textIn = (element: Element): string =>
  element.children.map((one) => (isElement(one) ? textIn(one) : one)).join("");

function withAttribute(element: Element, local: string, value: string): Element {
  const open = element.open.replace(
    new RegExp(`([\\s:]${local}\\s*=\\s*)(?:"[^"]*"|'[^']*')`),
    (_all, before: string) => `${before}"${escapeAttribute(value)}"`,
  );
  return { ...element, open };
}
