/** A reader for tests only: controls, their texts, styles and list ids of WordprocessingML. */
import { SaxesParser } from "saxes";

export interface ReadControl {
  tag: string;
  title: string;
  placeholder: boolean;
  /** Tags of the controls around it, outermost first. */
  inside: string[];
  text: string;
}

export interface ReadParagraph {
  style: string;
  text: string;
  numId: string;
  level: string;
  /** Row and cell when it stands in a table, counted over the whole body. */
  row: number;
  cell: number;
}

export interface Read {
  controls: ReadControl[];
  paragraphs: ReadParagraph[];
  headerRows: number;
}

/** @throws when the XML is not well-formed */
export function read(xml: string): Read {
  const result: Read = { controls: [], paragraphs: [], headerRows: 0 };
  const open: ReadControl[] = [];
  let current: ReadParagraph | undefined;
  let inText = false;
  let row = 0;
  let cell = 0;
  const add = (text: string) => {
    for (const control of open) control.text += text;
    if (current) current.text += text;
  };
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const value = attributes["w:val"] ?? "";
    const control = open.at(-1);
    if (name === "w:sdt") {
      const inside = open.map(({ tag }) => tag);
      open.push({ tag: "", title: "", placeholder: false, inside, text: "" });
      result.controls.push(open.at(-1)!);
    } else if (name === "w:tag" && control) control.tag = value;
    else if (name === "w:alias" && control) control.title = value;
    else if (name === "w:showingPlcHdr" && control) control.placeholder = true;
    else if (name === "w:tr") row += 1;
    else if (name === "w:tc") cell += 1;
    else if (name === "w:tblHeader") result.headerRows += 1;
    else if (name === "w:p") {
      if (result.paragraphs.length > 0) for (const each of open) if (each.text) each.text += "\n";
      current = { style: "", text: "", numId: "", level: "", row, cell };
      result.paragraphs.push(current);
    } else if (name === "w:pStyle" && current) current.style = value;
    else if (name === "w:numId" && current) current.numId = value;
    else if (name === "w:ilvl" && current) current.level = value;
    else if (name === "w:br") add("\n");
    else if (name === "w:tab") add("\t");
    inText = name === "w:t";
  });
  parser.on("text", (text) => {
    if (inText) add(text);
  });
  parser.on("closetag", ({ name }) => {
    if (name === "w:sdt") open.pop();
    if (name === "w:p") current = undefined;
    inText = false;
  });
  parser.write(`<x>${xml}</x>`).close();
  return result;
}
