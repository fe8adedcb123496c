/** styles.xml: Word's own heading styles, or an office's renamed ones. */
import type { Habit } from "./habit";

export interface StyleIds {
  title: string;
  article: string;
  annex: string;
  subheading: string;
  clause: string;
  item: string;
  table: string;
}

export const STYLE_IDS: Record<Habit["styles"], StyleIds> = {
  builtin: {
    title: "Titel",
    article: "Kop1",
    annex: "Kop1",
    subheading: "Kop2",
    clause: "",
    item: "Lijstalinea",
    table: "Tabelraster",
  },
  renamed: {
    title: "ContractTitel",
    article: "ArtikelKop",
    annex: "BijlageKop",
    subheading: "Tussenkop",
    clause: "Lid",
    item: "Onderdeel",
    table: "Tabelraster",
  },
  none: { title: "", article: "", annex: "", subheading: "", clause: "", item: "", table: "" },
};

function paragraphStyle(id: string, name: string, pPr: string, rPr: string): string {
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>` +
    `<w:basedOn w:val="Standaard"/><w:qFormat/><w:pPr>${pPr}</w:pPr><w:rPr>${rPr}</w:rPr></w:style>`
  );
}

function builtIn(id: string, name: string, pPr: string, rPr: string): string {
  return paragraphStyle(id, name, pPr, rPr).replace(' w:customStyle="1"', "");
}

const numbered = (level: number) =>
  `<w:numPr>${level > 0 ? `<w:ilvl w:val="${level}"/>` : ""}<w:numId w:val="1"/></w:numPr>`;

export function stylesXml(habit: Habit): string {
  const linked = habit.numbers === "linked";
  const outline = (level: number) => `<w:outlineLvl w:val="${level}"/>`;
  const styles = [
    `<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/><w:qFormat/></w:style>`,
    `<w:style w:type="table" w:default="1" w:styleId="Standaardtabel"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
    `<w:style w:type="table" w:styleId="Tabelraster"><w:name w:val="Table Grid"/><w:basedOn w:val="Standaardtabel"/><w:tblPr><w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join("")}</w:tblBorders></w:tblPr></w:style>`,
  ];
  if (habit.styles === "builtin") {
    styles.push(
      builtIn("Titel", "Title", `<w:spacing w:after="240"/>`, `<w:b/><w:sz w:val="32"/>`),
      builtIn(
        "Kop1",
        "heading 1",
        `<w:keepNext/><w:spacing w:before="240" w:after="60"/>${outline(0)}`,
        `<w:b/><w:sz w:val="24"/>`,
      ),
      builtIn(
        "Kop2",
        "heading 2",
        `<w:keepNext/><w:spacing w:before="160" w:after="60"/>${outline(1)}`,
        `<w:b/>`,
      ),
      builtIn("Lijstalinea", "List Paragraph", `<w:ind w:left="720"/>`, ""),
    );
  }
  if (habit.styles === "renamed") {
    styles.push(
      paragraphStyle(
        "ContractTitel",
        "Contract titel",
        `<w:spacing w:after="240"/>`,
        `<w:b/><w:sz w:val="32"/>`,
      ),
      paragraphStyle(
        "ArtikelKop",
        "Artikelkop",
        `<w:keepNext/>${linked ? numbered(0) : ""}<w:spacing w:before="240"/>${outline(0)}`,
        `<w:b/>`,
      ),
      paragraphStyle(
        "BijlageKop",
        "Bijlage kop",
        `<w:keepNext/><w:pageBreakBefore/>${outline(0)}`,
        `<w:b/>`,
      ),
      paragraphStyle("Tussenkop", "Tussenkop", `<w:keepNext/>`, `<w:b/><w:i/>`),
      paragraphStyle("Lid", "Lid", `${linked ? numbered(1) : ""}<w:spacing w:after="80"/>`, ""),
      paragraphStyle("Onderdeel", "Onderdeel", `<w:ind w:left="720"/>`, ""),
    );
  }
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
    `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="21"/><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>` +
    `${styles.join("")}</w:styles>`
  );
}
