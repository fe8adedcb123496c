/**
 * The grammar of answers: which part of what stands at a blank is an answer of its type. What more was
 * written there is text of the contract. Free texts take what stands there; names are in `names`.
 */
import { readName, type NameType } from "./names";

const NUMBER = String.raw`(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,(?:\d{1,2}(?!\d)|[-–—]+))?`;
const CURRENCY = String.raw`(?:€|euro|EUR|US\$|\$|£|USD|GBP|CHF)`;
const IN_WORDS = String.raw`\p{L}*(?:één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|tig|honderd|duizend|miljoen)\p{L}*(?:[ -](?:en[ -])?\p{L}*(?:honderd|duizend|miljoen|tig)\p{L}*)*\s+euro`;
const ONE_AMOUNT = String.raw`(?:${CURRENCY}\s*)?${NUMBER}(?!\s*[\d%])(?:\s*(?:miljoen|mln\.?|duizend))?(?:\s*${CURRENCY})?`;
const VAT = String.raw`(?:,?\s*\(?(?:excl|incl)(?:\.|usief)\s+(?:btw|omzetbelasting)\)?)?`;
const SAID = String.raw`(?:,?\s*\(?(?:zegge:?\s*)?${IN_WORDS}\)?)?`;
const AMOUNT = `(?:${ONE_AMOUNT}${SAID}|${IN_WORDS})${VAT}`;

const MONTH = String.raw`(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|January|February|March|May|June|July|August|October)\.?`;
const DAY = String.raw`(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag,?\s+)?`;
const YEAR = String.raw`(?:\d{4}|twee\s?duizend\s?\p{L}+)`;
const WHEN = String.raw`(?:${DAY}(?:(?:\d{1,2}(?:e|ste|de)?|\p{L}{3,18})\s+)?${MONTH}\s+${YEAR}|${MONTH}\s+\d{1,2},?\s+\d{4}|\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)|\d{4}-\d{2}-\d{2}|(?:de\s+)?(?:datum|dag)\s+(?:van\s+)?(?:de\s+)?(?:laatste\s+)?ondertekening)`;
/** With its capitals: "te betalen" is no town, nor is "Wij betalen niets" in front of a date. */
const TOWN = String.raw`[\p{Lu}'’][\p{L}'’-]*(?:\s(?:(?:aan|op|den|der|de|het|bij)\s)*\p{Lu}[\p{L}-]*)*`;

const KVK = String.raw`(?<!\d)(?:\d{8}|\d{4}[ .]\d{4}|\d{2}[ .]\d{3}[ .]\d{3})(?!\d)`;

const ENTERPRISE = String.raw`(?<![\d])(?:BE\s?)?[01]?\d{3}[. ]?\d{3}[. ]?\d{3}(?!\d)`;
const POSTCODE = String.raw`(?<!\d)[1-9]\d{3}\s?[A-Za-z]{2}(?!\p{L})`;
const EMAIL = String.raw`[^\s@,;:()<>]+@[^\s@,;:()<>]+\.\p{L}{2,}`;
const PHONE = String.raw`(?<![\d+])\(?\+?\d(?:[\d\s().-]|\/(?=\d)){1,22}\d(?!\d)`;
const LISTED = String.raw`\s*(?:,|;|/|\||en|of)\s*`;

/** Several of one kind are an answer too: a range, two dates, two numbers. */
const list = (one: string, joint: string): RegExp => new RegExp(`${one}(?:${joint}${one})*`, "iu");

interface Grammar {
  answer: RegExp;
  /** A label in front, which the answer takes along. */
  label?: RegExp;
  /** What it takes along behind it. */
  behind?: RegExp;
}

