/** Sentences about Bijlage 4: its rows, and what a missing row means. */
import type { FindingTexts } from "./finding-texts";
import type { Texts } from "./locale";
import { quoted } from "./quoted";

const plural = (count: string | undefined, one: string, many: string): string =>
  `${count ?? ""} ${count === "1" ? one : many}`;

const subjects: Texts<Record<string, string>> = {
  nl: { fines: "boetes", "data-loss": "verlies van gegevens", intent: "opzet en grove schuld" },
  en: { fines: "fines", "data-loss": "loss of data", intent: "intent and gross negligence" },
};

/** What the model's own clause on deviations makes of them (BOZ 1.4). */
const ruleTexts: FindingTexts = {
  "deviation-rule-changed": {
    nl: ({ clause, annex }) =>
      `Artikel ${clause ?? ""} is gewijzigd. Dat lid bepaalt dat alleen afwijkingen gelden die in Bijlage ${annex ?? ""} staan; beoordeel dit eerst.`,
    en: ({ clause, annex }) =>
      `Clause ${clause ?? ""} was changed. It says that only deviations recorded in Annex ${annex ?? ""} are valid; consider this first.`,
  },
  "deviation-rule-missing": {
    nl: ({ clause, annex }) =>
      `Artikel ${clause ?? ""} ontbreekt. Zonder dat lid geeft niets Bijlage ${annex ?? ""} voorrang; beoordeel dit eerst.`,
    en: ({ clause, annex }) =>
      `Clause ${clause ?? ""} is missing. Without it nothing lets Annex ${annex ?? ""} prevail; consider this first.`,
  },
  "annex4-not-understood": {
    nl: ({ text, annex }) =>
      `Onder Bijlage ${annex ?? ""} staat tekst die niet als afwijking kon worden gelezen: “${quoted(text)}” Deze tekst gaat volgens de overeenkomst mogelijk vóór. Zet haar in de tabel, met artikel, vervallende en vervangende tekst.`,
    en: ({ text, annex }) =>
      `Annex ${annex ?? ""} holds text that could not be read as a deviation: “${quoted(text)}” Under the agreement it may prevail. Put it in the table, with its clause, the text that lapses and the text that replaces it.`,
  },
  "deviations-not-recorded": {
    nl: ({ count, annex, clause }) =>
      `${plural(count, "afwijking staat", "afwijkingen staan")} niet in Bijlage ${annex ?? ""}: niet geldig, want niet vastgelegd (artikel ${clause ?? ""}).`,
    en: ({ count, annex, clause }) =>
      `${plural(count, "deviation is", "deviations are")} not in Annex ${annex ?? ""}: not valid, since not recorded (clause ${clause ?? ""}).`,
  },
};

/** How a row cites and quotes. */
const quotationTexts: FindingTexts = {
  "wrong-article": {
    nl: ({ cited, likely }) =>
      `De rij noemt ${cited ?? ""}, maar haalt de tekst van ${likely ?? ""} aan.`,
    en: ({ cited, likely }) =>
      `The row cites ${cited ?? ""} but quotes the text of ${likely ?? ""}.`,
  },
  "citation-incomplete": {
    nl: ({ cited, likely }) =>
      `De rij noemt ${cited ?? ""}; de aangehaalde tekst is die van ${likely ?? ""}.`,
    en: ({ cited, likely }) =>
      `The row cites ${cited ?? ""}; the quoted text is that of ${likely ?? ""}.`,
  },
  "citation-passim": {
    nl: ({ cited }) => `“${cited ?? ""}” is niet automatisch gecontroleerd.`,
    en: ({ cited }) => `“${cited ?? ""}” was not checked automatically.`,
  },
  "citation-range": {
    nl: ({ cited }) =>
      `De rij noemt meer leden (${cited ?? ""}) en is niet automatisch gecontroleerd.`,
    en: ({ cited }) =>
      `The row cites several clauses (${cited ?? ""}) and was not checked automatically.`,
  },
  "citation-unreadable": {
    nl: ({ cited }) =>
      cited
        ? `De verwijzing “${cited}” is niet herkend; de rij is niet automatisch gecontroleerd.`
        : "De rij noemt geen artikel en is niet automatisch gecontroleerd.",
    en: ({ cited }) =>
      cited
        ? `The reference “${cited}” was not recognised; the row was not checked automatically.`
        : "The row cites no article and was not checked automatically.",
  },
  "quote-ambiguous": {
    nl: () => "Citaat niet eenduidig: de aangehaalde woorden staan op meer dan één plaats.",
    en: () => "Ambiguous quotation: the quoted words stand in more than one place.",
  },
  "quote-capitals": {
    nl: () => "Het citaat verschilt alleen in hoofdletters van de modeltekst.",
    en: () => "The quotation differs from the model text in capitals only.",
  },
  "quote-differs": {
    nl: ({ likely }) =>
      `Het citaat lijkt op ${likely ?? ""}, maar is niet de modeltekst. Haal de modeltekst letterlijk aan.`,
    en: ({ likely }) =>
      `The quotation resembles ${likely ?? ""} but is not the model text. Quote the model text literally.`,
  },
  "quote-not-found": {
    nl: () => "De aangehaalde tekst staat niet in het model.",
    en: () => "The quoted text is not in the model.",
  },
  "row-without-quotation": {
    nl: () => "De rij zegt niet welke tekst vervalt.",
    en: () => "The row does not say which text lapses.",
  },
  "row-unreadable": {
    nl: () => "De rij zegt niet welke bepaling zij wijzigt, of wat er vervalt.",
    en: () => "The row does not say which clause it changes, or what lapses.",
  },
  "row-empty": {
    nl: () => "De rij noemt een artikel, maar geen tekst.",
    en: () => "The row cites an article but holds no text.",
  },
  "part-not-compared": {
    nl: ({ cited }) => `${cited ?? ""} heeft geen modeltekst om mee te vergelijken.`,
    en: ({ cited }) => `${cited ?? ""} has no model text to compare with.`,
  },
  "replacement-shortened": {
    nl: () => "De vervangende tekst is ingekort; wat er komt te staan is niet eenduidig.",
    en: () => "The replacing text is shortened; what it comes to say is ambiguous.",
  },
};

