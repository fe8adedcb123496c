/** Words that Word tells without their formatting, as a document that the reader takes. Pure. */
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** @param blocks paragraphs and tables, written */
export const bodyOf = (blocks: readonly string[]): string =>
  `<w:document xmlns:w="${W}"><w:body>${blocks.join("")}</w:body></w:document>`;

/** A document of such paragraphs alone. */
export const documentOf = (lines: readonly string[]): string => bodyOf(lines.map(paragraphOf));

export function paragraphOf(text: string): string {
  const runs = text.split(/([\t\v])/).map((piece) => {
    if (piece === "\t") return "<w:tab/>";
    if (piece === "\v") return "<w:br/>";
    // Marks of notes and fields are control characters: no text, and no XML.
    const clean = piece.replace(/\p{Cc}/gu, "");
    return clean === "" ? "" : `<w:t xml:space="preserve">${escaped(clean)}</w:t>`;
  });
  return `<w:p><w:r>${runs.join("")}</w:r></w:p>`;
}

const escaped = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
