/**
 * The shapes in which Word gives a document's OOXML. Desktop and web give different XML for the same
 * document, and will go on doing so (#3640); our own packages have neither's marks.
 */
import { OFFICE, Package, resolveTarget } from "../docx/package";
import {
  child,
  childrenNamed,
  clone,
  descendants,
  elements,
  insertAt,
  remove,
  textOf,
} from "../docx/tree";
import { element, parseXml, type XmlElement } from "../docx/xml";

export type OoxmlShape = "plain" | "desktop" | "web";

/** A copy whose trees may be changed. */
function copyOf(source: Package): Package {
  const copy = new Package();
  for (const [name, part] of source.parts)
    copy.parts.set(name, {
      ...part,
      content: part.content instanceof Uint8Array ? part.content : clone(part.content),
    });
  for (const [name, list] of source.relationships) copy.relationships.set(name, [...list]);
  return copy;
}

export function shaped(source: Package, mainPart: string, shape: OoxmlShape): Package {
  if (shape === "plain") return source;
  const copy = copyOf(source);
  const root = copy.tree(mainPart);
  // Both: whether changes are tracked is left out (#2123).
  for (const part of copy.parts.values()) {
    if (part.content instanceof Uint8Array || part.content.name !== "w:settings") continue;
    const tracked = child(part.content, "w:trackRevisions");
    if (tracked) remove(tracked);
  }
  if (root && shape === "desktop") asDesktop(copy, root, mainPart);
  if (root && shape === "web") asWeb(copy, root);
  return copy;
}

/** Ids of saves and paragraphs, proofing and page marks in the text, and a glossary with text of its own. */
function asDesktop(source: Package, root: XmlElement, mainPart: string): void {
  let n = 0x10000000;
  for (const node of [...descendants(root)]) {
    if (node.name === "w:p") {
      node.attributes["w14:paraId"] ??= (n++).toString(16).toUpperCase();
      node.attributes["w14:textId"] ??= "77777777";
      node.attributes["w:rsidR"] ??= "00A77B3E";
      node.attributes["w:rsidRDefault"] ??= "00A77B3E";
    } else if (node.name === "w:r") {
      node.attributes["w:rsidRPr"] ??= "00B52E11";
      const text = child(node, "w:t");
      if (text && node.parent?.name === "w:p") splitByProofing(node, text);
    }
  }
  const first = [...descendants(root)].find((node) => node.name === "w:p");
  if (first) {
    const at = child(first, "w:pPr") ? 1 : 0;
    const mark = { "w:id": "99990" };
    insertAt(first, at, [
      element("w:bookmarkStart", { ...mark, "w:name": "_GoBack" }),
      element("w:bookmarkEnd", mark),
    ]);
  }
  addGlossary(source, mainPart);
}

/** One word is said to be misspelt: the run falls in two, with marks between. */
function splitByProofing(run: XmlElement, text: XmlElement): void {
  const value = textOf(text);
  const only = elements(run).filter((node) => node.name !== "w:rPr").length === 1;
  const at = value.indexOf(" ", 1);
  if (!only || at < 0 || !run.parent) return;
  const rest = clone(run);
  text.children.splice(0, text.children.length, value.slice(0, at));
  text.attributes["xml:space"] = "preserve";
  const restText = child(rest, "w:t");
  restText?.children.splice(0, restText.children.length, value.slice(at));
  if (restText) {
    restText.attributes["xml:space"] = "preserve";
    insertAt(rest, rest.children.indexOf(restText), [element("w:lastRenderedPageBreak")]);
  }
  const where = run.parent.children.indexOf(run);
  insertAt(run.parent, where + 1, [
    element("w:proofErr", { "w:type": "spellStart" }),
    element("w:proofErr", { "w:type": "spellEnd" }),
    rest,
  ]);
}

const GLOSSARY = `<w:glossaryDocument xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docParts><w:docPart><w:docPartPr><w:name w:val="Tekst"/></w:docPartPr><w:docPartBody><w:p><w:r><w:t>Klik of tik om tekst in te voeren.</w:t></w:r></w:p></w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>`;

function addGlossary(source: Package, mainPart: string): void {
  const name = "/word/glossary/document.xml";
  if (source.parts.has(name)) return;
  source.parts.set(name, {
    contentType:
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.glossary+xml",
    content: parseXml(GLOSSARY),
  });
  const list = source.relations(mainPart);
  const type = `${OFFICE}/glossaryDocument`;
  const relation = { id: "rIdGlossary", type, target: "glossary/document.xml", external: false };
  source.relationships.set(mainPart, [...list, relation]);
}

const NOT_ON_THE_WEB =
  /\/(settings|webSettings|fontTable|theme\/|header|footer|docProps|customXml|app|core)/;

/** No settings, no headers and footers, nothing beside what the text leans on (docs#583). */
function asWeb(source: Package, root: XmlElement): void {
  for (const name of [...source.parts.keys()])
    if (NOT_ON_THE_WEB.test(name)) {
      source.parts.delete(name);
      source.relationships.delete(name);
    }
  for (const [from, list] of source.relationships)
    source.relationships.set(
      from,
      list.filter((r) => r.external || source.parts.has(resolveTarget(from, r.target))),
    );
  for (const section of [...descendants(root)].filter(({ name }) => name === "w:sectPr"))
    for (const name of ["w:headerReference", "w:footerReference"])
      for (const node of childrenNamed(section, name)) remove(node);
}
