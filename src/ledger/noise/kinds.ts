/** Ways of writing the same text. */
export const WRITING_KINDS = [
  "quotes",
  "dashes",
  "spaces",
  "soft-hyphens",
  "line-breaks",
  "letters",
  "article-word",
  "heading-capitals",
  "numbering",
] as const;

/**
 * Kinds of difference that are no deviation, and which of them a user may have counted all the same:
 * ways of writing, and what stands beside the text. The defaults are the field's: a lawyer reads past
 * every one of these.
 */
export const NOISE_KINDS = [
  ...WRITING_KINDS,
  "page-furniture",
  "field-results",
  "bookmarks",
  "proofing-marks",
  "comments",
  "footnotes",
] as const;

export type NoiseKind = (typeof NOISE_KINDS)[number];

/** Which kinds are passed over when nothing else is asked. */
export const IGNORED: Readonly<Record<NoiseKind, boolean>> = {
  /** “ ” „ ' " and their absence. */
  quotes: true,
  /** Hyphen, en dash, em dash. */
  dashes: true,
  /** Hard, double, missing or narrow spaces. */
  spaces: true,
  /** Soft hyphens and characters of no width. */
  "soft-hyphens": true,
  /** A line or paragraph that ends inside a sentence, a word broken there with a hyphen. */
  "line-breaks": true,
  /** Ligatures, and accents apart from their letter. */
  letters: true,
  /** "art. 8" for "artikel 8". */
  "article-word": true,
  /** "AANSPRAKELIJKHEID" for "Aansprakelijkheid" in a heading; elsewhere capitals count. */
  "heading-capitals": true,
  /** "8.3", "8.3." or "3." for one number, "Artikel 8 –" for "Artikel 8.". */
  numbering: true,
  /** Page numbers and running heads among the clauses. */
  "page-furniture": true,
  /**
   * Fields of Word's. What a reader sees is text ("artikel 8.3", typed or referred to), but for what Word
   * makes by itself: page numbers, file names, and a line of nothing but a date.
   */
  "field-results": true,
  bookmarks: true,
  /** Where spelling or grammar was questioned, text that is not checked, or in another language. */
  "proofing-marks": true,
  comments: true,
  /** The marks of footnotes and endnotes, and what these say. */
  footnotes: true,
};

export type NoiseOptions = Partial<Record<NoiseKind, boolean>>;

/** The kinds that are to be told as deviations. */
export function countedKinds(options: NoiseOptions = {}): ReadonlySet<NoiseKind> {
  return new Set(NOISE_KINDS.filter((kind) => !(options[kind] ?? IGNORED[kind])));
}
