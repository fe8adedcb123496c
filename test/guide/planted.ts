/**
 * Documents with one obstacle planted, and the same without: judged by hand from the lawyers' table
 * (docs/wat-wordt-gemeld.md), before the code that names them. Each plant has a twin that looks like it
 * and stands in no way.
 */
import { p, r, W } from "../support/wml";
import type { AnnexFile } from "../cli/annex-file";

/** Negotiation, clean copy, signature: o obstacle, a to be accepted with a reason, w warning, - nothing. */
export type Levels = string;

export interface Planted {
  name: string;
  model: "boz-2017" | "bouw-verwerker";
  /** Composed with its blanks open; with nothing open (ready.ts); and that with one deviation and its row. */
  base?: "ready" | "recorded";
  code: string;
  levels: Levels;
  plant: (file: AnnexFile) => void;
  twin: (file: AnnexFile) => void;
}

const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function relate(file: AnnexFile, id: string, role: string, target: string): void {
  const rels = "word/_rels/document.xml.rels";
  file.set(
    rels,
    file
      .part(rels)
      .replace(
        "</Relationships>",
        `<Relationship Id="${id}" Type="${R}/${role}" Target="${target}"/></Relationships>`,
      ),
  );
}

const header = (content: string) => (file: AnnexFile) => {
  relate(file, "h9", "header", "kop9.xml");
  file.set(
    "word/kop9.xml",
    `<w:hdr xmlns:w="${W}" xmlns:v="urn:schemas-microsoft-com:vml">${content}</w:hdr>`,
  );
  file.replace(
    /<w:sectPr>(?!.*<w:sectPr>)/s,
    () => `<w:sectPr><w:headerReference xmlns:r="${R}" r:id="h9" w:type="default"/>`,
  );
};
const watermark = (words: string): string =>
  p([r(`<w:pict><v:shape><v:textpath string="${words}"/></v:shape></w:pict>`)]);

const comment = (content: string) => (file: AnnexFile) => {
  relate(file, "c9", "comments", "comments.xml");
  file.set("word/comments.xml", `<w:comments xmlns:w="${W}">${content}</w:comments>`);
};

const said = (from: string, to: string) => (file: AnnexFile) => {
  file.replace(from, () => to);
};
const settings = (inside: string) => (file: AnnexFile) => {
  file.set(
    "word/settings.xml",
    file.part("word/settings.xml").replace("</w:settings>", `${inside}</w:settings>`),
  );
};
/** The nth place that reads so. */
const nth = (from: string, at: number, to: string) => (file: AnnexFile) => {
  const pieces = file.document.split(from);
  file.set("word/document.xml", pieces.slice(0, at).join(from) + to + pieces.slice(at).join(from));
};
const nothing = (): void => undefined;
const all =
  (...edits: ((file: AnnexFile) => void)[]) =>
  (file: AnnexFile): void =>
    edits.forEach((edit) => edit(file));

const INVISIBLE = `</w:t></w:r><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t xml:space="preserve">niet </w:t></w:r><w:r><w:t xml:space="preserve">`;

