/**
 * Ways to write one word: the closed list of what is wording inside a word, as data, each with an example.
 * What is not in it is another word.
 */

/** Patterns by which two words are one; both are brought to the same form. */
export const SPELLINGS: readonly { from: RegExp; to: string; example: [string, string] }[] = [
  { from: /\p{M}/gu, to: "", example: ["coördinatie", "coordinatie"] },
  { from: /['.,()-]/g, to: "", example: ["sub-verwerker", "subverwerker"] },
  { from: /^(?:€|eur)$/u, to: "euro", example: ["€", "EUR"] },
  { from: /c(?=[aoukrlt])/g, to: "k", example: ["product", "produkt"] },
  { from: /ij/g, to: "y", example: ["wijze", "wyze"] },
  { from: /ph/g, to: "f", example: ["paragraph", "paragraf"] },
];

/** Abbreviations that every lawyer writes, without their last full stop. */
export const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ["t.b.v", "ten behoeve van"],
    ["m.b.t", "met betrekking tot"],
    ["o.g.v", "op grond van"],
    ["i.v.m", "in verband met"],
    ["d.m.v", "door middel van"],
    ["t.a.v", "ten aanzien van"],
    ["i.p.v", "in plaats van"],
    ["n.a.v", "naar aanleiding van"],
    ["m.i.v", "met ingang van"],
    ["m.u.v", "met uitzondering van"],
    ["d.w.z", "dat wil zeggen"],
    ["o.a", "onder andere"],
    ["e.d", "en dergelijke"],
    ["jl", "jongstleden"],
    ["incl", "inclusief"],
    ["excl", "exclusief"],
    ["bijv", "bijvoorbeeld"],
    ["resp", "respectievelijk"],
    ["nr", "nummer"],
  ].map(([short = "", long = ""]) => [short, long.split(" ")]),
);

/** One and several, or a bent adjective: endings of which only these pairs leave the same word. */
export const ENDINGS: readonly { one: string; other: string; example: [string, string] }[] = [
  { one: "ing", other: "ingen", example: ["verwerking", "verwerkingen"] },
  { one: "heid", other: "heden", example: ["mogelijkheid", "mogelijkheden"] },
  { one: "tie", other: "ties", example: ["organisatie", "organisaties"] },
  { one: "teit", other: "teiten", example: ["activiteit", "activiteiten"] },
  { one: "gegeven", other: "gegevens", example: ["persoonsgegeven", "persoonsgegevens"] },
  { one: "maatregel", other: "maatregelen", example: ["maatregel", "maatregelen"] },
  { one: "dienst", other: "diensten", example: ["dienst", "diensten"] },
  { one: "lijk", other: "lijke", example: ["schriftelijk", "schriftelijke"] },
  { one: "isch", other: "ische", example: ["technisch", "technische"] },
];

/**
 * Slips of the pen: doubled letters where no Dutch word has them. Any other letter too many, too few or
 * exchanged may make another word ("verweren" for "verwerken").
 */
export const SLIPS: readonly { pattern: RegExp; example: string }[] = [
  { pattern: /(\p{L})\1\1/u, example: "schrifttttelijke" },
  { pattern: /^([bcdfghjklmnpqrstvwxz])\1/u, example: "bbeveiliging" },
  { pattern: /([bcdfghjklmnpqrstvwxz])\1$/u, example: "beveiligingg" },
  {
    // With d and t it is a past tense: "leidde", "ontmoette".
    pattern: /(?:aa|ee|oo|uu|ie|oe|eu|ou|au|ui|ei|ij)([bcfghjklmnpqrsvwxz])\1en?$/u,
    example: "schriftelijkke",
  },
];

/** Words that add nothing where they stand: articles and "(en)"; not of a party, where they count. */
export const FUNCTION_WORDS = new Set(
  "de het een der den er te om aldus namelijk immers (en) (s) (n) (e)".split(" "),
);

/** Articles: on a party "de" for "een" says that one in particular is meant. */
export const ARTICLES = new Set(["de", "het", "een", "der", "den"]);
