import { type OpenDocument } from "../document";
import { PackageError, resolveTarget } from "../package";
import { child, descendants, putInOrder, remove } from "../tree";
import { CONTROL_PROPERTIES } from "../order";
import { element, type XmlElement } from "../xml";
import { type ImportContext } from "./context";

/** Ids that must be unique in a document: Word gives inserted controls and bookmarks new ones. */
export function renewIds(doc: OpenDocument, body: XmlElement): void {
  const names = new Set<string>();
  let bookmark = 0;
  let drawing = 0;
  for (const node of descendants(doc.body)) {
    if (node.name === "w:bookmarkStart") {
      names.add(node.attributes["w:name"] ?? "");
      bookmark = Math.max(bookmark, Number(node.attributes["w:id"]) || 0);
    } else if (node.name === "wp:docPr")
      drawing = Math.max(drawing, Number(node.attributes.id) || 0);
  }
  const renamed = new Map<string, string>();
  for (const node of [...descendants(body)]) {
    delete node.attributes["w14:paraId"];
    delete node.attributes["w14:textId"];
    if (node.name === "w:sdt") renewControlId(doc, node);
    else if (node.name === "wp:docPr") node.attributes.id = String(++drawing);
    else if (node.name === "w:bookmarkStart") {
      const id = String(++bookmark);
      renamed.set(node.attributes["w:id"] ?? "", id);
      node.attributes["w:id"] = id;
      // a bookmark of the same name moves: the later one wins
      if (names.has(node.attributes["w:name"] ?? ""))
        removeBookmark(doc, node.attributes["w:name"]);
    } else if (node.name === "w:bookmarkEnd") {
      const id = renamed.get(node.attributes["w:id"] ?? "");
      if (id !== undefined) node.attributes["w:id"] = id;
    }
  }
}

export function renewControlId(doc: OpenDocument, control: XmlElement): void {
  const properties = child(control, "w:sdtPr");
  if (!properties) {
    const made = element("w:sdtPr", {}, element("w:id", { "w:val": doc.newControlId() }));
    made.parent = control;
    control.children.unshift(made);
    return;
  }
  putInOrder(properties, element("w:id", { "w:val": doc.newControlId() }), CONTROL_PROPERTIES);
}

function removeBookmark(doc: OpenDocument, name: string | undefined): void {
  for (const start of [...descendants(doc.body)]) {
    if (start.name !== "w:bookmarkStart" || start.attributes["w:name"] !== name) continue;
    const end = [...descendants(doc.body)].find(
      (node) =>
        node.name === "w:bookmarkEnd" && node.attributes["w:id"] === start.attributes["w:id"],
    );
    remove(start);
    if (end) remove(end);
  }
}

/** Hyperlinks and pictures: what a relationship points to comes along under a new relationship id. */
export function importRelations(context: ImportContext): void {
  const { doc, from, fromMain } = context;
  for (const node of [context.body, ...descendants(context.body)]) {
    for (const key of ["r:id", "r:embed", "r:link"]) {
      const id = node.attributes[key];
      if (id === undefined) continue;
      const relation = from.relations(fromMain).find((r) => r.id === id);
      if (!relation)
        throw new PackageError(`${node.name} names the relationship ${id}, which is not there`);
      let target = relation.target;
      if (!relation.external) {
        target = resolveTarget(fromMain, relation.target);
        const part = from.parts.get(target);
        if (part && !(part.content instanceof Uint8Array))
          throw new PackageError(`the stand-in does not bring along a part such as ${target}`);
        while (doc.parts.parts.has(target)) target = target.replace(/(\d*)(\.\w+)$/, "1$1$2");
        if (part) doc.parts.parts.set(target, part);
      }
      node.attributes[key] = doc.parts.relate(
        doc.mainPart,
        relation.type,
        target,
        relation.external,
      );
    }
  }
}
