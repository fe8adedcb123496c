import {
  Package,
  PackageError,
  readRelationships,
  RELS_TYPE,
  relationshipsName,
  relationshipsTree,
  resolveTarget,
  sourceOfRelationships,
} from "./package";
import { serialize } from "./serialize";
import { child, elements, textOf } from "./tree";
import { normalizeWhitespace } from "./whitespace";
import { parseXml, XmlError, type XmlElement } from "./xml";

/**
 * Reads a flat OPC package as strictly as the strictest Word: a part that no relationship reaches, or
 * a relationship to a part that is not there, makes the whole package unusable.
 * @throws PackageError
 */
export function readFlat(text: string): Package {
  let root: XmlElement;
  try {
    root = parseXml(text);
  } catch (error) {
    if (error instanceof XmlError) throw new PackageError(`not well-formed: ${error.message}`);
    throw error;
  }
  if (root.name !== "pkg:package") throw new PackageError("the root element is not pkg:package");
  const result = new Package();
  for (const node of elements(root)) {
    const name = node.attributes["pkg:name"] ?? "";
    const contentType = node.attributes["pkg:contentType"] ?? "";
    if (node.name !== "pkg:part" || !name.startsWith("/") || contentType === "")
      throw new PackageError(`a pkg:part needs a name and a content type: ${node.name} ${name}`);
    if (result.parts.has(name)) throw new PackageError(`two parts are named ${name}`);
    const data = child(node, "pkg:xmlData");
    const source = sourceOfRelationships(name);
    if (data) {
      const [content, ...more] = elements(data);
      if (!content || more.length > 0) throw new PackageError(`${name} has not one root element`);
      content.parent = null;
      if (source !== null) result.relationships.set(source, readRelationships(content));
      else {
        normalizeWhitespace(content);
        result.parts.set(name, { contentType, content });
      }
    } else {
      const binary = child(node, "pkg:binaryData");
      if (!binary) throw new PackageError(`${name} has no content`);
      result.parts.set(name, { contentType, content: fromBase64(textOf(binary)) });
    }
  }
  checkReach(result);
  return result;
}

function checkReach(source: Package): void {
  if (source.related("/", "officeDocument") === null)
    throw new PackageError("/_rels/.rels names no document part");
  const reached = new Set<string>();
  for (const [from, list] of source.relationships) {
    if (from !== "/" && !source.parts.has(from))
      throw new PackageError(`relationships of a part that is not there: ${from}`);
    for (const relation of list) {
      if (relation.external) continue;
      const target = resolveTarget(from, relation.target);
      if (!source.parts.has(target))
        throw new PackageError(`${from} relates to a missing ${target}`);
      reached.add(target);
    }
  }
  for (const name of source.parts.keys())
    if (!reached.has(name)) throw new PackageError(`no relationship reaches ${name}`);
}

/** Parts that Word does not put into what getOoxml returns. */
const LEFT_OUT = new Set(["docProps/thumbnail", "customXml"]);

/** Writes a package as flat OPC, the text that getOoxml returns. */
export function writeFlat(source: Package): string {
  const parts: string[] = [
    '<?xml version="1.0" standalone="yes"?>\r\n<?mso-application progid="Word.Document"?>\r\n',
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">',
  ];
  const addXml = (name: string, contentType: string, xml: string) => {
    parts.push(`<pkg:part pkg:name="${name}" pkg:contentType="${contentType}"><pkg:xmlData>`);
    parts.push(xml, "</pkg:xmlData></pkg:part>");
  };
  const kept = (name: string) => ![...LEFT_OUT].some((prefix) => name.startsWith(`/${prefix}`));
  for (const [from, list] of source.relationships) {
    if (from !== "/" && (!source.parts.has(from) || !kept(from))) continue;
    const shown = list.filter((r) => r.external || kept(resolveTarget(from, r.target)));
    if (shown.length > 0)
      addXml(relationshipsName(from), RELS_TYPE, serialize(relationshipsTree(shown)));
  }
  for (const [name, part] of source.parts) {
    if (!kept(name)) continue;
    if (part.content instanceof Uint8Array)
      parts.push(
        `<pkg:part pkg:name="${name}" pkg:contentType="${part.contentType}" pkg:compression="store">`,
        `<pkg:binaryData>${toBase64(part.content)}</pkg:binaryData></pkg:part>`,
      );
    else addXml(name, part.contentType, serialize(part.content));
  }
  parts.push("</pkg:package>");
  return parts.join("");
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replace(/\s/g, "")), (c) => c.charCodeAt(0));
}

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let i = 0; i < bytes.length; i += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary);
}
