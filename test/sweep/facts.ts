/** What a saved file says, with nothing of the product: paragraphs, controls, rows, revisions. */
import { strFromU8, unzipSync } from "fflate";
import { sectionsIn } from "../word/support/sections";
import { annexRows, documentXml } from "../taskpane/support/docx";

export interface Facts {
  /** Texts of the paragraphs of the body, those that say nothing left out. */
  texts: string[];
  /** The same as they read: without what is deleted. */
  read: string[];
  /** As many paragraphs, the empty ones included. */
  count: number;
  tags: string[];
  /** Tag → texts of its controls. */
  answers: Map<string, string[]>;
  rows: string[];
  inserted: number;
  /** A footer numbers the pages. */
  pages: boolean;
  /** Sections on their side. */
  turned: number;
  /** Headers that sections print, one after another. */
  heads: string[];
  /** Automatic numbers, as printed. */
  numbers: string[];
  /** Without what a save renews. */
  bare: string;
  /** Pictures, breaks, fields, notes and comments: nobody may lose them. */
  things: Record<string, number>;
}

const THINGS = ["w:drawing", "w:sectPr", "w:commentReference", "w:footnoteReference", "w:tbl"];

const plain = (xml: string): string =>
  xml
    .replace(/<w:tab\/>/g, "\t")
    .replace(/<[^>]+>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");

/** @param printed the paragraphs as the stand-in prints them, number first */
export function factsOf(docx: Uint8Array, printed: readonly string[]): Facts {
  const xml = documentXml(docx);
  const paragraphs = xml.match(/<w:p(?: [^>]*)?\/>|<w:p[ >][\s\S]*?<\/w:p>/g) ?? [];
  const answers = new Map<string, string[]>();
  for (const match of xml.matchAll(/<w:tag w:val="(mt1:[^"]+)"\/>/g)) {
    const tag = match[1] ?? "";
    if (!/:(field|choice|cell)\//.test(tag)) continue;
    const content = xml.slice(match.index, xml.indexOf("</w:sdt>", match.index));
    const text = plain(
      content.replace(/^[\s\S]*?<w:sdtContent>/, "").replace(/<w:del [\s\S]*?<\/w:del>/g, ""),
    );
    answers.set(tag, [...(answers.get(tag) ?? []), text]);
  }
  const footers = Object.entries(unzipSync(docx)).filter(([name]) => /footer\d*\.xml$/.test(name));
  const comments = unzipSync(docx)["word/comments.xml"];
  const sections = sectionsIn(docx);
  return {
    texts: paragraphs.map(plain).filter((text) => text.trim() !== ""),
    read: paragraphs.map((one) => plain(one.replace(/<w:del [\s\S]*?<\/w:del>/g, ""))),
    count: paragraphs.length,
    tags: [...xml.matchAll(/<w:tag w:val="([^"]*)"\/>/g)].map(([, tag]) => tag ?? ""),
    answers,
    rows: annexRows(docx).map((row) => row.join(" | ")),
    inserted: (xml.match(/<w:ins [^>]*w:author="Modeltrouw-test"/g) ?? []).length,
    pages: footers.some(([, part]) => /PAGE/.test(strFromU8(part))),
    turned: sections.filter(({ landscape }) => landscape).length,
    heads: sections.map(({ header }) => header ?? ""),
    numbers: printed.flatMap((text) => (text.includes("\t") ? [text.split("\t")[0] ?? ""] : [])),
    bare: xml.replace(/ w:(?:id|date)="[^"]*"/g, "").replace(/<w:p\/>/g, "<w:p></w:p>"),
    things: {
      ...Object.fromEntries(
        THINGS.map((name) => [name, (xml.match(new RegExp(`<${name}[ />]`, "g")) ?? []).length]),
      ),
      comments: comments ? (strFromU8(comments).match(/<w:comment /g) ?? []).length : 0,
    },
  };
}

/** Texts of the one list that the other lacks, as often as it lacks them. */
export function lacking(wanted: readonly string[], found: readonly string[]): string[] {
  const left = [...found];
  return wanted.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
