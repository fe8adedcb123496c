import { element, toggle, valued, type Xml } from "./element";
import { escapeText } from "./escape";

export interface RunFormat {
  /** Id of a character style. */
  style?: string;
  bold?: boolean;
  italic?: boolean;
}

/** `w:rPr`, or nothing when there is nothing to say. */
export function runProperties(format: RunFormat): Xml {
  const content =
    valued("w:rStyle", format.style) + toggle("w:b", format.bold) + toggle("w:i", format.italic);
  return content === "" ? "" : element("w:rPr", {}, content);
}

/** A piece without line break or tab. `xml:space` keeps the blanks at its ends. */
function text(piece: string): Xml {
  return piece === "" ? "" : `<w:t xml:space="preserve">${escapeText(piece)}</w:t>`;
}

/**
 * One run with any text: line breaks (all three conventions) become `w:br`, tabs `w:tab`.
 * An empty text gives no run at all.
 */
export function run(content: string, format: RunFormat = {}): Xml {
  if (content === "") return "";
  const pieces = content
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, "\n")
    .split(/([\n\t])/)
    .map((piece) =>
      piece === "\n" ? element("w:br") : piece === "\t" ? element("w:tab") : text(piece),
    );
  return element("w:r", {}, runProperties(format), ...pieces);
}

/** A field such as PAGE, with the text shown until Word or LibreOffice works it out. */
export function simpleField(instruction: string, shown: string): Xml {
  return element("w:fldSimple", { "w:instr": ` ${instruction} ` }, run(shown));
}
