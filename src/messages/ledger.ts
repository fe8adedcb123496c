/** Who owns what of a document, and why: the sentences of the ledger (`src/ledger`). */
import type { Texts } from "./locale";
import { passedTexts } from "./parts";

type Owner = "equal" | "deviating" | "answers" | "table" | "noise" | "outside";

const nl = {
  owner: {
    equal: "gelijk aan het model",
    deviating: "afwijkend",
    answers: "op een invulplaats",
    table: "Bijlage 4",
    noise: "nummers en kopregels",
    outside: "buiten de overeenkomst",
  } satisfies Record<Owner, string>,
  why: {
    "annex-table": "staat in de afwijkingentabel, die apart wordt gelezen",
    "annex-prose": "onder de kop van Bijlage 4, als rij gelezen",
    "annex-none": "onder de kop van Bijlage 4: er is niets overeengekomen",
    added: "staat in de overeenkomst en voor niets in het model: toegevoegd",
    outside: "hoort bij een andere overeenkomst, die er met eigen koppen en leden omheen staat",
    "second-copy": "tweede exemplaar van een tekst die er al staat; daarmee vergeleken",
    "own-annex": "het model laat dit onderdeel aan partijen over",
    answer: "staat op de plaats van een invulveld en is er een antwoord op",
    choice: "een van de alternatieven die het model geeft",
    "same-words": "dezelfde woorden als het model",
    "put-in": "het model heeft dit hier niet",
    "put-in-at-blank": "staat op de plaats van een invulveld, maar is geen antwoord",
    "other-name": "staat voor een naam van het model, die in dit document anders is",
    number: "nummer, getypt",
    "label-words": "woorden die Word met het nummer afdrukt",
    "other-part": "staat buiten de hoofdtekst, waar het model niets heeft",
    unclaimed:
      "door geen regel herkend; telt als afwijking, buiten de hoofdtekst als overige tekst",
    ...passedTexts.nl,
  } as Record<string, string>,
  stage: {
    table: "Bijlage 4",
    "free-text": "losse tekst",
    prose: "Bijlage 4 in zinnen",
    copies: "tweede exemplaar",
    absorb: "eigen tekst van partijen",
    computed: "velden van Word",
    difference: "woord voor woord",
    parts: "kop- en voetteksten, noten, tekstvakken",
    numbering: "nummers",
    close: "afsluiting",
  } as Record<string, string>,
  by: {
    chain: "in de volgorde van het model gevonden",
    row: "cel van dezelfde rij",
    tail: "slot van de regel ervoor",
    moved: "buiten de volgorde van het model gevonden",
    gap: "gevonden tussen twee herkende leden",
    "own-number": "onder het nummer van het model",
    "answer-cell": "cel naast de vraag",
    seam: "vervolg van de regel ervoor",
    absorb: "op een open plaats",
  } as Record<string, string>,
  total: (count: number) => `${thousands(count, ".")} zichtbare tekens`,
  share: (owner: Owner, count: number) => `${thousands(count, ".")} ${nl.owner[owner]}`,
  paragraph: (number: number) => `alinea p${number}`,
  released: (why: string, stage: string) => `eerst: ${why}; losgelaten door ${stage}`,
  nowhere: (target: string) => `${target}: hier staat in het document niets.`,
  notCompared: "Geen model herkend; er is niets vergeleken.",
};

function thousands(count: number, sign: string): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, sign);
}

const en: typeof nl = {
  owner: {
    equal: "equal to the model",
    deviating: "deviating",
    answers: "at a blank",
    table: "Annex 4",
    noise: "numbers and running heads",
    outside: "outside the agreement",
  },
  why: {
    "annex-table": "stands in the deviation table, which is read apart",
    "annex-prose": "under the heading of Annex 4, read as a row",
    "annex-none": "under the heading of Annex 4: nothing was agreed",
    added: "stands in the agreement and for nothing in the model: added",
    outside: "belongs to another contract, with headings and clauses of its own around it",
    "second-copy": "second copy of a text that stands there already; held against that one",
    "own-annex": "the model leaves this part to the parties",
    answer: "stands at a blank and is an answer to it",
    choice: "one of the alternatives that the model gives",
    "same-words": "the same words as the model",
    "put-in": "the model does not have this here",
    "put-in-at-blank": "stands at a blank, but is no answer",
    "other-name": "stands for a name of the model that is another in this document",
    number: "a number, typed",
    "label-words": "words that Word prints with the number",
    "other-part": "stands outside the body, where the model has nothing",
    unclaimed: "recognised by no rule; counts as a deviation, outside the body as other text",
    ...passedTexts.en,
  },
  stage: {
    table: "Annex 4",
    "free-text": "loose text",
    prose: "Annex 4 in sentences",
    copies: "second copy",
    absorb: "the parties' own text",
    computed: "fields of Word",
    difference: "word for word",
    parts: "headers, footers, notes, text boxes",
    numbering: "numbers",
    close: "closing",
  },
  by: {
    chain: "found in the order of the model",
    row: "cell of the same row",
    tail: "end of the line before",
    moved: "found out of the order of the model",
    gap: "found between two clauses that were recognised",
    "own-number": "under the number of the model",
    "answer-cell": "cell beside the question",
    seam: "goes on from the line before",
    absorb: "at an open place",
  },
  total: (count) => `${thousands(count, ",")} visible characters`,
  share: (owner, count) => `${thousands(count, ",")} ${en.owner[owner]}`,
  paragraph: (number) => `paragraph p${number}`,
  released: (why, stage) => `first: ${why}; released by ${stage}`,
  nowhere: (target) => `${target}: nothing stands here in the document.`,
  notCompared: "No standard agreement recognised; nothing was compared.",
};

export const ledgerTexts: Texts<typeof nl> = { nl, en };
