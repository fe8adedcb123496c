/**
 * The grammar of answers: which part of what stands at a blank is an answer of its type. What more was
 * written there is text of the contract. Amounts, dates and numbers of the trade register; other types
 * take what stands there.
 */

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
const AT = String.raw`(?:,?\s+te\s+[\p{Lu}'’][\p{L}'’-]*(?:\s(?:(?:aan|op|den|de|het|bij)\s)*\p{Lu}[\p{L}-]*)*)?`;

const KVK = String.raw`(?<!\d)(?:\d{8}|\d{4}[ .]\d{4}|\d{2}[ .]\d{3}[ .]\d{3})(?!\d)`;

/** Several of one kind are an answer too: a range, two dates, two numbers. */
const list = (one: string, joint: string): RegExp => new RegExp(`${one}(?:${joint}${one})*`, "iu");

interface Grammar {
  answer: RegExp;
  /** A label in front, which the answer takes along. */
  label?: RegExp;
}

const GRAMMARS: Partial<Record<string, Grammar>> = {
  amount: { answer: list(AMOUNT, String.raw`\s*(?:tot(?: en met)?|à|en|-|–)\s*`) },
  date: {
    answer: new RegExp(
      `${WHEN.replace("([-/.])", "(?<a>[-/.])").replace("\\1", "\\k<a>")}(?:\\s*(?:,|en|tot(?: en met)?|t/m|-|–)\\s*${WHEN.replace("([-/.])", "(?<b>[-/.])").replace("\\1", "\\k<b>")})?${AT}`,
      "iu",
    ),
    label: /^(?:d\.d\.|dd\.?|de dato|ingaande|per|op)\s+$/iu,
  },
  kvk: {
    answer: list(KVK, String.raw`\s*(?:,|;|/|en)\s*`),
    label: /^(?:KvK|Kamer van Koophandel)?[\s-]*(?:nummer|nr\.?|no\.?)?[\s:]*$/iu,
  },
};

/**
 * @param type of the field
 * @param text what stands there, no open blank
 * @returns the part [from, to) that is the answer; of a type without a grammar the whole, and nothing where
 * no part is an answer.
 */
export function readAnswer(type: string, text: string): { from: number; to: number } {
  const grammar = GRAMMARS[type];
  if (!grammar) return { from: 0, to: text.length };
  const found = grammar.answer.exec(text);
  if (!found) return { from: 0, to: 0 };
  const from = grammar.label?.test(text.slice(0, found.index)) ? 0 : found.index;
  const to = found.index + found[0].length;
  return { from, to: /^[\s.]*$/u.test(text.slice(to)) ? text.length : to };
}
