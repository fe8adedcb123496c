/** What is said when a copy to send is made: what stands in the way, what goes along, what was taken out. */
import type { Texts } from "./locale";
import { plural } from "./plural";
import { propertyName } from "./properties";

type Purpose = "negotiation" | "clean" | "signature";

const nl = {
  written: "verzendkopie geschreven.",
  obstacles: (count: number, purpose: Purpose) =>
    count === 0
      ? `Geen beletselen gevonden ${{ negotiation: "om als onderhandelingsstuk te sturen", clean: "voor een net exemplaar", signature: "voor ondertekening" }[purpose]}, in wat is gelezen.${purpose === "signature" ? " Dit zegt niet dat de overeenkomst aan de AVG voldoet." : ""}`
      : `${plural(count, "beletsel", "beletselen")} ${{ negotiation: "voor verzending als onderhandelingsstuk", clean: "voor een net exemplaar", signature: "voor ondertekening" }[purpose]}, zo gelaten:`,
  notJudged: (what: string) => `Niet beoordeeld: ${what}.`,
  taken: "Uit de kopie gehaald",
  controls: "onze kenmerken in de tekst en de eigenschappen",
  parts: (count: number) => plural(count, "onderdeel van ons", "onderdelen van ons"),
  commentsLeft: (author: string, text: string) =>
    `opmerking van ${author || "onbekend"}: “${text}”`,
  accepted: (count: number) =>
    plural(count, "bijgehouden wijziging geaccepteerd", "bijgehouden wijzigingen geaccepteerd"),
  namesStay:
    "Namen bij wijzigingen en opmerkingen die blijven staan, blijven: zij horen bij de woorden van anderen.",
  along: "Reist mee",
  nothing: "niets van wat hier wordt nagegaan",
  changes: (author: string, count: number) =>
    `bijgehouden wijzigingen van ${author || "onbekend"}: ${count}`,
  comments: (author: string, count: number) => `opmerkingen van ${author || "onbekend"}: ${count}`,
  hidden: (count: number) => `verborgen tekst: ${plural(count, "woord", "woorden")}`,
  furniture: (text: string) => `kop- of voettekst: “${text}”`,
  template: (path: string) => `sjabloon waaraan het document hangt: ${path}`,
  property: (name: string, value: string) => `eigenschap ${propertyName(name, "nl")}: ${value}`,
  proposals: "Bijgehouden wijzigingen die in de kopie worden geaccepteerd",
  proposal: (kind: string, text: string, author: string, date: string) =>
    `${kindNl[kind] ?? kind}${text === "" ? "" : ` “${text}”`} (${author || "onbekend"}${date === "" ? "" : `, ${date}`})`,
  named: (part: string) =>
    `De naam Modeltrouw staat nog in ${part}: dat is tekst van partijen en blijft.`,
  namedElsewhere: (part: string) =>
    `De naam Modeltrouw staat nog in ${part}, buiten de tekst: kijk dit na voordat u verzendt.`,
  uncompared: "Geen model herkend: de kopie is gemaakt en niet vergeleken.",
};

const kindNl: Record<string, string> = {
  inserted: "ingevoegd",
  deleted: "verwijderd",
  "moved-from": "hiervandaan verplaatst",
  "moved-to": "hierheen verplaatst",
  formatted: "opmaak gewijzigd",
  mark: "alinea of rij",
};

const en: typeof nl = {
  written: "copy to send written.",
  obstacles: (count, purpose) =>
    count === 0
      ? `No obstacles ${{ negotiation: "to sending it as a negotiation draft", clean: "to a clean copy", signature: "to signature" }[purpose]} found in what was read.${purpose === "signature" ? " This does not say that the agreement meets the GDPR." : ""}`
      : `${plural(count, "obstacle", "obstacles")} ${{ negotiation: "to sending it as a negotiation draft", clean: "to a clean copy", signature: "to signature" }[purpose]}, left so:`,
  notJudged: (what) => `Not judged: ${what}.`,
  taken: "Taken out of the copy",
  controls: "our marks in the text and the properties",
  parts: (count) => plural(count, "part of ours", "parts of ours"),
  commentsLeft: (author, text) => `comment by ${author || "unknown"}: “${text}”`,
  accepted: (count) => plural(count, "tracked change accepted", "tracked changes accepted"),
  namesStay: "Names at changes and comments that stay, stay: they belong to the words of others.",
  along: "Goes along",
  nothing: "nothing of what is looked at here",
  changes: (author, count) => `tracked changes by ${author || "unknown"}: ${count}`,
  comments: (author, count) => `comments by ${author || "unknown"}: ${count}`,
  hidden: (count) => `hidden text: ${plural(count, "word", "words")}`,
  furniture: (text) => `header or footer: “${text}”`,
  template: (path) => `template that the document hangs on: ${path}`,
  property: (name, value) => `property ${propertyName(name, "en")}: ${value}`,
  proposals: "Tracked changes that are accepted in the copy",
  proposal: (kind, text, author, date) =>
    `${kind}${text === "" ? "" : ` “${text}”`} (${author || "unknown"}${date === "" ? "" : `, ${date}`})`,
  named: (part) =>
    `The name Modeltrouw still stands in ${part}: that is the parties' text and stays.`,
  namedElsewhere: (part) =>
    `The name Modeltrouw still stands in ${part}, outside the text: look at it before you send.`,
  uncompared: "No standard agreement recognised: the copy was made and not compared.",
};

export const sendTexts: Texts<typeof nl> = { nl, en };