/** What a row does beside the body of the document and the other rows. */
const effectTexts: FindingTexts = {
  "replacement-capitals": {
    nl: () => "De vervangende tekst verschilt alleen in hoofdletters van het document.",
    en: () => "The replacing text differs from the document in capitals only.",
  },
  "replacement-differs": {
    nl: () => "De vervangende tekst is niet wat het document zegt.",
    en: () => "The replacing text is not what the document says.",
  },
  "clause-missing-in-text": {
    nl: () => "Het document heeft dit lid niet, terwijl de rij er een andere tekst voor geeft.",
    en: () => "The document lacks this clause, while the row gives it another text.",
  },
  "clause-not-fully-recorded": {
    nl: () => "Het lid wijkt verder af dan de rijen vastleggen.",
    en: () => "The clause deviates further than the rows record.",
  },
  "name-kept-elsewhere": {
    nl: ({ name, places }) =>
      `“${name ?? ""}” staat ook nog in ${places ?? ""}; de rij noemt dat niet als uitzondering.`,
    en: ({ name, places }) =>
      `“${name ?? ""}” still stands in ${places ?? ""}; the row does not name that as an exception.`,
  },
  "text-has-both": {
    nl: () => "Het document bevat zowel de oude als de nieuwe tekst.",
    en: () => "The document holds both the old and the new text.",
  },
  "rows-overlap": {
    nl: () => "Twee rijen wijzigen dezelfde woorden verschillend.",
    en: () => "Two rows change the same words differently.",
  },
  "row-duplicate": {
    nl: () => "Een eerdere rij zegt hetzelfde.",
    en: () => "An earlier row says the same.",
  },
  "added-elsewhere": {
    nl: ({ after, own }) =>
      `Het nieuwe lid staat in het document na ${after ?? ""}${own ? ` (${own})` : ""}, niet waar de rij het plaatst.`,
    en: ({ after, own }) =>
      `The new clause stands after ${after ?? ""}${own ? ` (${own})` : ""} in the document, not where the row puts it.`,
  },
  "added-is-model": {
    nl: ({ likely }) => `De toegevoegde tekst staat al in het model (${likely ?? ""}).`,
    en: ({ likely }) => `The added text is in the model already (${likely ?? ""}).`,
  },
  "limit-collides": {
    nl: (v) =>
      `De beperking van aansprakelijkheid in deze rij botst met ${v["with"] ?? ""}, dat haar voor ${subjects.nl[v["subject"] ?? ""] ?? "dit onderwerp"} uitsluit.`,
    en: (v) =>
      `The limitation of liability in this row collides with ${v["with"] ?? ""}, which rules it out for ${subjects.en[v["subject"] ?? ""] ?? "this subject"}.`,
  },
};

export const tableFindings: FindingTexts = { ...ruleTexts, ...quotationTexts, ...effectTexts };
