/** What goes along with a file besides its text: what the sender may not think of. */
import { commentsIn } from "./comments";
import { besideText, type Beside } from "./properties";
import { attribute, elements, isElement, parse, type Element, ownText } from "./tree";

export interface Travels extends Beside {
  /** Author → number. */
  changes: Map<string, number>;
  comments: Map<string, number>;
  hiddenWords: number;
  /** What headers and footers say. */
  furniture: string[];
  /** As in `telling`; null without one. */
  template: string | null;
}

const CHANGES = new Set(["ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge"]);
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

/** @param called what names this document besides its text: the title of its model */
export function travels(texts: Map<string, string>, called: readonly string[]): Travels {
  const beside = besideText(texts, called);
  const found: Travels = {
    ...beside,
    changes: new Map(),
    comments: new Map(),
    hiddenWords: 0,
    furniture: [],
    template: beside.telling.template ?? null,
  };
  for (const [name, text] of texts) {
    if (/(?:^|\/)comments\d*\.xml$/u.test(name))
      for (const { author } of commentsIn(parse(text))) add(found.comments, author);
    if (/^(?!docProps\/|customXml\/|\[Content_Types\]).*\.xml$/u.test(name))
      ofPart(name, text, found);
  }
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
