/** The runs of one paragraph with the text that each of their children shows: where words can be changed. */

import { MARKUP } from "./splice";

/** A child of a run. */
export interface Piece {
  xml: string;
  /** What it shows; "" for all that is no text: notes, drawings, marks of fields. */
  text: string;
}

export interface RunXml {
  /** Place of the run in the paragraph's XML. */
  start: number;
  end: number;
  /** Its opening tag. */
  open: string;
  /** Its `w:rPr`, or "". */
  properties: string;
  pieces: Piece[];
  /** Opening tags of the elements around it in the paragraph, outermost first. */
  around: string[];
}

const CHARACTERS: Record<string, string> = {
  "w:tab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "\u2011",
  "w:softHyphen": "\u00ad",
};

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Text of XML character data. */
function decoded(xml: string): string {
  return xml.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(String(hex), 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[String(name)] ?? whole;
  });
}

function textOf(name: string, xml: string): string {
  if (name === "w:t") {
    const inner = /^<w:t((?:\s[^>]*)?)>([\s\S]*)<\/w:t>$/.exec(xml);
    if (!inner) return "";
    const text = decoded(inner[2] ?? "");
    // Without the attribute Word drops the white space at both ends.
    return /xml:space\s*=\s*["']preserve["']/.test(inner[1] ?? "") ? text : text.trim();
  }
  if (name === "w:br") return /w:type="(?:page|column)"/.test(xml) ? "\f" : "\n";
  return CHARACTERS[name] ?? "";
}

/**
 * The runs of a paragraph, in order; those of a text box inside it belong to that box's own paragraphs.
 * @param xml the paragraph, prefix w
 */
export function runsOf(xml: string): RunXml[] {
  const runs: RunXml[] = [];
  const stack: { name: string; open: string }[] = [];
  let run: { value: RunXml; depth: number } | null = null;
  let child: { name: string; start: number; depth: number } | null = null;
  for (const match of xml.matchAll(MARKUP)) {
    const [whole, slash, name, , selfClosing] = match;
    if (name === undefined) continue;
    const at = match.index;
    const end = at + whole.length;
    if (slash === "/") {
      stack.pop();
      const depth = stack.length;
      if (run && child && depth === child.depth) {
        add(run.value, child.name, xml.slice(child.start, end));
        child = null;
      } else if (run && depth === run.depth) {
        run.value.end = end;
        runs.push(run.value);
        run = null;
      }
      continue;
    }
    const closed = selfClosing === "/";
    if (run && !child) {
      if (closed) add(run.value, name, whole);
      else child = { name, start: at, depth: stack.length };
    } else if (!run && name === "w:r" && !closed) {
      const around = stack.slice(1).map(({ open }) => open);
      run = {
        depth: stack.length,
        value: { start: at, end, open: whole, properties: "", pieces: [], around },
      };
    }
    if (!closed) stack.push({ name, open: whole });
  }
  return runs;
}

function add(run: RunXml, name: string, xml: string): void {
  if (name === "w:rPr") run.properties = xml;
  else run.pieces.push({ xml, text: textOf(name, xml) });
}
