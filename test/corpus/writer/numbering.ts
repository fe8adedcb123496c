/** numbering.xml: one outline for articles and clauses, one definition a list format. */
import type { LabelStyle } from "../source/agreement";
import { isBullet } from "../source/labels";
import { escapeXml } from "./xml";

const OUTLINE = 1;
const FORMATS: Partial<Record<LabelStyle, [format: string, text: string]>> = {
  "a.)": ["lowerLetter", "%1.)"],
  "a)": ["lowerLetter", "%1)"],
  "(a)": ["lowerLetter", "(%1)"],
  "a.": ["lowerLetter", "%1."],
  "1)": ["decimal", "%1)"],
  "1.": ["decimal", "%1."],
  "1": ["decimal", "%1"],
  i: ["lowerRoman", "%1"],
};

interface Instance {
  abstract: number;
  overrides: { level: number; start: number }[];
}

export class Numbering {
  readonly #articleText: string;
  readonly #clauseText: string;
  readonly #linked: boolean;
  readonly #lists: LabelStyle[] = [];
  readonly #instances: Instance[] = [{ abstract: OUTLINE, overrides: [] }];
  /** Word counts for itself: numbers that do not follow are not forced (tracked documents). */
  counts = false;
  #outline = 1;
  #article = 0;
  #clause = 0;

  /** @param articleText "Artikel %1. "; clauseText "%1.%2. "; linked: levels hang on paragraph styles. */
  constructor(articleText: string, clauseText: string, linked: boolean) {
    this.#articleText = articleText.trimEnd();
    this.#clauseText = clauseText.trimEnd();
    this.#linked = linked;
  }

  #instance(abstract: number, overrides: Instance["overrides"]): number {
    this.#instances.push({ abstract, overrides });
    return this.#instances.length;
  }

  /** numId for an article; a number that does not follow starts anew. */
  article(number: number): { numId: number; continues: boolean } {
    const continues = this.counts || number === this.#article + 1;
    if (!continues) this.#outline = this.#instance(OUTLINE, [{ level: 0, start: number }]);
    else this.#outline = 1;
    this.#article = number;
    this.#clause = 0;
    return { numId: this.#outline, continues };
  }

  clause(number: number): { numId: number; continues: boolean } {
    const continues = this.counts || number === this.#clause + 1;
    if (!continues) this.#outline = this.#instance(OUTLINE, [{ level: 1, start: number }]);
    this.#clause = number;
    return { numId: this.#outline, continues };
  }

  /** numId of a new list that starts at `start`. */
  list(style: LabelStyle, start: number): number {
    if (!this.#lists.includes(style)) this.#lists.push(style);
    const abstract = OUTLINE + 1 + this.#lists.indexOf(style);
    return this.#instance(abstract, [{ level: 0, start }]);
  }

  xml(): string {
    const level = (at: number, format: string, text: string, style: string, indent: number) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>` +
      (style && `<w:pStyle w:val="${style}"/>`) +
      `<w:lvlText w:val="${escapeXml(text)}"/><w:lvlJc w:val="left"/>` +
      `<w:pPr><w:ind w:left="${indent}" w:hanging="${at === 0 && text.length > 5 ? 0 : 567}"/></w:pPr></w:lvl>`;
    const abstract = (id: number, nsid: string, levels: string) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="${nsid}"/>` +
      `<w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`;
    const outline = abstract(
      OUTLINE,
      "3C0A51D1",
      level(0, "decimal", this.#articleText, this.#linked ? "ArtikelKop" : "", 567) +
        level(1, "decimal", this.#clauseText, this.#linked ? "Lid" : "", 567),
    );
    const lists = this.#lists.map((style, at) => {
      const [format, text] = FORMATS[style] ?? ["bullet", style];
      const levels = level(0, isBullet(style) ? "bullet" : format, text, "", 1134);
      return abstract(OUTLINE + 1 + at, `3C0A52${(at + 16).toString(16).toUpperCase()}`, levels);
    });
    const nums = this.#instances.map(({ abstract: id, overrides }, at) => {
      const inner = overrides.map(
        ({ level: ilvl, start }) =>
          `<w:lvlOverride w:ilvl="${ilvl}"><w:startOverride w:val="${start}"/></w:lvlOverride>`,
      );
      return `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${id}"/>${inner.join("")}</w:num>`;
    });
    return (
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
      `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
      `${outline}${lists.join("")}${nums.join("")}</w:numbering>`
    );
  }
}
