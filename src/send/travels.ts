/** What goes along with a file besides its text: what the sender may not think of. */
import { commentsIn } from "./comments";
import { relations, relsOf } from "./package";
import { attribute, elements, isElement, parse, textOf, type Element, ownText } from "./tree";

export interface Travels {
  /** Author → number. */
  changes: Map<string, number>;
  comments: Map<string, number>;
  /** Name of the property → value. */
  properties: Map<string, string>;
  hiddenWords: number;
  /** What headers and footers say. */
  furniture: string[];
  /** The template that it hangs on, as a path or address. */
  template: string | null;
}

const CHANGES = new Set(["ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge"]);
/** Names and words of the file that Word shows under Properties. */
const TOLD = new Set([
  ...["creator", "lastModifiedBy", "title", "subject", "keywords", "description", "category"],
  ...["Company", "Manager", "contentStatus"],
]);

const words = (element: Element): string =>
  [...elements(element.children)]
    .filter(({ local }) => local === "t")
    .map(ownText)
    .join("");

const add = (counts: Map<string, number>, name: string, many = 1): void =>
  void counts.set(name, (counts.get(name) ?? 0) + many);

/** A run that is hidden by its own formatting. */
function isHidden(run: Element): boolean {
  const properties = run.children.find((one) => isElement(one) && one.local === "rPr");
  if (!properties || !isElement(properties)) return false;
  return properties.children.some(
    (one) =>
      isElement(one) &&
      one.local === "vanish" &&
      !/^(?:0|false|off)$/.test(attribute(one, "val") ?? "1"),
  );
}

export function travels(texts: Map<string, string>): Travels {
  const found: Travels = {
    changes: new Map(),
    comments: new Map(),
    properties: new Map(),
    hiddenWords: 0,
    furniture: [],
    template: null,
  };
  for (const [name, text] of texts) {
    if (/(?:^|\/)comments\d*\.xml$/u.test(name))
      for (const { author } of commentsIn(parse(text))) add(found.comments, author);
    if (/^docProps\/(?:core|app)\.xml$/u.test(name))
      for (const one of elements(parse(text))) {
        const value = textOf(one.children).trim();
        if (TOLD.has(one.local) && value !== "") found.properties.set(one.local, value);
      }
    if (name === "docProps/custom.xml")
      for (const one of elements(parse(text)))
        if (one.local === "property")
          found.properties.set(
            attribute(one, "name") ?? "",
            textOf(one.children)
              .replace(/<[^>]*>/g, "")
              .trim(),
          );
    if (/^(?!docProps\/|customXml\/|\[Content_Types\]).*\.xml$/u.test(name))
      ofPart(name, text, found);
  }
  const template = relations(texts, relsOf("word/settings.xml")).find(({ external }) => external);
  found.template = template?.target ?? null;
  return found;
}

function ofPart(name: string, text: string, found: Travels): void {
  const nodes = parse(text);
  for (const one of elements(nodes)) {
    const author = attribute(one, "author");
    if (author !== undefined && (CHANGES.has(one.local) || one.local.endsWith("Change")))
      add(found.changes, author);
    if (one.local === "r" && isHidden(one))
      found.hiddenWords += (words(one).match(/\S+/g) ?? []).length;
  }
  if (!/(?:^|\/)(?:header|footer)\d*\.xml$/u.test(name)) return;
  const said = nodes.filter(isElement).map(words).join(" ").replace(/\s+/g, " ").trim();
  if (said !== "") found.furniture.push(said);
}
