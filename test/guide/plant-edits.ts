/** Ways to change a .docx as parties do, for plants and their twins. */
import { p, r } from "../support/wml";
import type { AnnexFile } from "../cli/annex-file";
import type { Planted } from "./planted";

export type Edit = (file: AnnexFile) => void;

export const said =
  (from: string | RegExp, to: string): Edit =>
  (file) =>
    void file.replace(from, () => to);
export const all =
  (...edits: Edit[]): Edit =>
  (file) =>
    edits.forEach((edit) => edit(file));
export const every =
  (from: string, to: string): Edit =>
  (file) =>
    void file.set("word/document.xml", file.document.replaceAll(from, to));
export const nothing: Edit = () => undefined;

const BY = 'w:id="91" w:author="A. Voorbeeld" w:date="2026-11-01T10:00:00Z"';
export const inserted = (run: string): string => `<w:ins ${BY}>${run}</w:ins>`;
/** Words put into a clause, by somebody's tracked change or not. */
export const put =
  (behind: string, words: string, around: (run: string) => string): Edit =>
  (file) =>
    void file.replace(behind, () => {
      const [open, close] = ["</w:t></w:r>", `<w:r><w:t xml:space="preserve">`];
      return `${behind}${open}${around(r(words))}${close}`;
    });

/** The one row of Bijlage 4 under edit, its reason given. */
export const row =
  (change: (xml: string) => string): Edit =>
  (file) => {
    const own = file.rows()[1] ?? "";
    file.replace(own, () => change(own));
  };
export const REASON = "past bij de bereikbaarheid van de servicedesk";
export const reasoned = (xml: string): string =>
  xml
    .replace("<w:showingPlcHdr/>", "")
    .replace(/<w:r><w:rPr><w:rStyle w:val="PlaceholderText"\/><\/w:rPr>.*?<\/w:r>/s, r(REASON));
export const tracked = (xml: string): string =>
  xml
    .replace("<w:cantSplit/>", `<w:cantSplit/><w:ins ${BY}/>`)
    .replace(/<w:r>.*?<\/w:r>/gs, inserted);

export const core =
  (name: string, value: string): Edit =>
  (file) => {
    const part = "docProps/core.xml";
    const made = `<${name}>${value}</${name}>`;
    const own = file.part(part);
    const known = new RegExp(`<${name}>.*?</${name}>|<${name}/>`, "s");
    file.set(
      part,
      known.test(own)
        ? own.replace(known, made)
        : own.replace("</cp:coreProperties>", `${made}</cp:coreProperties>`),
    );
  };

export const boz = (
  name: string,
  code: string,
  levels: string,
  plant: Edit,
  twin: Edit = nothing,
): Planted => ({ name, model: "boz-2017", base: "ready", code, levels, plant, twin });
export const recorded = (name: string, code: string, plant: Edit): Planted => ({
  name,
  model: "boz-2017",
  base: "recorded",
  code,
  levels: "woo",
  plant,
  twin: row(reasoned),
});

/** A text box at the end of the body. */
export const box =
  (words: string): Edit =>
  (file) => {
    const at = file.document.lastIndexOf("<w:sectPr");
    const shape = `<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${p(words)}</w:txbxContent></v:textbox></v:shape></w:pict>`;
    file.set(
      "word/document.xml",
      `${file.document.slice(0, at)}${p([r(shape)])}${file.document.slice(at)}`,
    );
  };
