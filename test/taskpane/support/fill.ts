/** Filling in, as a user does it, and what then stands in the saved file. */
import type { OpenAddin } from "../../support/browser";
import type { FieldType } from "../../../src/clauses/schema";
import { documentXml } from "./docx";

const WAIT = { timeout: 60_000 };

const LONG = 'Jansen & Zn. <"Nu"> \'s‑Gravenhage 😀 '.repeat(15).slice(0, 500);
const LINES = "eerste regel & <b>\ntweede regel 😀\n\nvierde “regel”";

/** "party1.sign-place" → "Party1 Sign Place": what a name looks like. */
const named = (id: string): string =>
  id.replace(/\W+/gu, " ").replace(/\b[a-z]/gu, (letter) => letter.toUpperCase());

/** An answer of its type, with all that hurts in a text. */
export function answer(type: FieldType, id: string): string {
  switch (type) {
    case "kvk":
      return "12345678";
    case "enterprise-number":
      return "0123456789";
    case "email":
      return `${id.replace(".", "-")}@voorbeeld.nl`;
    case "phone":
      return "020 123 45 67";
    case "date":
      return "1 januari 2027";
    case "amount":
      return "€ 95,00";
    case "multiline":
      return LINES;
    case "address":
      return LONG.trim();
    default:
      return `${named(id)} & Zn. <"X"> 's 😀`;
  }
}

export async function openFill(word: OpenAddin): Promise<void> {
  await word.pane.getByRole("tab", { name: "Invullen", exact: true }).click();
  await ready(word);
}

/** Waits until the page has read the document. */
export async function ready({ pane }: OpenAddin): Promise<void> {
  await pane.getByRole("button", { name: "Opnieuw lezen" }).waitFor(WAIT);
  await pane
    .locator("[aria-busy=true]")
    .first()
    .waitFor({ state: "hidden", ...WAIT });
}

/** "12 van 31 ingevuld" */
export function progress({ pane }: OpenAddin): Promise<string> {
  return pane.getByRole("heading", { level: 1 }).innerText();
}

/** The box of a field by its whole label. */
export function box({ pane }: OpenAddin, label: string) {
  return pane.getByRole("textbox", { name: label, exact: true });
}

/** Presses the button that writes; resolves to the syncs it took and what the pane then says. */
export async function write(word: OpenAddin): Promise<{ syncs: number; said: string }> {
  await word.resetCounts();
  await word.pane.getByRole("button", { name: /^In het document zetten \(\d+\)$/ }).click();
  const notice = word.pane.locator("[data-notice]");
  await notice.first().waitFor(WAIT);
  return { syncs: await word.syncs(), said: (await notice.allInnerTexts()).join("\n") };
}

/** Tag → texts of the controls with that tag, in order. */
export function controlTexts(docx: Uint8Array): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const xml = documentXml(docx);
  for (const match of xml.matchAll(/<w:tag w:val="(mt1:[^"]+\/[^"]+)"\/>/g)) {
    const tag = match[1] ?? "";
    if (!/:(field|choice|cell)\//.test(tag)) continue;
    const content = xml.slice(match.index, xml.indexOf("</w:sdt>", match.index));
    found.set(tag, [...(found.get(tag) ?? []), textOf(content)]);
  }
  return found;
}

function textOf(xml: string): string {
  return xml
    .replace(/^[\s\S]*?<w:sdtContent>/, "")
    .replace(/<w:del [\s\S]*?<\/w:del>/g, "")
    .replace(/<\/w:p><w:p[ >]|<w:br\/>/g, (mark) => (mark === "<w:br/>" ? "\n" : "\n<w:p "))
    .replace(/<w:tab\/>/g, "\t")
    .replace(/<[^>]+>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}
