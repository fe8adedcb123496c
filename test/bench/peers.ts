/** The tools that a lawyer has today, on the same documents: docxodus (Word compare as a library) and jsdiff. */
import { diffWords } from "diff";
import { SaxesParser } from "saxes";
import { strFromU8, unzipSync } from "fflate";

interface Docxodus {
  initialize(): Promise<void>;
  compareDocuments(original: Uint8Array, modified: Uint8Array): Promise<Uint8Array>;
  getRevisions(document: Uint8Array): Promise<unknown[]>;
}

/** docxodus is an ES module with WebAssembly: loaded once, after which a comparison is a plain call. */
export async function loadDocxodus(): Promise<Docxodus> {
  // Its runtime talks; what is printed here is a page of figures.
  console.log = console.info = console.debug = (...said: unknown[]) => console.error(...said);
  // A computed name keeps the compiler from turning import() into require(), which cannot load ESM.
  const core = (await import("docxodus/core")) as unknown as Docxodus;
  await core.initialize();
  return core;
}

/** Text of document.xml as a word diff would be given it: paragraphs by line, automatic numbers absent. */
export function plainText(docx: Uint8Array): string {
  const xml = documentXml(docx);
  const lines: string[] = [];
  let line = "";
  let inText = false;
  const parser = new SaxesParser({ xmlns: false });
  parser.on("opentag", ({ name }) => {
    inText = name === "w:t";
    if (name === "w:tab" || name === "w:br") line += " ";
  });
  parser.on("text", (text) => {
    if (inText) line += text;
  });
  parser.on("closetag", ({ name }) => {
    inText = false;
    if (name === "w:p") {
      lines.push(line);
      line = "";
    }
  });
  parser.write(xml).close();
  return lines.join("\n");
}

export function documentXml(docx: Uint8Array): string {
  const part = unzipSync(docx)["word/document.xml"];
  if (!part) throw new Error("no word/document.xml in the benchmark's own document");
  return strFromU8(part);
}

/** Bare parsing: every event seen, nothing done with it. The floor for anything that reads the file. */
export function parseOnly(xml: string): number {
  let events = 0;
  const parser = new SaxesParser({ xmlns: false });
  parser.on("opentag", () => (events += 1));
  parser.on("closetag", () => (events += 1));
  parser.on("text", () => (events += 1));
  parser.write(xml).close();
  return events;
}

/** Changed stretches as a word diff counts them. */
export function wordDifferences(left: string, right: string): number {
  return diffWords(left, right).filter((part) => part.added || part.removed).length;
}
