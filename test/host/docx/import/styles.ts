import { PackageError } from "../package";
import { Styles, styleName, usedStyles } from "../styles";
import { child, clone, descendants, insertAt, remove, replaceWith, val } from "../tree";
import { type XmlElement } from "../xml";
import { type ImportContext } from "./context";

/**
 * Brings the styles that the inserted content uses into the document, as Word does: a style is the
 * same one when its name is; one already in use keeps the document's definition, one that is there but
 * not used is overwritten, an unknown one is added. Defaults and latent styles are not read.
 * @returns the styles that came along, in the document's tree
 * @throws PackageError for a style that the package does not define: Word would drop it in silence
 */
export function importStyles(context: ImportContext): XmlElement[] {
  const { doc, fromStyles } = context;
  const wanted = withRelated(usedStyles(context.body), fromStyles);
  if (wanted.length === 0) return [];
  const target = doc.sideOrNew("styles");
  const known = new Styles(target);
  const inUse = usedInDocument(context);
  const imported: XmlElement[] = [];
  for (const style of wanted) {
    const id = style.attributes["w:styleId"] ?? "";
    const key = `${style.attributes["w:type"] ?? "paragraph"}/${styleName(style).toLowerCase()}`;
    const same = known.byName.get(key);
    const newId = same?.attributes["w:styleId"] ?? freeId(id, known);
    context.styleIds.set(id, newId);
    if (same && (inUse.has(newId) || same.attributes["w:default"] !== undefined)) continue;
    const copy = clone(style);
    delete copy.attributes["w:default"];
    copy.attributes["w:styleId"] = newId;
    if (same) replaceWith(same, copy);
    else insertAt(target, target.children.length, [copy]);
    known.byId.set(newId, copy);
    known.byName.set(key, copy);
    imported.push(copy);
  }
  for (const style of imported) mapRelated(style, context.styleIds);
  return imported;
}

/** The used styles with all that they are based on, linked to or followed by. */
function withRelated(used: Set<string>, styles: Styles): XmlElement[] {
  const queue = [...used];
  const found = new Map<string, XmlElement>();
  for (const id of queue) {
    if (found.has(id)) continue;
    const style = styles.byId.get(id);
    if (!style) throw new PackageError(`the package uses the style ${id} and does not define it`);
    found.set(id, style);
    for (const name of ["w:basedOn", "w:link", "w:next"]) {
      const other = val(style, name);
      if (other === null) continue;
      if (styles.byId.has(other)) queue.push(other);
      else throw new PackageError(`the style ${id} names ${other}, which the package lacks`);
    }
  }
  return [...found.values()];
}

function usedInDocument(context: ImportContext): Set<string> {
  const used = usedStyles(context.doc.body);
  const styles = new Styles(context.doc.side("styles"));
  for (const id of [...used])
    for (const style of styles.chain(styles.byId.get(id) ?? null))
      used.add(style.attributes["w:styleId"] ?? "");
  return used;
}

function freeId(id: string, known: Styles): string {
  let free = id;
  for (let n = 1; known.byId.has(free); n++) free = `${id}${n}`;
  return free;
}

function mapRelated(style: XmlElement, ids: Map<string, string>): void {
  for (const name of ["w:basedOn", "w:link", "w:next"]) {
    const node = child(style, name);
    const mapped = ids.get(node?.attributes["w:val"] ?? "");
    if (node && mapped !== undefined) node.attributes["w:val"] = mapped;
    else if (node) remove(node);
  }
}

/** Lets the inserted content name the styles by the document's ids. */
export function renameStyles(root: XmlElement, ids: Map<string, string>): void {
  for (const node of descendants(root)) {
    if (!["w:pStyle", "w:rStyle", "w:tblStyle"].includes(node.name)) continue;
    const mapped = ids.get(node.attributes["w:val"] ?? "");
    if (mapped !== undefined) node.attributes["w:val"] = mapped;
  }
}
