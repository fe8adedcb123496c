/**
 * What goes along with the file beside its text, planted in an agreement in which nothing is open, each
 * beside a twin that looks like it: judged by hand from row 19 of the lawyers' table, before the code. A
 * draft may carry it (a remark); a clean copy and a copy to sign may not.
 */
import { p, r } from "../support/wml";
import { all, boz, core, type Edit } from "./plant-edits";
import type { Planted } from "./planted";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const RELS = `${OFFICE}/relationships`;
const MARKS = "application/vnd.openxmlformats-officedocument";

const related = (file: Parameters<Edit>[0], rels: string, relation: string): void => {
  const empty = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  const own = file.names().includes(rels) ? file.part(rels) : empty;
  file.set(rels, own.replace("</Relationships>", `${relation}</Relationships>`));
};
const typed = (file: Parameters<Edit>[0], name: string, type: string): void =>
  void file.set(
    "[Content_Types].xml",
    file
      .part("[Content_Types].xml")
      .replace("</Types>", `<Override PartName="/${name}" ContentType="${type}"/></Types>`),
  );

const app =
  (name: string, value: string): Edit =>
  (file) =>
    void file.set(
      "docProps/app.xml",
      file
        .part("docProps/app.xml")
        .replace(new RegExp(`<${name}>.*?</${name}>`), "")
        .replace("</Properties>", `<${name}>${value}</${name}></Properties>`),
    );

/** @param value as Word writes it: `<vt:lpwstr>…</vt:lpwstr>` */
const custom =
  (name: string, value: string): Edit =>
  (file) => {
    const part = "docProps/custom.xml";
    file.set(
      part,
      `<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${name}">${value}</property></Properties>`,
    );
    typed(file, part, `${MARKS}.custom-properties+xml`);
    related(
      file,
      "_rels/.rels",
      `<Relationship Id="rCustom" Type="${RELS}/custom-properties" Target="${part}"/>`,
    );
  };

const template =
  (target: string): Edit =>
  (file) => {
    const settings = file.part("word/settings.xml");
    // Third of the schema's order: before what Modeltrouw writes there.
    const [open = ""] = /<w:settings[^>]*>/.exec(settings) ?? [];
    file.set(
      "word/settings.xml",
      settings.replace(open, `${open}<w:attachedTemplate xmlns:r="${RELS}" r:id="rTemplate"/>`),
    );
    related(
      file,
      "word/_rels/settings.xml.rels",
      `<Relationship Id="rTemplate" Type="${RELS}/attachedTemplate" Target="${target}" TargetMode="External"/>`,
    );
  };

/** Letters that were merged with a list of clients: its path, and the rows that were ticked, in a part of their own. */
const merged: Edit = (file) => {
  const settings = file.part("word/settings.xml");
  const [open = ""] = /<w:settings[^>]*>/.exec(settings) ?? [];
  const source = `<w:mailMerge xmlns:r="${RELS}"><w:mainDocumentType w:val="formLetters"/><w:dataType w:val="native"/><w:dataSource r:id="rSource"/><w:odso><w:recipientData r:id="rTicked"/></w:odso></w:mailMerge>`;
  // Behind the template, where there is one.
  const [attached = ""] = /<w:attachedTemplate[^>]*\/>/.exec(settings) ?? [];
  file.set("word/settings.xml", settings.replace(open + attached, open + attached + source));
  file.set(
    "word/recipientData.xml",
    `<w:recipients xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:recipientData><w:active w:val="1"/><w:column w:val="0"/><w:uniqueTag w:val="Sm9ucw=="/></w:recipientData></w:recipients>`,
  );
  typed(file, "word/recipientData.xml", `${MARKS}.wordprocessingml.mailMergeRecipientData+xml`);
  const rels = "word/_rels/settings.xml.rels";
  const list = "file:///\\\\KANTOOR-FS1\\Klanten\\lijst.xlsx";
  related(
    file,
    rels,
    `<Relationship Id="rSource" Type="${RELS}/mailMergeSource" Target="${list}" TargetMode="External"/>`,
  );
  related(
    file,
    rels,
    `<Relationship Id="rTicked" Type="${RELS}/mailMergeRecipientData" Target="recipientData.xml"/>`,
  );
};

