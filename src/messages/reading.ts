/** What `read` says beside the text: what about a line does not meet the eye, and what was not read. */
import type { Texts } from "./locale";
import { plural } from "./plural";

interface ReadingTexts {
  /** Kind of mark, why it is not seen, who proposed it. */
  mark(kind: string, why?: string, author?: string): string;
  unread(
    kind: string,
    part: string,
    count: number,
    size: { width: number; height: number } | null,
    texts: readonly string[],
  ): string;
}

interface Words {
  marks: Record<string, string>;
  why: Record<string, string>;
  kinds: Record<string, [one: string, more: string]>;
  by: (who: string) => string;
  in: (part: string) => string;
}

/** What paragraphs and tables do not tell of a document that Word does not give whole. */
const WITHHELD = {
  nl: "wat Word niet gaf: bijgehouden wijzigingen, invulvelden, kop- en voetteksten, noten, tekstvakken, opmerkingen",
  en: "what Word did not give: tracked changes, blanks, headers and footers, notes, text boxes, comments",
};

const nl: Words = {
  marks: {
    hidden: "verborgen",
    invisible: "niet te zien",
    struck: "doorgehaald",
    inserted: "ingevoegd",
    deleted: "verwijderd",
    "moved-from": "hiervandaan verplaatst",
    "moved-to": "hierheen verplaatst",
    formatted: "opmaak gewijzigd",
    computed: "uitkomst van een veld",
    clock: "datum of tijd uit een veld",
  },
  why: {
    colour: "in de kleur van de achtergrond",
    tiny: "hoogstens 2 punt groot",
    squeezed: "tot niets samengedrukt",
    clipped: "in een regel, rij of kader zonder hoogte",
  },
  kinds: {
    picture: ["afbeelding", "afbeeldingen"],
    chart: ["grafiek", "grafieken"],
    diagram: ["schema (SmartArt)", "schema's (SmartArt)"],
    wordart: ["WordArt", "WordArt"],
    ink: ["handschrift", "handschrift"],
    embedded: ["ingesloten bestand", "ingesloten bestanden"],
    "alt-chunk": ["ingevoegd bestand in een andere indeling", "ingevoegde bestanden"],
    subdocument: ["subdocument", "subdocumenten"],
    withheld: [WITHHELD.nl, WITHHELD.nl],
  },
  by: (who) => ` door ${who}`,
  in: (part) => ` in ${part}`,
};

const en: Words = {
  marks: {
    hidden: "hidden",
    invisible: "not to be seen",
    struck: "struck through",
    inserted: "inserted",
    deleted: "deleted",
    "moved-from": "moved from here",
    "moved-to": "moved to here",
    formatted: "formatting changed",
    computed: "result of a field",
    clock: "date or time of a field",
  },
  why: {
    colour: "in the colour of its background",
    tiny: "at most 2 points",
    squeezed: "squeezed to nothing",
    clipped: "in a line, row or box without height",
  },
  kinds: {
    picture: ["picture", "pictures"],
    chart: ["chart", "charts"],
    diagram: ["diagram (SmartArt)", "diagrams (SmartArt)"],
    wordart: ["WordArt", "WordArt"],
    ink: ["handwriting", "handwriting"],
    embedded: ["embedded file", "embedded files"],
    "alt-chunk": ["inserted file in another format", "inserted files"],
    subdocument: ["subdocument", "subdocuments"],
    withheld: [WITHHELD.en, WITHHELD.en],
  },
  by: (who) => ` by ${who}`,
  in: (part) => ` in ${part}`,
};

const textsOf = (words: Words): ReadingTexts => ({
  mark: (kind, why, author) =>
    (words.marks[kind] ?? kind) +
    (why === undefined ? "" : ` (${words.why[why] ?? why})`) +
    (author === undefined || author === "" ? "" : words.by(author)),
  unread: (kind, part, count, size, texts) => {
    const [one, more] = words.kinds[kind] ?? [kind, kind];
    const drawn = size === null ? "" : ` (${size.width} × ${size.height} mm)`;
    const said = texts.length === 0 ? "" : `: ${texts.map((text) => `“${text}”`).join(", ")}`;
    // No thing to be counted, and of no part.
    if (kind === "withheld") return one;
    return `${plural(count, one, more)}${words.in(part)}${drawn}${said}`;
  },
});

export const readingTexts: Texts<ReadingTexts> = { nl: textsOf(nl), en: textsOf(en) };
