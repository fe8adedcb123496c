/** Roles renamed throughout, choices in a third wording, answers with a condition. */
import { hasText, type Line } from "../source/agreement";
import { onTexts, textsOf } from "../fill";
import { shortestEdit } from "../words";
import type { Draft } from "./draft";
import { itemOf } from "./content";
import { choose, type Edit, type Outcome } from "./edit";

/** What each model's people would rename, as whole words; the new name may bring an article or drop one. */
export interface Renaming {
  from: string;
  to: string;
  /** It comes before the new name, or goes with the old one, or stays as it is. */
  article?: "de" | "het" | "dropped";
}

const RENAMINGS: Record<string, Renaming[]> = {
  "boz-2017": [
    { from: "Verwerker", to: "Leverancier" },
    { from: "Verwerkingsverantwoordelijke", to: "Opdrachtgever" },
    { from: "Verwerker", to: "Leverancier", article: "de" },
    { from: "Verwerkingsverantwoordelijke", to: "Ziekenhuis", article: "het" },
  ],
  "bouw-verwerker": [
    { from: "Verwerker", to: "Dienstverlener" },
    { from: "Verwerkingsverantwoordelijke", to: "Opdrachtgever" },
    { from: "Verwerker", to: "Dienstverlener", article: "de" },
    { from: "Verwerkingsverantwoordelijke", to: "Opdrachtgever", article: "de" },
  ],
  "bouw-gezamenlijk": [
    { from: "Overeenkomst", to: "Hoofdovereenkomst" },
    { from: "Partijen", to: "Samenwerkers", article: "de" },
  ],
  zelfstandig: [
    { from: "Overeenkomst", to: "Regeling" },
    { from: "Overeenkomst", to: "Contract", article: "het" },
    { from: "Partijen", to: "Instellingen", article: "de" },
  ],
  mms: [
    { from: "verwerker", to: "leverancier" },
    { from: "verantwoordelijke", to: "opdrachtgever" },
    { from: "verwerker", to: "Leverancier", article: "dropped" },
    { from: "verantwoordelijke", to: "Opdrachtgever", article: "dropped" },
  ],
  coach: [
    { from: "Overeenkomst", to: "Opdracht" },
    { from: "Overeenkomst", to: "Contract", article: "het" },
  ],
};

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The word itself; a term that is written small also with a capital, as at the start of a sentence. */
function wholeWord(word: string): RegExp {
  const forms = word === capital(word) ? word : `${word}|${capital(word)}`;
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms})(?![\\p{L}\\p{N}-])`, "gu");
}

function replaceWord(text: string, from: string, to: string): string {
  return text.replace(wholeWord(from), (found) => (found === from ? to : capital(to)));
}

/** Words behind which a name has no article; the first are written otherwise before "het" words. */
const NEUTER = new Map([
  ["de", "het"],
  ["deze", "dit"],
  ["die", "dat"],
  ["onze", "ons"],
]);
const NO_ARTICLE = new Set([
  ...NEUTER.keys(),
  ...NEUTER.values(),
  ..."een geen beide andere alle elke iedere als genoemde betreffende eerdere samenhangende".split(
    " ",
  ),
  ..."onderhavige bestuurder laatstgenoemde eerstgenoemde verwerkingsverantwoordelijke".split(" "),
]);

/** The word before the name as it reads before the new one: "De" is "Het" before a neuter name. */
function before(word: string, article: string): string {
  const neuter = article === "het" ? NEUTER.get(word.toLowerCase()) : undefined;
  if (neuter === undefined) return word;
  return word === word.toLowerCase() ? neuter : capital(neuter);
}

/** One place with its article: "Verwerker zal" → "De Leverancier zal", "deze Overeenkomst" → "dit Contract". */
function withArticle(text: string, { from, to, article = "de" }: Renaming): string {
  const pattern = new RegExp(`(?:(\\p{L}+)([ \u00a0]+))?${wholeWord(from).source}`, "gu");
  return text.replace(
    pattern,
    (found: string, word: string | undefined, space: string, at: number) => {
      const rest = text.slice(at + found.length);
      // A label: "Verwerker:", "Verwerker" in a cell.
      if (word === undefined && at === 0 && /^\s*(?::|$)/u.test(rest)) return to;
      if (word === undefined) {
        const starts = at === 0 || /[.:]\s+$/u.test(text.slice(0, at));
        return `${starts ? capital(article) : article} ${to}`;
      }
      const own = before(word, article);
      return NO_ARTICLE.has(word.toLowerCase())
        ? `${own}${space}${to}`
        : `${word}${space}${article} ${to}`;
    },
  );
}

export function renameIn(text: string, renaming: Renaming): string {
  const { from, to, article } = renaming;
  if (article === undefined) return replaceWord(text, from, to);
  if (article !== "dropped") return withArticle(text, renaming);
  const phrase = new RegExp(`(?:(?<!\\p{L})[Dd]e[ \u00a0]+)?${wholeWord(from).source}`, "gu");
  return text.replace(phrase, to);
}

function places(draft: Draft, word: string): Line[] {
  return draft.lines.filter((line) => textsOf(line).some((text) => wholeWord(word).test(text)));
}

/** "Overeenkomst: de hoofdovereenkomst …" */
const defines = (line: Line, term: string): boolean =>
  textsOf(line).some((text) => new RegExp(`^\\W?${term}\\W?\\s*[:(]`, "u").test(text));

/** In one clause the renaming breaks: a third name stands there, or the model's own was left. */
type Breaking = "none" | "third-name" | "left";

function rename(draft: Draft, breaking: Breaking): Outcome | null {
  if (!draft.isFree("renaming")) return null;
  const fitting = (RENAMINGS[draft.model] ?? []).filter(
    ({ from }) => places(draft, from).length >= 6,
  );
  const pair = choose(draft, fitting);
  if (!pair) return null;
  const { from, to } = pair;
  const found = places(draft, from);
  // A term is renamed with its definition along (the domain's rule): the exception is another clause.
  const clauses = draft.free((unit) => found.includes(unit.clause) && !defines(unit.clause, from));
  const exception = breaking === "none" ? null : choose(draft, clauses);
  if (breaking !== "none" && !exception) return null;
  for (const line of found) {
    if (line !== exception?.clause) onTexts(line, (text) => renameIn(text, pair));
  }
  draft.touch("renaming");
  const renaming = { kind: "changed" as const, article: "", renaming: { from, to } };
  if (!exception) return { deviations: [renaming] };
  const unrenamed = exception.clause.text;
  draft.touch(exception.ref);
  if (breaking === "left") {
    return { deviations: [renaming, { kind: "changed", article: exception.ref }] };
  }
  exception.clause.text = replaceWord(unrenamed, from, "wederpartij");
  const words = shortestEdit(unrenamed, exception.clause.text);
  return { deviations: [renaming, { kind: "changed", article: exception.ref, words }] };
}

/** BOZ 10.4 b) and the pair of 000: only what the model prints may stand there. */
function thirdWording(draft: Draft): Outcome | null {
  const swap: Record<string, [RegExp, string]> = {
    "boz-2017": [
      /aantoonbaar (\[ernstig\] |ernstig )?tekortschiet/,
      "aantoonbaar [ernstig en verwijtbaar] tekortschiet",
    ],
    zelfstandig: [
      /(Samenwerkings|Dienstverlenings)overeenkomst(\/ ?Dienstverleningsovereenkomst)?/,
      "Zorginkoopovereenkomst",
    ],
  };
  const [pattern, value] = swap[draft.model] ?? [];
  if (!pattern || value === undefined) return null;
  const lines = draft.lines.filter(
    (line) =>
      line.part === "article" && hasText(line) && draft.isFree(line.ref) && pattern.test(line.text),
  );
  const line = choose(draft, lines);
  if (!line || !hasText(line)) return null;
  const before = line.text;
  line.text = before.replace(pattern, value);
  draft.touch(line.ref);
  const item = line.kind === "item" ? { item: line.item } : {};
  return { deviations: [{ kind: "changed", article: line.ref, ...item }] };
}

const CONDITIONS = [
  ", tenzij partijen schriftelijk anders overeenkomen",
  ", mits daartoe vooraf opdracht is gegeven",
  ", voor zover de verzekering van de wederpartij dekking biedt",
  ", behoudens het bepaalde in de algemene voorwaarden van de leverancier",
];

/** An answer that holds a condition is no answer. */
function conditionalAnswer(draft: Draft): Outcome | null {
  const lines = draft.lines.filter((line) => {
    if (!hasText(line) || !draft.isFree(line.ref)) return false;
    return (
      /(te Utrecht|te Zwolle|te Bergen op Zoom|te ’s-Hertogenbosch|€ \d\.000,-)/.test(line.text) &&
      line.part !== "signatures"
    );
  });
  const line = choose(draft, lines);
  if (!line || !hasText(line)) return null;
  const condition = draft.random.pick(CONDITIONS);
  line.text = line.text.replace(
    /(te Utrecht|te Zwolle|te Bergen op Zoom|te ’s-Hertogenbosch|€ \d\.000,-)/,
    `$1${condition}`,
  );
  draft.touch(line.ref);
  return { deviations: [{ kind: "changed", article: line.ref, ...itemOf(line) }] };
}

export const TERMS: Edit[] = [
  { name: "renamed", apply: (draft) => rename(draft, "none") },
  { name: "renamed-third-name", apply: (draft) => rename(draft, "third-name") },
  { name: "renamed-one-left", apply: (draft) => rename(draft, "left") },
  { name: "third-wording", apply: thirdWording },
  { name: "conditional-answer", apply: conditionalAnswer },
];
