import { type OpenDocument } from "./document";
import { splitRun } from "./edit-text";
import { OFFICE, type Part } from "./package";
import { type DocRange } from "./ranges";
import { pieces, textIn } from "./text";
import { child, childrenNamed, descendants, indexOf, insertAfter, insertAt, remove } from "./tree";
import { element, type XmlElement } from "./xml";
import { paragraphsIn } from "./blocks";

const MARKS = new Set(["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"]);
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

function root(doc: OpenDocument): XmlElement | null {
  return doc.parts.tree(doc.parts.related(doc.mainPart, "comments"));
}

function rootOrNew(doc: OpenDocument): XmlElement {
  const found = root(doc);
  if (found) return found;
  const content = element("w:comments");
  const part: Part = { contentType: TYPE, content };
  doc.parts.parts.set("/word/comments.xml", part);
  doc.parts.relate(doc.mainPart, `${OFFICE}/comments`, "/word/comments.xml");
  return content;
}

/** The comments of the document, as they stand in their part. */
export const commentsOf = (doc: OpenDocument): XmlElement[] =>
  childrenNamed(root(doc) ?? element("w:comments"), "w:comment");

/** What a comment says, its paragraphs a line each. */
export const commentText = (comment: XmlElement): string =>
  paragraphsIn(comment).map(textIn).join("\n");

/** A new comment on a stretch of one paragraph's text, or on all of the paragraph. */
export function addComment(doc: OpenDocument, { start, end }: DocRange, text: string): XmlElement {
  const all = rootOrNew(doc);
  const ids = commentsOf(doc).map(({ attributes }) => Number(attributes["w:id"] ?? 0));
  const id = String(Math.max(-1, ...ids) + 1);
  const { author } = doc.reviser;
  const comment = element(
    "w:comment",
    { "w:id": id, "w:author": author, "w:date": doc.reviser.date(), "w:initials": author[0] ?? "" },
    ...text
      .split("\n")
      .map((line) =>
        element("w:p", {}, element("w:r", {}, element("w:t", { "xml:space": "preserve" }, line))),
      ),
  );
  insertAt(all, all.children.length, [comment]);
  anchor(start.paragraph, start.offset, element("w:commentRangeStart", { "w:id": id }), "before");
  const to = end.paragraph === start.paragraph ? end.offset : Infinity;
  const mark = element("w:commentRangeEnd", { "w:id": id });
  anchor(start.paragraph, to, mark, "after");
  insertAfter(mark, element("w:r", {}, element("w:commentReference", { "w:id": id })));
  doc.version++;
  return comment;
}

/** Puts a mark at a place of the text, outside all runs; at an edge of the paragraph outside all of it. */
function anchor(p: XmlElement, offset: number, mark: XmlElement, side: "before" | "after"): void {
  const last = pieces(p).at(-1);
  const length = last ? last.start + last.text.length : 0;
  if (side === "before" && offset <= 0) {
    const pPr = child(p, "w:pPr");
    insertAt(p, pPr ? indexOf(pPr) + 1 : 0, [mark]);
    return;
  }
  if (side === "after" && offset >= length) {
    insertAt(p, p.children.length, [mark]);
    return;
  }
  splitRun(p, offset);
  const beside = pieces(p).find((piece) => piece.start === offset && piece.text !== "");
  if (!beside?.run.parent) throw new Error("no text at the place of the comment");
  insertAt(beside.run.parent, indexOf(beside.run), [mark]);
}

/** Takes one comment out of the document, with its marks. */
export function removeComment(doc: OpenDocument, comment: XmlElement): void {
  dropMarks(doc, new Set([comment.attributes["w:id"]]));
}

/** Takes the comments that are anchored in a node out of the document, their texts too. */
export function dropComments(doc: OpenDocument, node: XmlElement): void {
  const marks = [...descendants(node)].filter(({ name }) => MARKS.has(name));
  const ids = new Set(marks.map(({ attributes }) => attributes["w:id"]));
  if (ids.size > 0) dropMarks(doc, ids);
}

function dropMarks(doc: OpenDocument, ids: ReadonlySet<string | undefined>): void {
  for (const mark of [...descendants(doc.body)]) {
    if (!MARKS.has(mark.name) || !ids.has(mark.attributes["w:id"])) continue;
    const run = mark.name === "w:commentReference" ? mark.parent : null;
    remove(mark);
    if (
      run?.name === "w:r" &&
      run.children.every((one) => typeof one !== "string" && one.name === "w:rPr")
    )
      remove(run);
  }
  for (const comment of commentsOf(doc)) if (ids.has(comment.attributes["w:id"])) remove(comment);
  doc.version++;
}