export const PLANTED: readonly Planted[] = [
  {
    name: "a comment",
    model: "boz-2017",
    code: "comments-open",
    levels: "-oo",
    plant: comment(`<w:comment w:id="1" w:author="A">${p("Dit nog bespreken")}</w:comment>`),
    twin: comment(""),
  },
  {
    name: "“Concept” in the header",
    model: "boz-2017",
    code: "draft-mark",
    levels: "-oo",
    plant: header(p("CONCEPT – versie 3")),
    twin: header(p("Verwerkersovereenkomst")),
  },
  {
    name: "a watermark “DRAFT”",
    model: "boz-2017",
    code: "draft-mark",
    levels: "-oo",
    plant: header(watermark("DRAFT")),
    twin: header(watermark("ZORGHUIS")),
  },
  {
    name: "marked as protected",
    model: "boz-2017",
    code: "document-closed",
    levels: "oow",
    plant: settings(`<w:documentProtection w:edit="readOnly" w:enforcement="1"/>`),
    twin: settings(`<w:documentProtection w:edit="readOnly" w:enforcement="0"/>`),
  },
  {
    name: "kern that nobody decided on, where no annex makes it count",
    model: "bouw-verwerker",
    code: "kern-undecided",
    levels: "woo",
    plant: (file) => {
      const { start, end } = file.paragraph(
        "mag zonder voorafgaande schriftelijke toestemming van Verwerkingsverantwoordelijke geen andere personen of",
      );
      const own = file.document.slice(start, end);
      file.replace(own, () =>
        own.replace(
          "zonder voorafgaande schriftelijke toestemming van",
          "zonder latere kennisgeving aan",
        ),
      );
    },
    twin: nothing,
  },
  {
    name: "a term of notice beside a clause that still says at once",
    model: "boz-2017",
    code: "clauses-contradict",
    levels: "wwa",
    plant: said("onmiddellijk in kennis", "binnen 72 uur in kennis"),
    twin: said("onmiddellijk in kennis", "terstond in kennis"),
  },
  {
    name: "a reference to a clause that is gone",
    model: "boz-2017",
    code: "reference-off",
    levels: "waa",
    plant: (file) => {
      const { start, end } = file.paragraph(
        "Indien en voor zover Partijen zijn overeengekomen dat Verwerker in relatie",
      );
      file.set("word/document.xml", file.document.slice(0, start) + file.document.slice(end));
    },
    twin: nothing,
  },
  {
    name: "invisible words in a clause",
    model: "boz-2017",
    code: "text-deceives",
    levels: "ooo",
    plant: said("is Nederlands recht", `is ${INVISIBLE}Nederlands recht`),
    twin: said(
      "is Nederlands recht",
      `is ${INVISIBLE.replace("FFFFFF", "000080").replace("niet ", "")}Nederlands recht`,
    ),
  },
  {
    name: "letters of another alphabet",
    model: "boz-2017",
    code: "text-deceives",
    levels: "ooo",
    plant: said("is Nederlands recht", "is N\u0435derlands recht"),
    twin: nothing,
  },
  {
    name: "a clause once more, otherwise",
    model: "boz-2017",
    code: "copy-differs",
    levels: "ooo",
    plant: (file) => {
      const { start, end } = file.paragraph(
        "Verwerker vrijwaart Verwerkingsverantwoordelijke en stelt",
      );
      const own = file.document.slice(start, end).replace(/<w:pPr>.*?<\/w:pPr>/s, "");
      file.replace(
        /<w:sectPr>(?!.*<w:sectPr>)/s,
        () => `${own.replace("alle claims", "geen claims")}<w:sectPr>`,
      );
    },
    twin: nothing,
  },
  {
    name: "a sentence in the header that sets a clause aside",
    model: "boz-2017",
    code: "outside-binds",
    levels: "waa",
    plant: header(
      p("In afwijking van artikel 8 is de aansprakelijkheid beperkt tot € 500 per jaar."),
    ),
    twin: header(p("Zorghuis, afdeling inkoop")),
  },
  {
    name: "no Overeenkomst named where clauses hang on it",
    model: "boz-2017",
    code: "main-agreement-unnamed",
    levels: "wwo",
    // An annex that is empty as a whole is told as such.
    plant: said("[omschrijving]", "beheer van dossiers"),
    twin: all(
      said("[omschrijving]", "beheer van dossiers"),
      said("[kenmerk, nummer of titel]", "ZH-2026-014, Zorgdossier"),
    ),
  },
  {
    name: "another name under the signature",
    model: "boz-2017",
    code: "signature-differs",
    levels: "-wo",
    plant: all(
      nth("[naam organisatie]", 1, "Zorghuis De Linde B.V."),
      nth("[naam organisatie]", 2, "Stichting Zorghuis Noord"),
    ),
    twin: all(
      nth("[naam organisatie]", 1, "Zorghuis De Linde B.V."),
      nth("[naam organisatie]", 2, "Zorghuis De Linde B.V."),
    ),
  },
  {
    name: "signed before the Overeenkomst that it belongs to",
    model: "bouw-verwerker",
    code: "signed-before-main",
    levels: "-wo",
    plant: all(nth("[datum]", 1, "28 februari 2026"), said("[datum Overeenkomst]", "1 maart 2026")),
    twin: all(nth("[datum]", 1, "01-03-2026"), said("[datum Overeenkomst]", "1 maart 2026")),
  },
  {
    name: "signed, at its foot, before the Overeenkomst that it belongs to",
    model: "bouw-verwerker",
    code: "signed-before-main",
    levels: "-wo",
    plant: all(
      nth("[datum en plaats]", 2, "Utrecht, 28-2-2026"),
      said("[datum Overeenkomst]", "1 maart 2026"),
    ),
    twin: all(
      nth("[datum en plaats]", 2, "Utrecht, 1 april 2026"),
      said("[datum Overeenkomst]", "1 maart 2026"),
    ),
  },
  {
    name: "no signatures at all",
    model: "boz-2017",
    code: "signature-missing",
    levels: "-wo",
    plant: (file) => {
      const { start } = file.paragraph("Ondertekening");
      const { start: next } = file.paragraph("Bijlage 1: Overeenkomsten");
      file.set("word/document.xml", file.document.slice(0, start) + file.document.slice(next));
    },
    twin: nothing,
  },
  {
    name: "measures of which none is ticked",
    model: "bouw-verwerker",
    code: "measures-unticked",
    levels: "wao",
    plant: nothing,
    twin: said("☐", "☒"),
  },
];
