/** What the parts of a document are called, and the kinds of text that are passed over in it. */
import type { Locale, Texts } from "./locale";

const names: Texts<Record<string, string>> = {
  nl: {
    body: "hoofdtekst",
    header: "koptekst",
    footer: "voettekst",
    footnotes: "voetnoten",
    endnotes: "eindnoten",
    textbox: "tekstvak",
    comments: "opmerkingen",
  },
  en: {
    body: "body",
    header: "header",
    footer: "footer",
    footnotes: "footnotes",
    endnotes: "endnotes",
    textbox: "text box",
    comments: "comments",
  },
};

/** "header2" → "koptekst 2". */
export function partName(part: string, locale: Locale): string {
  const [, kind = part, number = ""] = /^(\p{L}+)(\d*)$/u.exec(part) ?? [];
  return `${names[locale][kind] ?? kind} ${number}`.trim();
}

export const passedTexts: Texts<Record<string, string>> = {
  nl: {
    "page-number": "paginanummer",
    "running-head": "kopregel die terugkeert",
    "field-result": "uitkomst van een veld",
    contents: "regel van de inhoudsopgave",
    continued: "zegt dat het voorgaande verdergaat",
    reference: "kenmerk of versie",
    signing: "slotregel bij de ondertekening",
    "open-blank": "plaats die nog open is",
  },
  en: {
    "page-number": "page number",
    "running-head": "running head",
    "field-result": "result of a field",
    contents: "entry of the table of contents",
    continued: "says that the foregoing goes on",
    reference: "reference or version",
    signing: "closing line at the signatures",
    "open-blank": "blank that is still open",
  },
};

/** " (koptekst 1)": where a finding stands, when that is not the body. */
export const inPart = (part: string | undefined, locale: Locale): string =>
  part === undefined || part === "body" ? "" : ` (${partName(part, locale)})`;
