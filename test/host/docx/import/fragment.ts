import { blocksOf } from "../blocks";
import { type OpenDocument } from "../document";
import { readFlat } from "../flat";
import { PackageError } from "../package";
import { Styles } from "../styles";
import { child, descendants, remove } from "../tree";
import { type XmlElement } from "../xml";
import { type ImportContext } from "./context";
import { checkControls } from "./controls";
import { importRelations, renewIds } from "./ids";
import { importNumbering, renameLists } from "./numbering";
import { checkStructure } from "./structure";
import { importStyles, renameStyles } from "./styles";

/** Content that leans on parts which the stand-in does not merge. */
const NOT_MERGED = new Set([
  "w:footnoteReference",
  "w:endnoteReference",
  "w:commentReference",
  "w:headerReference",
  "w:footerReference",
  "w:altChunk",
]);

/**
 * Reads a flat package for insertion and brings its styles, lists and relations into the document.
 * Everything is checked before anything is changed.
 * @returns the blocks, ready to be put in the document, with ids of their own
 * @throws PackageError when Word would refuse, repair, or lose something
 */
export function importFlat(doc: OpenDocument, text: string): XmlElement[] {
  const from = readFlat(text);
  const fromMain = from.related("/", "officeDocument") ?? "";
  const root = from.tree(fromMain);
  const body = root?.name === "w:document" ? child(root, "w:body") : null;
  if (!body) throw new PackageError("the document part has no w:body");
  checkStructure(body);
  checkControls(body);
  for (const node of descendants(body))
    if (NOT_MERGED.has(node.name))
      throw new PackageError(`the stand-in does not insert ${node.name}`);
  const section = child(body, "w:sectPr");
  if (section) remove(section);
  const blocks = blocksOf(body);
  if (blocks.length === 0) throw new PackageError("the body is empty");
  const context: ImportContext = {
    doc,
    from,
    fromMain,
    body,
    fromStyles: new Styles(from.tree(from.related(fromMain, "styles"))),
    styleIds: new Map(),
    numIds: new Map(),
  };
  checkLists(context);
  const styles = importStyles(context);
  importNumbering(context, styles);
  importRelations(context);
  renameStyles(body, context.styleIds);
  renameLists(body, context.numIds);
  renewIds(doc, body);
  for (const block of blocks) remove(block);
  return blocks;
}

/** A package that names a list it does not define is refused before its styles are taken over. */
function checkLists(context: ImportContext): void {
  const numbering = context.from.tree(context.from.related(context.fromMain, "numbering"));
  const defined = new Set(
    numbering ? [...descendants(numbering)].map((n) => n.attributes["w:numId"] ?? "") : [],
  );
  for (const node of descendants(context.body))
    if (node.name === "w:numId") {
      const id = node.attributes["w:val"] ?? "";
      if (id !== "0" && !defined.has(id))
        throw new PackageError(`the package uses the list ${id} and does not define it`);
    }
}
