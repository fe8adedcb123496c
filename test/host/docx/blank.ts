import { OFFICE, Package } from "./package";
import { parseXml } from "./xml";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A new document as Word makes one, A4, with the few styles that everything leans on. */
const DOCUMENT = `<w:document ${W}><w:body><w:p/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`;

const STYLES = `<w:styles ${W}>
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="character" w:default="1" w:styleId="Standaardalinea-lettertype"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
<w:style w:type="table" w:default="1" w:styleId="Standaardtabel"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="Geenlijst"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>
</w:styles>`;

const SETTINGS = `<w:settings ${W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

/** An empty Dutch document: style ids are localised, as in Word. */
export function blankPackage(): Package {
  const made = new Package();
  const add = (kind: string, contentType: string, xml: string) => {
    made.parts.set(`/word/${kind}.xml`, { contentType, content: parseXml(xml.replace(/\n/g, "")) });
  };
  add("document", `${WORDPROCESSING}.document.main+xml`, DOCUMENT);
  made.relate("/", `${OFFICE}/officeDocument`, "word/document.xml");
  for (const [kind, xml] of [
    ["styles", STYLES],
    ["settings", SETTINGS],
  ] as const) {
    add(kind, `${WORDPROCESSING}.${kind}+xml`, xml);
    made.relate("/word/document.xml", `${OFFICE}/${kind}`, `${kind}.xml`);
  }
  return made;
}
