import { type OpenDocument } from "./document";
import { childrenNamed, descendants, remove } from "./tree";
import { type XmlElement } from "./xml";

const MARKS = new Set(["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"]);

/** Takes the comments that are anchored in a node out of the document, their texts too. */
export function dropComments(doc: OpenDocument, node: XmlElement): void {
  const marks = [...descendants(node)].filter(({ name }) => MARKS.has(name));
  const ids = new Set(marks.map(({ attributes }) => attributes["w:id"]));
  if (ids.size === 0) return;
  for (const mark of [...descendants(doc.body)])
    if (MARKS.has(mark.name) && ids.has(mark.attributes["w:id"])) remove(mark);
  const comments = doc.parts.tree(doc.parts.related(doc.mainPart, "comments"));
  for (const comment of comments ? childrenNamed(comments, "w:comment") : [])
    if (ids.has(comment.attributes["w:id"])) remove(comment);
  doc.version++;
}
