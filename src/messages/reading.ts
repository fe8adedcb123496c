/** What `read` says beside the text: what about a line does not meet the eye, and what was not read. */
import type { Locale, Texts } from "./locale";
import { partName } from "./parts";
import { plural } from "./plural";

/** What the file says of it. */
export interface UnreadDetails {
  /** As drawn, in millimetres. */
  size: { width: number; height: number } | null;
  /** Of the files it stands for. */
  bytes?: number | null;
  texts?: readonly string[];
}

interface ReadingTexts {
  /** Kind of mark, why it is not seen, who proposed it. */
  mark(kind: string, why?: string, author?: string): string;
  unread(kind: string, part: string, count: number, known: UnreadDetails): string;
}

interface Words {
  marks: Record<string, string>;
  why: Record<string, string>;
  kinds: Record<string, [one: string, more: string]>;
  bytes: (count: number) => string;
  by: (who: string) => string;
  in: (part: string) => string;
  /** Of headers or footers that Word did not give. */
  notGiven: (part: string) => string;
}

/** "812 bytes", "48 kB", "1,3 MB": as a file list shows it. */
function weight(bytes: number, decimal: string): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace(".", decimal)} MB`;
}

/** What paragraphs and tables do not tell of a document that Word does not give whole. */
const WITHHELD = {
  nl: "wat Word niet gaf: bijgehouden wijzigingen, invulvelden, noten, tekstvakken, opmerkingen",
  en: "what Word did not give: tracked changes, blanks, notes, text boxes, comments",
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
    "look-alike": "letters uit een ander alfabet",
    turned: "van rechts naar links",
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
  bytes: (count) => weight(count, ","),
  by: (who) => ` door ${who}`,
  in: (part) => ` in ${part}`,
  notGiven: (part) => `wat er in ${part}en staat: Word gaf het niet`,
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
    "look-alike": "letters of another alphabet",
    turned: "from right to left",
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
  bytes: (count) => weight(count, "."),
  by: (who) => ` by ${who}`,
  in: (part) => ` in ${part}`,
  notGiven: (part) => `what stands in ${part}s: Word did not give it`,
};

const textsOf = (words: Words, locale: Locale): ReadingTexts => ({
  mark: (kind, why, author) =>
    (words.marks[kind] ?? kind) +
    (why === undefined ? "" : ` (${words.why[why] ?? why})`) +
    (author === undefined || author === "" ? "" : words.by(author)),
  unread: (kind, part, count, { size, bytes, texts = [] }) => {
    const [one, more] = words.kinds[kind] ?? [kind, kind];
    const measures = [
      ...(size === null ? [] : [`${size.width} × ${size.height} mm`]),
      ...(typeof bytes === "number" ? [words.bytes(bytes)] : []),
    ];
    const drawn = measures.length === 0 ? "" : ` (${measures.join(", ")})`;
    const said = texts.length === 0 ? "" : `: ${texts.map((text) => `“${text}”`).join(", ")}`;
    const where = partName(part, locale);
    // No thing to be counted.
    if (kind === "withheld") return /^(?:header|footer)/u.test(part) ? words.notGiven(where) : one;
    return `${plural(count, one, more)}${words.in(where)}${drawn}${said}`;
  },
});

export const readingTexts: Texts<ReadingTexts> = { nl: textsOf(nl, "nl"), en: textsOf(en, "en") };
