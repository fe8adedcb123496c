/** Every tracked change accepted, as Word does it (ECMA-376 part 1, 17.13.5). */
import { childOf, isElement, type Element, type Node } from "./tree";

/** Around content that was put in: the content stays. */
const PUT_IN: ReadonlySet<string> = new Set(["ins", "moveTo"]);
/** Around content that goes. */
const TAKEN_OUT: ReadonlySet<string> = new Set(["del", "moveFrom"]);
/** How something was before, and the ends of what was moved. */
const TRACE =
  /Change$|^(?:moveFrom|moveTo)Range(?:Start|End)$|^customXml(?:Ins|Del|MoveFrom|MoveTo)Range(?:Start|End)$/;

const marked = (properties: Element | undefined, names: ReadonlySet<string>): boolean =>
  properties?.children.some((one) => isElement(one) && names.has(one.local)) ?? false;

/** A paragraph whose mark was deleted goes on in the next one. */
function markGone(paragraph: Element): boolean {
  const properties = childOf(paragraph, "pPr");
  return marked(properties && childOf(properties, "rPr"), TAKEN_OUT);
}

/** The properties of a row, a paragraph mark or a run, without what says that they were tracked. */
function clean(element: Element): Element {
  const children = element.children.flatMap((one): Node[] => {
    if (!isElement(one)) return [one];
    if (TRACE.test(one.local)) return [];
    const mark = element.local === "rPr" || element.local === "trPr" || element.local === "ctrlPr";
    if (mark && (PUT_IN.has(one.local) || TAKEN_OUT.has(one.local))) return [];
    if (element.local === "tcPr" && /^cell(?:Ins|Del|Merge)$/.test(one.local)) return [];
    return [clean(one)];
  });
  return { ...element, children };
}

const PROPERTIES: ReadonlySet<string> = new Set([
  ...["pPr", "rPr", "trPr", "tcPr", "tblPr", "tblPrEx", "tblGrid", "sectPr", "ctrlPr"],
]);

const isEmptyText = (node: Node): boolean => !isElement(node) && node.trim() === "";
/** Is there nothing left in it but its properties and marks that show nothing? */
const showsNothing = ({ children }: Element): boolean =>
  children.every(
    (one) =>
      isEmptyText(one) ||
      (isElement(one) && /^(?:pPr|bookmarkStart|bookmarkEnd|proofErr)$/.test(one.local)),
  );

/** Blocks in a row: paragraphs whose mark went are joined to the next, with the next one's properties. */
function joined(nodes: readonly Node[], gone: ReadonlySet<Element>): Node[] {
  const found: Node[] = [];
  let open: Node[] = [];
  const content = (element: Element): Node[] =>
    element.children.filter((one) => !(isElement(one) && one.local === "pPr"));
  let last: Element | null = null;
  for (const node of nodes) {
    if (!isElement(node)) {
      found.push(node);
      continue;
    }
    if (node.local === "p") {
      if (gone.has(node)) {
        open.push(...content(node));
        last = node;
        continue;
      }
      if (open.length > 0) {
        const properties = childOf(node, "pPr");
        node.children = [...(properties ? [properties] : []), ...open, ...content(node)];
        if (node.close === "") {
          node.open = node.open.replace(/\s*\/>$/, ">");
          node.close = `</${node.name}>`;
        }
        open = [];
      }
      last = null;
    } else if (last && /^(?:tbl|sdt|sectPr)$/.test(node.local)) {
      // Nothing to go on in: what is left of it stays a paragraph; between two tables one has to stand.
      alone(last, node.local === "tbl" && endsIn(found) === "tbl");
    }
    found.push(node);
  }
  // A cell, and a body, end in a paragraph.
  if (last) alone(last, endsIn(found) !== "p");
  return found;

  function alone(paragraph: Element, needed: boolean): void {
    const properties = childOf(paragraph, "pPr");
    paragraph.children = [...(properties ? [properties] : []), ...open];
    if (needed || !showsNothing(paragraph)) found.push(paragraph);
    open = [];
    last = null;
  }
}

/** The last block. */
function endsIn(nodes: readonly Node[]): string {
  const last = nodes.findLast((one) => isElement(one) && /^(?:p|tbl|sdt)$/.test(one.local));
  return last && isElement(last) ? last.local : "";
}

function acceptIn(nodes: readonly Node[]): Node[] {
  const gone = new Set<Element>();
  const left = nodes.flatMap((node): Node[] => {
    if (!isElement(node)) return [node];
    const { local } = node;
    if (TRACE.test(local) || TAKEN_OUT.has(local)) return [];
    if (PUT_IN.has(local)) return acceptIn(node.children);
    if (local === "tr" && marked(childOf(node, "trPr"), TAKEN_OUT)) return [];
    if (local === "tc" && marked(childOf(node, "tcPr"), new Set(["cellDel"]))) return [];
    if (PROPERTIES.has(local)) return [clean(node)];
    const deleted = local === "p" && markGone(node);
    node.children = acceptIn(node.children);
    if (deleted) gone.add(node);
    // A table of which every row went is no table.
    const table = local === "tbl" && !node.children.some((one) => isElement(one) && holdsRow(one));
    return table ? [] : [node];
  });
  return joined(left, gone);
}

const holdsRow = (element: Element): boolean =>
  element.local === "tr" || element.children.some((one) => isElement(one) && holdsRow(one));

/** @param nodes a part of the document; they are changed */
export const accepted = (nodes: readonly Node[]): Node[] => acceptIn(nodes);
