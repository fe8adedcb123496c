import { paragraphsIn } from "./blocks";
import { type OpenDocument } from "./document";
import { formatNumber } from "./number-format";
import { type Styles, stylesOf } from "./styles";
import { child, childrenNamed, flag, path, val } from "./tree";
import { type XmlElement } from "./xml";

export interface Label {
  text: string;
  level: number;
  numId: string;
  /** this paragraph's number at its own level */
  value: number;
  bullet: boolean;
}

interface List {
  abstractId: string;
  levels: (XmlElement | undefined)[];
  starts: (number | undefined)[];
}

const number = (text: string | null | undefined, otherwise: number) => {
  const value = Number(text ?? otherwise);
  return Number.isFinite(value) ? value : otherwise;
};

/** Reads lists of the numbering part: w:num with its overrides over w:abstractNum. */
function readLists(root: XmlElement | null, styles: Styles): Map<string, List> {
  const abstracts = new Map<string, XmlElement>();
  const lists = new Map<string, List>();
  if (!root) return lists;
  for (const node of childrenNamed(root, "w:abstractNum"))
    abstracts.set(node.attributes["w:abstractNumId"] ?? "", node);
  for (const num of childrenNamed(root, "w:num")) {
    const abstractId = val(num, "w:abstractNumId") ?? "";
    let abstract = abstracts.get(abstractId);
    const linked = abstract && val(abstract, "w:numStyleLink");
    if (typeof linked === "string") {
      const style = styles.byId.get(linked);
      const target = path(style ?? null, "w:pPr", "w:numPr", "w:numId")?.attributes["w:val"];
      const other = childrenNamed(root, "w:num").find((n) => n.attributes["w:numId"] === target);
      abstract = abstracts.get(val(other, "w:abstractNumId") ?? "") ?? abstract;
    }
    const list: List = { abstractId, levels: [], starts: [] };
    for (const lvl of abstract ? childrenNamed(abstract, "w:lvl") : [])
      list.levels[number(lvl.attributes["w:ilvl"], 0)] = lvl;
    for (const override of childrenNamed(num, "w:lvlOverride")) {
      const level = number(override.attributes["w:ilvl"], 0);
      const own = child(override, "w:lvl");
      if (own) list.levels[level] = own;
      const start = val(override, "w:startOverride");
      if (start !== null) list.starts[level] = number(start, 1);
    }
    lists.set(num.attributes["w:numId"] ?? "", list);
  }
  return lists;
}

/** The list and level that a paragraph numbers in, its own or its style's; null for none. */
function placeInList(p: XmlElement, styles: Styles, lists: Map<string, List>) {
  const own = path(p, "w:pPr", "w:numPr");
  const inherited =
    own && val(own, "w:numId") !== null ? own : styles.paragraphProperty(p, "w:numPr");
  let numId = val(own, "w:numId") ?? val(inherited, "w:numId");
  if (numId === null) {
    for (const style of styles.chain(styles.ofParagraph(p))) {
      numId = val(path(style, "w:pPr", "w:numPr"), "w:numId");
      if (numId !== null) break;
    }
  }
  if (numId === null || numId === "0") return null;
  const list = lists.get(numId);
  if (!list) return null;
  let level = val(own, "w:ilvl") ?? null;
  if (level === null && (own === null || val(own, "w:numId") === null)) {
    // a style's level is the one that names the style, else what the style says
    const chain = styles.chain(styles.ofParagraph(p)).map((s) => s.attributes["w:styleId"]);
    const named = list.levels.findIndex((lvl) => lvl && chain[0] === val(lvl, "w:pStyle"));
    level = named >= 0 ? String(named) : val(inherited, "w:ilvl");
  }
  return { numId, list, level: number(level, 0) };
}

function compute(doc: OpenDocument): Map<XmlElement, Label> {
  const styles = stylesOf(doc);
  const lists = readLists(doc.side("numbering"), styles);
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  const labels = new Map<XmlElement, Label>();
  for (const p of paragraphsIn(doc.body)) {
    const place = placeInList(p, styles, lists);
    if (!place) continue;
    const { list, level, numId } = place;
    const lvl = list.levels[level];
    if (!lvl) continue;
    const count = counters.get(list.abstractId) ?? [];
    counters.set(list.abstractId, count);
    const first = !begun.has(`${numId}/${level}`);
    begun.add(`${numId}/${level}`);
    const override = first ? list.starts[level] : undefined;
    count[level] =
      override ?? (count[level] === undefined ? startOf(list, level) : count[level] + 1);
    for (let deeper = level + 1; deeper < 9; deeper++) {
      const restart = number(val(list.levels[deeper], "w:lvlRestart"), deeper);
      if (restart !== 0 && level < restart) count[deeper] = undefined;
    }
    labels.set(p, {
      text: labelText(list, level, count),
      level,
      numId,
      value: count[level],
      bullet: val(lvl, "w:numFmt") === "bullet",
    });
  }
  return labels;
}

const startOf = (list: List, level: number) =>
  list.starts[level] ?? number(val(list.levels[level], "w:start"), 1);

function labelText(list: List, level: number, count: (number | undefined)[]): string {
  const lvl = list.levels[level] ?? null;
  const legal = flag(lvl, "w:isLgl") === true;
  return (val(lvl, "w:lvlText") ?? "").replace(/%([1-9])/g, (_, digit: string) => {
    const other = Number(digit) - 1;
    const format = val(list.levels[other], "w:numFmt") ?? "decimal";
    return formatNumber(count[other] ?? startOf(list, other), legal ? "decimal" : format);
  });
}

/** The list and level that a paragraph is numbered in; null for none. */
export function listOf(doc: OpenDocument, p: XmlElement): { numId: string; level: string } | null {
  const styles = stylesOf(doc);
  const place = placeInList(p, styles, readLists(doc.side("numbering"), styles));
  return place && { numId: place.numId, level: String(place.level) };
}

const cache = new WeakMap<OpenDocument, { version: number; labels: Map<XmlElement, Label> }>();

/** The automatic numbers of a document's paragraphs, computed once for each version of it. */
export function labelsOf(doc: OpenDocument): Map<XmlElement, Label> {
  const known = cache.get(doc);
  if (known?.version === doc.version) return known.labels;
  const labels = compute(doc);
  cache.set(doc, { version: doc.version, labels });
  return labels;
}
