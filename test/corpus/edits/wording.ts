/** Edits inside one clause: a word, a number, a modal verb, a negation, parties, a limit. */
import { shortestEdit } from "../words";
import type { Draft, Unit } from "./draft";
import { choose, type Edit, type Outcome } from "./edit";

/** Rewrites the text of a random clause for which `rewrite` finds something to change. */
function inClause(
  name: string,
  rewrite: (text: string, draft: Draft) => string,
  accept: (draft: Draft, unit: Unit) => boolean = () => true,
): Edit {
  return {
    name,
    apply: (draft) => {
      const units = draft.random.shuffle(
        draft.free((unit) => unit.clause.text.length > 40 && accept(draft, unit)),
      );
      for (const unit of units) {
        const before = unit.clause.text;
        const after = rewrite(before, draft);
        if (after !== before) return changed(draft, unit, before, after);
      }
      return null;
    },
  };
}

function changed(draft: Draft, unit: Unit, before: string, after: string): Outcome {
  unit.clause.text = after;
  draft.touch(unit.ref);
  return {
    deviations: [{ kind: "changed", article: unit.ref, words: shortestEdit(before, after) }],
  };
}

/** Words that may be replaced without making a number, a reference or a role of the clause another. */
const SWAPS: [RegExp, string][] = [
  [/\bredelijke\b/, "gebruikelijke"],
  [/\bonmiddellijk\b/, "tijdig"],
  [/\bonverwijld\b/, "zo spoedig mogelijk"],
  [/\bschriftelijke\b/, "mondelinge"],
  [/\bschriftelijk\b/, "elektronisch"],
  [/\bpassende\b/, "adequate"],
  [/\bvolledig\b/, "gedeeltelijk"],
  [/\bnoodzakelijk\b/, "wenselijk"],
  [/\bvoorafgaande\b/, "voorafgaande of latere"],
  [/\balle\b/, "enkele"],
  [/\bieder\b/, "elk"],
  [/\bmaatregelen\b/, "voorzieningen"],
  [/\bgegevens\b/, "bescheiden"],
  [/\bvoldoende\b/, "behoorlijk"],
  [/\bbeëindiging\b/, "afloop"],
  [/\bbepalingen\b/, "afspraken"],
  [/\bkosten\b/, "uitgaven"],
  [/\bschade\b/, "gevolgschade"],
  [/\bduur\b/, "looptijd"],
  [/\baansprakelijk\b/, "medeaansprakelijk"],
];

const NUMBERS: [RegExp, string][] = [
  [/\b24 uur\b/, "72 uur"],
  [/\b14 dagen\b/, "30 dagen"],
  [/\b30 dagen\b/, "60 dagen"],
  [/€ 5\.000\b/, "€ 500"],
  [/€ 2\.500\b/, "€ 250"],
  [/€ 500\b/, "€ 50"],
  [/\beenmaal per jaar\b/, "tweemaal per jaar"],
  [/\bieder jaar\b/, "iedere twee jaar"],
  [/\b2% /, "5% "],
];

const MODALS: [RegExp, string][] = [
  [/\bzal\b/, "kan"],
  [/\bzullen\b/, "kunnen"],
  [/\bmag\b/, "moet"],
  [/\bmoeten\b/, "mogen"],
  [/\bmogen\b/, "kunnen"],
  [/\bdient te\b/, "hoeft niet te"],
  [/\bis verplicht\b/, "is bevoegd"],
  [/\bkan\b/, "moet"],
];

const NEGATIONS: [RegExp, string][] = [
  [/\b(zal|zullen|kan|mag|wordt|worden) (?!niet|geen)/, "$1 niet "],
  [/\bniet /, ""],
  [/\bgeen /, ""],
  [/\bis (?!niet)/, "is niet "],
];

const ROLES: Record<string, [string, string]> = {
  "boz-2017": ["Verwerkingsverantwoordelijke", "Verwerker"],
  "bouw-verwerker": ["Verwerkingsverantwoordelijke", "Verwerker"],
  mms: ["verantwoordelijke", "verwerker"],
  coach: ["Jij", "Ik"],
  zelfstandig: ["Verwerkingsverantwoordelijke", "Betrokkene"],
  "bouw-gezamenlijk": ["Partijen", "Betrokkene"],
};

const LIMITS = [
  ", met een maximum van € 25.000 per gebeurtenis",
  ", voor zover dit redelijkerwijs mogelijk is",
  ", tenzij zwaarwegende belangen zich daartegen verzetten",
  ", ten hoogste gedurende twaalf maanden",
];

function firstOf(swaps: [RegExp, string][]) {
  return (text: string, draft: Draft): string => {
    const fitting = swaps.filter(([pattern]) => pattern.test(text));
    const swap = choose(draft, fitting);
    return swap ? text.replace(swap[0], swap[1]) : text;
  };
}

function swapParties(text: string, draft: Draft): string {
  const [one = "", two = ""] = ROLES[draft.model] ?? [];
  const pattern = new RegExp(`(?<![\\p{L}-])(${one}|${two})(?![\\p{L}])`, "gu");
  const both =
    text.match(new RegExp(`(?<![\\p{L}-])${one}(?![\\p{L}])`, "u")) &&
    text.match(new RegExp(`(?<![\\p{L}-])${two}(?![\\p{L}])`, "u"));
  return both ? text.replace(pattern, (role) => (role === one ? two : one)) : text;
}

/** Before the full stop of the first sentence. */
function addLimit(text: string, draft: Draft): string {
  const at = text.search(/\.(?: [A-Z]|$)/);
  return at < 0 ? text : text.slice(0, at) + draft.random.pick(LIMITS) + text.slice(at);
}

/** A sentence more at the end of the clause. */
function addSentence(text: string, draft: Draft): string {
  if (!text.endsWith(".")) return text;
  const sentences = [
    "De aansprakelijkheid uit hoofde van dit lid is in beginsel beperkt tot het verzekerde bedrag.",
    "Partijen kunnen hiervan in onderling overleg afwijken.",
    "Hieraan zijn geen kosten verbonden.",
  ];
  return `${text} ${draft.random.pick(sentences)}`;
}

/** Drops the last sentence of a clause that has several. */
function dropSentence(text: string): string {
  const at = text.slice(0, -1).lastIndexOf(". ");
  return at < 0 || !/^[A-Z]/.test(text.slice(at + 2)) ? text : text.slice(0, at + 1);
}

export const WORDING: Edit[] = [
  inClause("word", firstOf(SWAPS)),
  // An amount in a blank is an answer, whatever it is.
  inClause("number", firstOf(NUMBERS), (draft, unit) => !draft.hasBlank(unit.clause)),
  inClause("modal", firstOf(MODALS)),
  inClause("negation", firstOf(NEGATIONS)),
  inClause("swap-parties", swapParties),
  inClause("limit", addLimit),
  inClause("sentence-added", addSentence),
  inClause("sentence-dropped", dropSentence),
];