const link: Edit = (file) =>
  related(
    file,
    "word/_rels/document.xml.rels",
    `<Relationship Id="rLink" Type="${RELS}/hyperlink" Target="https://www.brancheorganisatieszorg.example/" TargetMode="External"/>`,
  );

/** Whom Word remembers of those who ever changed or commented, with the address of their account. */
const people =
  (author: string): Edit =>
  (file) => {
    file.set(
      "word/people.xml",
      `<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="${author}"><w15:presenceInfo w15:providerId="AD" w15:userId="S::m.dewit@kantoor.example::1"/></w15:person></w15:people>`,
    );
    typed(file, "word/people.xml", `${MARKS}.wordprocessingml.people+xml`);
    related(
      file,
      "word/_rels/document.xml.rels",
      `<Relationship Id="rPeople" Type="http://schemas.microsoft.com/office/2011/relationships/people" Target="people.xml"/>`,
    );
  };

const atEnd =
  (paragraph: string): Edit =>
  (file) => {
    const at = file.document.lastIndexOf("<w:sectPr");
    file.set("word/document.xml", file.document.slice(0, at) + paragraph + file.document.slice(at));
  };
const changeBy = (author: string): Edit =>
  atEnd(
    p([`<w:ins w:id="92" w:author="${author}" w:date="2026-11-01T10:00:00Z">${r("-")}</w:ins>`]),
  );
const field = (code: string, result: string): Edit =>
  atEnd(p([`<w:fldSimple w:instr=" ${code} ">${r(result)}</w:fldSimple>`]));

const AUTHOR = "mr. M. de Wit";
const travels = (name: string, plant: Edit, twin: Edit): Planted =>
  boz(name, "properties-travel", "woo", plant, twin);

export const IN_PROPERTIES: readonly Planted[] = [
  travels("the name of its author", core("dc:creator", AUTHOR), core("dc:creator", "")),
  travels(
    "who saved it last, by the name of an account",
    core("cp:lastModifiedBy", "kantoor\\mdewit"),
    core("cp:lastModifiedBy", " "),
  ),
  travels(
    "the firm that Word was given to",
    app("Company", "De Wit Advocaten"),
    app("Application", "Microsoft Office Word"),
  ),
  travels("a manager", app("Manager", "K. Smit"), app("Manager", "-")),
  travels(
    "the title of another document",
    core("dc:title", "Arbeidsovereenkomst Jansen"),
    core("dc:title", "Verwerkersovereenkomst Stichting Zorghuis De Linde – Dossierbouw B.V."),
  ),
  travels(
    "a subject of another matter; a title that says “concept” is told as such",
    core("dc:subject", "Offerte Noord 2024"),
    core("dc:title", "Concept verwerkersovereenkomst"),
  ),
  travels(
    "keywords with the number of a file",
    core("cp:keywords", "dossier 2021-044"),
    core("cp:keywords", "verwerkersovereenkomst; persoonsgegevens"),
  ),
  travels(
    "a remark about how far we go",
    core("dc:description", "Niet verder gaan dan vijf ton, zie mail Smit"),
    core("dc:description", ""),
  ),
  travels(
    "a property that a system of the house keeps",
    custom("Dossiernummer", "<vt:lpwstr>2021-044</vt:lpwstr>"),
    custom("_MarkAsFinal", "<vt:bool>false</vt:bool>"),
  ),
  travels(
    "a template on a disk of the house; a link in the text is text",
    template("file:///\\\\KANTOOR-FS1\\Sjablonen\\Klanten\\Noord.dotm"),
    link,
  ),
  travels("a list of clients that it was merged with; a link in the text is text", merged, link),
  travels(
    "somebody of whom no change or comment is left; somebody of whom one is",
    people(AUTHOR),
    all(people(AUTHOR), changeBy(AUTHOR)),
  ),
  travels(
    "an author whom the text does not show; an author whom it does",
    all(core("dc:creator", AUTHOR), field("DOCPROPERTY Company", "Zorghuis")),
    all(core("dc:creator", AUTHOR), field("AUTHOR", AUTHOR)),
  ),
  travels(
    "an account of the house; the dates that every program writes",
    core("dc:creator", "gebruiker12"),
    core("dcterms:created", "2024-03-01T09:00:00Z"),
  ),
];
