/**
 * Cross-references as Dutch contracts write them: "artikel 5.8", "artikelen 4.1 tot en met 4.4", "artikel 8,
 * derde lid, onder b)", "het eerste lid van dit artikel 3", "lid 7 en 8", "Bijlage 2a", "overweging a".
 */
import { isExternal, joined } from "./external-law";

export interface Reference {
  /** What it names, as a document prints it: "5.8", "8", "bijlage 2", "overweging a". Ends of a range. */
  targets: string[];
  /** Item of the clause that it names ("a"), or "". */
  item: string;
  /** Range in the text. */
  start: number;
  end: number;
  /** To a law, a treaty or another contract: not ours to resolve. */
  external: boolean;
}

const ORDINALS =
  "eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde".split(
    "|",
  );
const ORDINAL = `(?:${ORDINALS.join("|")})`;
const NUMBER = "\\d{1,3}(?:\\.\\d{1,3})?(?![\\d:]|\\.\\d)";
const AND = "\\s*(?:,|-|–|\\/|en|of|tot\\s+en\\s+met|t\\/m|jo\\.?|juncto|alsmede)\\s*";
const list = (one: string): string => `${one}(?:${AND}${one}(?![\\p{L}\\d]))*`;
const ITEM =
  "(?:,?\\s*(?:aanhef\\s+en\\s+)?(?:onder(?:deel)?|sub)\\s+(?<item>[a-z]|\\d{1,2})(?![\\p{L}\\d]))?";
const CLAUSE_OF_ARTICLE =
  `(?:,?\\s+(?:lid|leden)\\s+(?<lid>${list("\\d{1,2}")})|,?\\s+(?<ordinalLid>${ORDINAL})\\s+lid)?` +
  ITEM;

const FORMS = [
  `(?<ofOrdinal>${ORDINAL})\\s+lid(?:\\s+van\\s+(?:(?:dit|het)\\s+)?artikel(?:\\s+(?<ofNumber>\\d{1,3}(?![\\d.]*\\d)))?)?${ITEM.replace("<item>", "<ofItem>")}`,
  `art(?:ikel(?:en)?|\\.)\\s+(?<numbers>${list(NUMBER)})${CLAUSE_OF_ARTICLE}`,
  `(?:lid|leden)\\s+(?<own>${list("\\d{1,2}(?![\\d.:]*\\d)")})(?:\\s+van\\s+(?:dit\\s+)?artikel(?:\\s+(?<ownOf>\\d{1,3}))?)?`,
  `bijlagen?\\s+(?<annexes>${list("\\d{1,2}[a-z]?(?![\\p{L}\\d])")})`,
  `overweging(?:en)?\\s+\\(?(?<recitals>${list("(?:[a-z]|\\d{1,2})(?![\\p{L}\\d])")})\\)?`,
];
/** Words that a reference begins with: found first, so that the grammar is tried at few places. */
const BEGINS = new RegExp(`art(?:ikel|\\.)|l(?:id|eden)|bijlage|overweging|${ORDINAL}`, "giu");
const REFERENCE = new RegExp(`(?<![\\p{L}\\d])(?:${FORMS.join("|")})`, "iuy");

const partsOf = (text: string | undefined): string[] =>
  (
    text
      ?.replace(/t\/m/giu, " ")
      .match(/\d{1,3}(?:\.\d{1,3})?[a-z]?|(?<!\p{L})[a-z](?!\p{L})/giu) ?? []
  ).map((one) => one.toLowerCase());
const ordinal = (word: string | undefined): string =>
  String(ORDINALS.indexOf((word ?? "").toLowerCase()) + 1);

type Groups = Record<string, string | undefined>;

/** `home`: the article in which the text stands, as the document numbers it. */
function targetsOf(groups: Groups, home: string | null): string[] {
  const at = (article: string | null | undefined, clauses: string[]): string[] =>
    article ? clauses.map((clause) => `${article}.${clause}`) : [];
  if (groups["annexes"]) return partsOf(groups["annexes"]).map((one) => `bijlage ${one}`);
  if (groups["recitals"]) return partsOf(groups["recitals"]).map((one) => `overweging ${one}`);
  if (groups["own"]) return at(groups["ownOf"] ?? home, partsOf(groups["own"]));
  if (groups["ofOrdinal"]) return at(groups["ofNumber"] ?? home, [ordinal(groups["ofOrdinal"])]);
  const numbers = partsOf(groups["numbers"]);
  const last = numbers.at(-1);
  // "artikel 3 en 8 lid 2": the clause belongs to the last.
  if (groups["lid"]) return [...numbers.slice(0, -1), ...at(last, partsOf(groups["lid"]))];
  if (groups["ordinalLid"])
    return [...numbers.slice(0, -1), ...at(last, [ordinal(groups["ordinalLid"])])];
  return numbers;
}

/** A reference as it stands in a text, wherever that text stands. */
export interface Cited {
  groups: Groups;
  start: number;
  end: number;
  external: boolean;
}

/** What a text cites, in order. */
export function citedIn(text: string): Cited[] {
  const found: Cited[] = [];
  BEGINS.lastIndex = 0;
  for (let begin = BEGINS.exec(text); begin; begin = BEGINS.exec(text)) {
    REFERENCE.lastIndex = begin.index;
    const match = REFERENCE.exec(text);
    if (!match) continue;
    const groups = match.groups ?? {};
    const start = match.index;
    const end = REFERENCE.lastIndex;
    BEGINS.lastIndex = end;
    const external = isExternal(text, start, end, groups["annexes"] !== undefined);
    found.push({ groups, start, end, external });
  }
  return found;
}

/** What is cited, as the references of an article: `home` makes "lid 2" whole. Those that name nothing are left out. */
export function referencesOf(text: string, cited: Cited[], home: string | null): Reference[] {
  const found = cited.flatMap(({ groups, start, end, external }): Reference[] => {
    const targets = targetsOf(groups, home);
    const item = (groups["item"] ?? groups["ofItem"] ?? "").toLowerCase();
    return targets.length > 0 ? [{ targets, item, start, end, external }] : [];
  });
  // "artikel 33 en artikel 34 AVG": the law behind the last is that of all.
  for (let at = found.length - 2; at >= 0; at -= 1) {
    const one = found[at];
    const next = found[at + 1];
    if (one && next?.external && joined(text.slice(one.end, next.start))) one.external = true;
  }
  return found;
}

/** References in order of the text. */
export function parseReferences(text: string, home: string | null): Reference[] {
  return referencesOf(text, citedIn(text), home);
}
