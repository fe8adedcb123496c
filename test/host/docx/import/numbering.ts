import { PackageError } from "../package";
import {
  child,
  childrenNamed,
  clone,
  descendants,
  insertAt,
  insertBefore,
  path,
  val,
} from "../tree";
import { element, type XmlElement } from "../xml";
import { type ImportContext } from "./context";

/**
 * Brings lists along and gives them ids of the document. A list whose nsid the document already has is
 * that list, and counts on; another one gets a definition of its own.
 * @throws PackageError for a list that the package does not define
 */
export function importNumbering(context: ImportContext, importedStyles: XmlElement[]): void {
  const used = new Set<string>();
  for (const node of [...descendants(context.body), ...importedStyles.flatMap(withDescendants)])
    if (node.name === "w:numId") used.add(node.attributes["w:val"] ?? "");
  used.delete("0");
  const { from, fromMain } = context;
  const root = from.tree(from.related(fromMain, "numbering"));
  for (const id of used) {
    if (context.numIds.has(id)) continue;
    const num = root && childrenNamed(root, "w:num").find((n) => n.attributes["w:numId"] === id);
    const abstract =
      num &&
      childrenNamed(root, "w:abstractNum").find(
        (n) => n.attributes["w:abstractNumId"] === val(num, "w:abstractNumId"),
      );
    if (!abstract) throw new PackageError(`the package uses the list ${id} and does not define it`);
    context.numIds.set(id, addList(context, num, abstract));
  }
  for (const style of importedStyles) renameLists(style, context.numIds);
}

function withDescendants(node: XmlElement): XmlElement[] {
  return [node, ...descendants(node)];
}

function addList(context: ImportContext, num: XmlElement, abstract: XmlElement): string {
  const target = context.doc.sideOrNew("numbering");
  const abstractId = sameList(target, abstract) ?? addDefinition(context, target, abstract);
  const overrides = childrenNamed(num, "w:lvlOverride").map(clone);
  if (overrides.length === 0) {
    const plain = childrenNamed(target, "w:num").find(
      (n) => val(n, "w:abstractNumId") === abstractId && !child(n, "w:lvlOverride"),
    );
    if (plain) return plain.attributes["w:numId"] ?? "";
  }
  const numId = nextId(target, "w:num", "w:numId", 1);
  const made = element(
    "w:num",
    { "w:numId": numId },
    element("w:abstractNumId", { "w:val": abstractId }),
    ...overrides,
  );
  const after = childrenNamed(target, "w:num").at(-1);
  const tail = child(target, "w:numIdMacAtCleanup");
  if (tail && !after) insertBefore(tail, made);
  else
    insertAt(target, after ? target.children.indexOf(after) + 1 : target.children.length, [made]);
  return numId;
}

function sameList(target: XmlElement, abstract: XmlElement): string | null {
  const nsid = val(abstract, "w:nsid");
  if (nsid === null) return null;
  const found = childrenNamed(target, "w:abstractNum").find((n) => val(n, "w:nsid") === nsid);
  return found?.attributes["w:abstractNumId"] ?? null;
}

function addDefinition(context: ImportContext, target: XmlElement, abstract: XmlElement): string {
  const id = nextId(target, "w:abstractNum", "w:abstractNumId", 0);
  const copy = clone(abstract);
  copy.attributes["w:abstractNumId"] = id;
  for (const lvl of childrenNamed(copy, "w:lvl")) {
    const style = path(lvl, "w:pStyle");
    const mapped = context.styleIds.get(style?.attributes["w:val"] ?? "");
    if (style && mapped !== undefined) style.attributes["w:val"] = mapped;
    else if (style) lvl.children.splice(lvl.children.indexOf(style), 1);
  }
  // definitions stand before the lists that use them
  const firstNum = child(target, "w:num");
  if (firstNum) insertBefore(firstNum, copy);
  else insertAt(target, target.children.length, [copy]);
  return id;
}

function nextId(target: XmlElement, name: string, attribute: string, lowest: number): string {
  const ids = childrenNamed(target, name).map((node) => Number(node.attributes[attribute]));
  return String(Math.max(lowest - 1, ...ids) + 1);
}

export function renameLists(root: XmlElement, ids: Map<string, string>): void {
  for (const node of descendants(root)) {
    if (node.name !== "w:numId") continue;
    const mapped = ids.get(node.attributes["w:val"] ?? "");
    if (mapped !== undefined) node.attributes["w:val"] = mapped;
  }
}