const GRAMMARS: Partial<Record<string, Grammar>> = {
  amount: { answer: list(AMOUNT, String.raw`\s*(?:tot(?: en met)?|à|en|-|–)\s*`) },
  date: {
    answer: new RegExp(
      `${WHEN.replace("([-/.])", "(?<a>[-/.])").replace("\\1", "\\k<a>")}(?:\\s*(?:,|en|tot(?: en met)?|t/m|-|–)\\s*${WHEN.replace("([-/.])", "(?<b>[-/.])").replace("\\1", "\\k<b>")})?`,
      "iu",
    ),
    label: new RegExp(
      `^(?:(?:[Tt]e\\s+)?${TOWN},\\s*)?(?:(?:[Dd]\\.[Dd]\\.|[Dd][Dd]\\.?|[Dd]e dato|[Ii]ngaande|[Pp]er|[Oo]p)\\s+)?$`,
      "u",
    ),
    behind: new RegExp(`^,?\\s+te\\s+${TOWN}`, "u"),
  },
  kvk: {
    answer: list(KVK, String.raw`\s*(?:,|;|/|en)\s*`),
    label: /^(?:KvK|Kamer van Koophandel)?[\s-]*(?:nummer|nr\.?|no\.?)?[\s:]*$/iu,
  },
  "enterprise-number": {
    answer: list(ENTERPRISE, LISTED),
    label: /^(?:KBO|BTW|ondernemings)?[\s-]*(?:nummer|nr\.?)?[\s:]*$/iu,
  },
  postcode: { answer: list(POSTCODE, LISTED) },
  email: { answer: list(EMAIL, LISTED), label: /^(?:e-?mail(?:adres)?)?[\s:]*<?$/iu },
  phone: {
    answer: list(PHONE, LISTED),
    label: /^(?:tel(?:efoon)?(?:nummer)?\.?|t\.?|mobiel)?[\s:]*$/iu,
  },
};

const NAMES: ReadonlySet<string> = new Set<NameType>([
  "organisation",
  "person",
  "function",
  "place",
  "address",
]);

/** Is an answer of the type a name: of an organisation, a person, a function, a place? */
export const isNameType = (type: string): boolean => NAMES.has(type);

/** Has the type a grammar? Else any text is an answer. */
export const hasGrammar = (type: string): boolean =>
  NAMES.has(type) || GRAMMARS[type] !== undefined;

/**
 * Signs that nobody sees, and the hyphen of a line's end that a conversion left ("Hertogen- bosch"; not "in- en
 * uitvoer"): a word or a number reads on over them.
 */
const UNSEEN =
  /[\u00ad\u200b-\u200f\u2060\ufeff]+|(?<=\p{Ll}{3})[-\u2010\u2011]\s+(?=\p{Ll}{2})(?!(?:en|of|tot|als|dan|c\.q\.)(?!\p{L}))/gu;

/** The place in the text of every unit that is seen, and the text of those. */
function seen(text: string): { text: string; places: number[] } {
  const places: number[] = [];
  let from = 0;
  for (const { index, 0: sign } of [...text.matchAll(UNSEEN), { index: text.length, 0: "" }]) {
    for (let unit = from; unit < index; unit += 1) places.push(unit);
    from = index + sign.length;
  }
  return { text: text.replace(UNSEEN, ""), places };
}

/**
 * @param type of the field
 * @param text what stands there, no open blank
 * @returns the part [from, to) that is the answer; of a type without a grammar the whole, and nothing where
 * no part is an answer.
 */
export function readAnswer(type: string, text: string): { from: number; to: number } {
  const { text: own, places } = seen(text);
  if (own.length === text.length) return readSeen(type, text);
  const { from, to } = readSeen(type, own);
  if (from === to) return { from: 0, to: 0 };
  return {
    from: from === 0 ? 0 : (places[from] ?? 0),
    to: to === own.length ? text.length : (places[to - 1] ?? 0) + 1,
  };
}

function readSeen(type: string, text: string): { from: number; to: number } {
  if (NAMES.has(type)) return readName(type as NameType, text);
  const grammar = GRAMMARS[type];
  if (!grammar) return { from: 0, to: text.length };
  const found = grammar.answer.exec(text);
  if (!found) return { from: 0, to: 0 };
  const from = grammar.label?.test(text.slice(0, found.index)) ? 0 : found.index;
  const end = found.index + found[0].length;
  const to = end + (grammar.behind?.exec(text.slice(end))?.[0].length ?? 0);
  return { from, to: /^[\s.>]*$/u.test(text.slice(to)) ? text.length : to };
}

/** Is all of the text an answer of the type? What more was written reads as text of the contract. */
export function isWholeAnswer(type: string, text: string): boolean {
  const own = text.trim();
  if (own === "" || !hasGrammar(type)) return true;
  const { from, to } = readAnswer(type, own);
  return from === 0 && to === own.length;
}
