import { type Piece, pieces } from "./text";
import { closest } from "./tree";
import { type XmlElement } from "./xml";

/** Whether a piece of text is tracked as deleted, or moved away. */
export const isDeleted = ({ node, run }: Piece): boolean =>
  node.name === "w:delText" || closest(run, "w:del", "w:moveFrom") !== null;

/** A paragraph's text without what is tracked as deleted. */
export const textWithoutDeletions = (paragraph: XmlElement): string =>
  pieces(paragraph)
    .filter((piece) => !isDeleted(piece))
    .map(({ text }) => text)
    .join("");
