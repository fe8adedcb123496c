/** Comments that go along and those that do not, with all that hangs on them in other parts. */
import {
  attribute,
  childrenOf,
  elements,
  isElement,
  parse,
  rewrite,
  type Element,
  type Node,
  ownText,
} from "./tree";

/** The part that holds them. */
export const COMMENTS = /(?:^|\/)comments\d*\.xml$/u;

export interface Comment {
  id: string;
  author: string;
  text: string;
  /** Of its paragraphs: by the last the newer parts know the comment. */
  paragraphs: string[];
}

export function commentsIn(nodes: readonly Node[]): Comment[] {
  const found: Comment[] = [];
  for (const element of elements(nodes)) {
    if (element.local !== "comment") continue;
    const paragraphs = [...elements(element.children)].filter(({ local }) => local === "p");
    found.push({
      id: attribute(element, "id") ?? "",
      author: attribute(element, "author") ?? "",
      text: paragraphs.map(wordsIn).join("\n"),
      paragraphs: paragraphs.flatMap((one) => attribute(one, "paraId") ?? []),
    });
  }
  return found;
}

/** Every comment of a file, by the texts of its parts. */
export function commentsOf(texts: ReadonlyMap<string, string>): Comment[] {
  return [...texts].flatMap(([name, text]) => (COMMENTS.test(name) ? commentsIn(parse(text)) : []));
}

function wordsIn(paragraph: Element): string {
  return [...elements(paragraph.children)]
    .filter(({ local }) => local === "t")
    .map(ownText)
    .join("");
}

/** The marks of comments that do not go along, in the text. */
export function withoutMarks(nodes: readonly Node[], gone: ReadonlySet<string>): Node[] {
  if (gone.size === 0) return [...nodes];
  return rewrite(nodes, (element) => {
    const marks = /^comment(?:RangeStart|RangeEnd|Reference)$/.test(element.local);
    if (marks) return gone.has(attribute(element, "id") ?? "") ? [] : [element];
    // A run that held nothing but the mark goes with it.
    if (element.local !== "r" || element.close === "") return [element];
    const left = element.children.filter((one) => isElement(one) && one.local !== "rPr");
    return left.length === 0 && /CommentReference|annotation/u.test(styleOf(element))
      ? []
      : [element];
  });
}

function styleOf(run: Element): string {
  const properties = childrenOf(run, "rPr")[0];
  return properties
    ? properties.children.map((one) => (isElement(one) ? one.open : "")).join("")
    : "";
}

/** The comments part, and those that say more of each comment, without what does not go along. */
export function withoutComments(nodes: readonly Node[], gone: readonly Comment[]): Node[] {
  const ids = new Set(gone.map(({ id }) => id));
  const paragraphs = new Set(gone.flatMap((one) => one.paragraphs));
  return rewrite(nodes, (element) => {
    if (element.local === "comment" && ids.has(attribute(element, "id") ?? "")) return [];
    const of = attribute(element, "paraId");
    const newer = element.local === "commentEx" || element.local === "commentId";
    if (newer && of !== undefined && paragraphs.has(of)) return [];
    const parent = attribute(element, "paraIdParent");
    // A reply to what does not go along stands by itself.
    if (parent !== undefined && paragraphs.has(parent))
      return [{ ...element, open: element.open.replace(/\s[\w.-]+:paraIdParent="[^"]*"/, "") }];
    return [element];
  });
}
