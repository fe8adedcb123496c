/** Roles renamed throughout, choices in a third wording, answers with a condition. */
import { hasText, type Line } from "../source/agreement";
import { onTexts, textsOf } from "../fill";
import { shortestEdit } from "../words";
import type { Draft } from "./draft";
import { itemOf } from "./content";
import { choose, type Edit, type Outcome } from "./edit";

/** What each model's people would rename, as whole words. */
const RENAMINGS: Record<string, [from: string, to: string][]> = {
  "boz-2017": [
    ["Verwerker", "Leverancier"],
    ["Verwerkingsverantwoordelijke", "Opdrachtgever"],
  ],
  "bouw-verwerker": [
    ["Verwerker", "Dienstverlener"],
    ["Verwerkingsverantwoordelijke", "Opdrachtgever"],
  ],
  "bouw-gezamenlijk": [["Overeenkomst", "Hoofdovereenkomst"]],
  zelfstandig: [["Overeenkomst", "Regeling"]],
  mms: [
    ["verwerker", "leverancier"],
    ["verantwoordelijke", "opdrachtgever"],
  ],
  coach: [["Overeenkomst", "Opdracht"]],
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

function places(draft: Draft, word: string): Line[] {
  return draft.lines.filter((line) => textsOf(line).some((text) => wholeWord(word).test(text)));
}

/** In one clause the renaming breaks: a third name stands there, or the model's own was left. */
type Breaking = "none" | "third-name" | "left";

function rename(draft: Draft, breaking: Breaking): Outcome | null {
  if (!draft.isFree("renaming")) return null;
  const fitting = (RENAMINGS[draft.model] ?? []).filter(
    ([from]) => places(draft, from).length >= 6,
  );
  const pair = choose(draft, fitting);
  if (!pair) return null;
  const [from, to] = pair;
  const found = places(draft, from);
  const clauses = draft.free((unit) => found.includes(unit.clause));
  const exception = breaking === "none" ? null : choose(draft, clauses);
  if (breaking !== "none" && !exception) return null;
  for (const line of found) {
    if (line !== exception?.clause) onTexts(line, (text) => replaceWord(text, from, to));
  }
  draft.touch("renaming");
  const renaming = { kind: "changed" as const, article: "", renaming: { from, to } };
  if (!exception) return { deviations: [renaming] };
  const before = exception.clause.text;
  draft.touch(exception.ref);
  if (breaking === "left") {
    return { deviations: [renaming, { kind: "changed", article: exception.ref }] };
  }
  exception.clause.text = replaceWord(before, from, "wederpartij");
  const words = shortestEdit(before, exception.clause.text);
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
