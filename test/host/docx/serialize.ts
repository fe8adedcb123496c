import { uriFor } from "./names";
import { type XmlElement } from "./xml";

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};
const attributeValue = (text: string) => text.replace(/[&<>"\t\n\r]/g, (c) => escapes[c] ?? c);
const textValue = (text: string) => text.replace(/[&<>\r]/g, (c) => escapes[c] ?? c);

/** Package parts whose elements are written without a prefix: some readers look at the name alone. */
const BARE = new Set(["ct", "rel"]);

function tagName(name: string): string {
  const colon = name.indexOf(":");
  return colon > 0 && BARE.has(name.slice(0, colon)) ? name.slice(colon + 1) : name;
}

/** The element as XML text, with every namespace it uses declared on it. No XML declaration. */
export function serialize(root: XmlElement): string {
  const prefixes = new Set<string>();
  const parts: string[] = [];
  write(root, parts, prefixes);
  const declarations = [...prefixes]
    .filter((prefix) => prefix !== "xml")
    .sort()
    .map((prefix) => ` xmlns${BARE.has(prefix) ? "" : `:${prefix}`}="${uriFor(prefix)}"`)
    .join("");
  const open = parts[0] ?? "";
  parts[0] = `${open}${declarations}`;
  return parts.join("");
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function note(name: string, prefixes: Set<string>): void {
  const colon = name.indexOf(":");
  if (colon > 0) prefixes.add(name.slice(0, colon));
}

function write(node: XmlElement, parts: string[], prefixes: Set<string>): void {
  note(node.name, prefixes);
  const name = tagName(node.name);
  parts.push(`<${name}`);
  for (const key in node.attributes) {
    const value = node.attributes[key] ?? "";
    note(key, prefixes);
    if (key === "mc:Ignorable" || key === "Requires" || key === "mc:MustUnderstand")
      for (const prefix of value.split(" ")) if (prefix !== "") prefixes.add(prefix);
    parts.push(` ${key}="${attributeValue(value)}"`);
  }
  if (node.children.length === 0) {
    parts.push("/>");
    return;
  }
  parts.push(">");
  for (const child of node.children) {
    if (typeof child === "string") parts.push(textValue(child));
    else write(child, parts, prefixes);
  }
  parts.push(`</${name}>`);
}
