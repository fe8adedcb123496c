/** Why a change is one of wording or of substance: a few words for each rule of src/judge/weight. */
import type { Locale, Texts } from "./locale";

const nl = {
  negation: "ontkenning gewijzigd",
  modal: "verplichting of bevoegdheid gewijzigd (moet, zal, kan, mag)",
  "limit-added": "beperking of voorwaarde toegevoegd",
  "limit-removed": "beperking of voorwaarde vervallen",
  term: "termijn, bedrag of getal gewijzigd",
  "and-or": "“en” en “of” verwisseld",
  reference: "verwijzing gewijzigd",
  parties: "andere partij",
  "duty-removed": "verplichting vervallen",
  missing: "tekst ontbreekt",
  added: "tekst toegevoegd",
  sign: "teken met betekenis gewijzigd (vakje, procent, valuta)",
  "other-words": "andere woorden",
  requirement: "raakt een eis van de AVG of de handreiking",
  renaming: "overal dezelfde andere naam",
  repair: "herstelt een bekende fout van het model",
  "names-joined": "naam die al van een ander is: partijen of begrippen verwisseld of samengevallen",
  "name-kept": "houdt de naam van het model, die elders is gewijzigd",
  renumbered: "verwijzing gaat mee met de hernummering",
  citation: "dezelfde plaats, anders aangehaald",
  typing: "schrijfwijze; geteld omdat daarom gevraagd is",
  mark: "teken bij de tekst; geteld omdat daarom gevraagd is",
  caption: "opschrift",
  punctuation: "leestekens",
  "defined-capital": "hoofdletter van een gedefinieerd begrip",
  capitals: "hoofdletters",
  "word-order": "volgorde van dezelfde woorden",
  "function-words": "lidwoord of verbindingswoord",
  spelling: "andere spelling",
  plural: "enkelvoud of meervoud",
  place: "alleen de plaats",
  moved: "alleen verplaatst",
  split: "alleen gesplitst",
  merged: "alleen samengevoegd",
};

const en: Record<keyof typeof nl, string> = {
  negation: "negation changed",
  modal: "duty or power changed (must, shall, can, may)",
  "limit-added": "limit or condition added",
  "limit-removed": "limit or condition dropped",
  term: "term, amount or number changed",
  "and-or": "“and” and “or” exchanged",
  reference: "reference changed",
  parties: "another party",
  "duty-removed": "duty dropped",
  missing: "text missing",
  added: "text added",
  sign: "sign that says something changed (box, per cent, currency)",
  "other-words": "other words",
  requirement: "touches a requirement of the GDPR or the guide",
  renaming: "another name throughout",
  repair: "mends a known fault of the model",
  "names-joined": "a name that is another's: parties or terms exchanged or made one",
  "name-kept": "keeps the model's name, which is another elsewhere",
  renumbered: "reference follows the renumbering",
  citation: "the same place, cited otherwise",
  typing: "way of writing; counted because that was asked",
  mark: "mark in the text; counted because that was asked",
  caption: "caption",
  punctuation: "punctuation",
  "defined-capital": "capital of a defined term",
  capitals: "capitals",
  "word-order": "order of the same words",
  "function-words": "article or connecting word",
  spelling: "spelling",
  plural: "singular or plural",
  place: "place only",
  moved: "moved only",
  split: "split only",
  merged: "merged only",
};

const reasons: Texts<Record<string, string>> = { nl, en };

/** The reason that only says that a requirement is touched: where the requirement is named, it is said. */
export const TOUCHES_REQUIREMENT = "requirement";

/** The reasons of a weight, joined; a code without words is shown as such, never hidden. */
export function weightReasons(codes: readonly string[], locale: Locale): string {
  return codes.map((code) => reasons[locale][code] ?? code).join(", ");
}
