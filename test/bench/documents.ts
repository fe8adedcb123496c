/** The benchmark's documents: the supplier's agreement, edited and grown. All from the corpus writer, nothing from src. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { supplierDocx, supplierParts } from "../corpus/supplier";
import { zipDocx, type DocxParts } from "../corpus/writer/package";

const escape = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** The agreement as the supplier sent it. */
export const supplier = (): Uint8Array => supplierDocx();

/** Eight true edits, one word each, in eight clauses: what a counterparty's markup looks like. */
export const EDITS: [from: string, to: string][] = [
  ["onverbrekelijk deel uit", "deel uit"],
  ["alle redelijke instructies", "alle instructies"],
  ["zonder uitstel in overleg", "binnen vijf werkdagen in overleg"],
  ["zonder uitstel doorgestuurd", "binnen tien werkdagen doorgestuurd"],
  ["dezelfde of strengere verplichtingen", "vergelijkbare verplichtingen"],
  ["afdoende dekking", "in beginsel afdoende dekking"],
  ["een exit-plan", "geen exit-plan"],
  ["Nederlands recht", "Belgisch recht"],
];

export function editedSupplier(): Uint8Array {
  const parts = supplierParts();
  return zipDocx({ ...parts, document: withEdits(parts.document) });
}

export const EDIT_COUNT = EDITS.length;

function withEdits(xml: string): string {
  return EDITS.reduce((text, [from, to]) => {
    const at = text.indexOf(escape(from));
    if (at < 0) throw new Error(`the benchmark's edit finds no place: ${from}`);
    return text.slice(0, at) + escape(to) + text.slice(at + escape(from).length);
  }, xml);
}

/**
 * The same text with other numbers in it, one string of its own: each run of the bench reads a document
 * that nobody has seen, so that nothing kept from the run before can help.
 */
export function unseen(ooxml: string, run: number): string {
  const other = ooxml
    .replace("binnen vijf werkdagen", `binnen ${run + 2} werkdagen`)
    .replace("binnen tien werkdagen", `binnen ${run + 3} werkdagen`)
    .replace("Belgisch recht", `recht nummer ${run}`);
  return Buffer.from(other, "utf8").toString("utf8");
}

/** The document as LibreOffice writes it after opening: what a word processor's own OOXML is like. */
export function asWordProcessorWrites(docx: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "modeltrouw-bench-"));
  try {
    const file = join(folder, "agreement.docx");
    writeFileSync(file, docx);
    convertToDocx(folder, [file]);
    return new Uint8Array(readFileSync(join(folder, "out", "agreement.docx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convertToDocx(folder: string, files: string[]): void {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const out = join(folder, "out");
  execFileSync(
    "soffice",
    [profile, "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", out, ...files],
    { stdio: "ignore", timeout: 120_000 },
  );
}

/** The agreement inside a contract of `times` its own length of other clauses. */
export function insideLongerContract(times: number): DocxParts {
  const parts = supplierParts();
  const own = parts.document.length;
  let before = "";
  for (let i = 1; before.length < own * (times - 1); i += 1) before += contractClause(i);
  return { ...parts, document: parts.document.replace("<w:body>", () => `<w:body>${before}`) };
}

/** Ordinary contract sentences that no model holds, none the same as another. */
function contractClause(i: number): string {
  const sentences = [
    `De opdrachtnemer levert onderdeel ${i} van het werk op binnen ${(i % 30) + 5} werkdagen na de schriftelijke gunning door de opdrachtgever.`,
    `Meerwerk voor perceel ${i * 7} wordt alleen vergoed wanneer het vooraf op prijs en tijd is aangeboden en door de opdrachtgever is aanvaard.`,
    `Bij levering van partij ${i * 13} gaat het risico over op het tijdstip waarop de bouwplaats door de toezichthouder is vrijgegeven.`,
    `De garantie op installatie ${i * 3} bedraagt ${(i % 9) + 1} jaar, te rekenen vanaf de dag van oplevering, en vervalt bij gebruik in strijd met de handleiding.`,
  ];
  return sentences
    .map((text, k) => `<w:p><w:r><w:t>${i}.${k + 1} ${escape(text)}</w:t></w:r></w:p>`)
    .join("");
}

/** A .docx as Word's getOoxml hands it over: one flat package. */
export function flatPackage(docx: Uint8Array): string {
  const files = unzipSync(docx);
  const types = strFromU8(files["[Content_Types].xml"] ?? new Uint8Array());
  const parts = Object.entries(files)
    .filter(([name]) => name !== "[Content_Types].xml")
    .map(([name, bytes]) => {
      const type = name.endsWith(".rels")
        ? "application/vnd.openxmlformats-package.relationships+xml"
        : (new RegExp(`PartName="/${name}" ContentType="([^"]+)"`).exec(types)?.[1] ??
          "application/xml");
      const xml = strFromU8(bytes).replace(/^<\?xml[^>]*\?>\s*/, "");
      return `<pkg:part pkg:name="/${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
    });
  return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join("")}</pkg:package>`;
}
