/** Edits of whole clauses: delete, add, move, split, merge. */
import type { Clause } from "../source/agreement";
import type { Draft, Unit } from "./draft";
import { choose, type Edit, type Outcome } from "./edit";

export const NEW_CLAUSES = [
  "Partijen evalueren de uitvoering van deze afspraken ten minste eenmaal per kalenderjaar en leggen de uitkomsten daarvan schriftelijk vast.",
  "Een beroep op overmacht is slechts mogelijk wanneer de andere partij daarvan binnen vijf werkdagen op de hoogte is gesteld.",
  "Wijzigingen in de organisatie van een partij worden ten minste drie maanden van tevoren aangekondigd.",
  "De in dit artikel bedoelde stukken worden in de Nederlandse taal opgesteld en langs elektronische weg toegezonden.",
  "Bij verschil van mening over de uitleg van dit artikel leggen partijen hun geschil eerst voor aan een onafhankelijke mediator.",
];

/** Numbers that the source itself skips in an article. */
export function gaps(draft: Draft, article: string): number[] {
  return draft.model === "coach" && article === "4" ? [3] : [];
}

/** What follows is counted again in most documents; some leave the gap. */
function settle(draft: Draft, article: string, findings: string[]): void {
  if (draft.random.chance(0.8)) {
    draft.renumber(article, gaps(draft, article));
    findings.push("renumbered");
  }
}

function siblings(draft: Draft, article: string): Unit[] {
  return draft.units().filter((unit) => unit.article === article);
}

const hasNeighbours = (draft: Draft) => (unit: Unit) => siblings(draft, unit.article).length > 2;
const noDefinitions = (unit: Unit) => unit.end - unit.start === 1 + unit.items.length;

function deleteClause(draft: Draft): Outcome | null {
  const near = hasNeighbours(draft);
  const unit = choose(
    draft,
    draft.free((one) => near(one) && noDefinitions(one) && !draft.isOptional(one.ref)),
  );
  if (!unit) return null;
  draft.remove(unit);
  draft.touch(unit.ref);
  const findings: string[] = [];
  settle(draft, unit.article, findings);
  return { deviations: [{ kind: "missing", article: unit.ref }], findings };
}

function addClause(draft: Draft): Outcome | null {
  const unit = choose(draft, draft.free());
  if (!unit) return null;
  const text = choose(
    draft,
    NEW_CLAUSES.filter((one) => draft.isFree(one)),
  );
  if (!text) return null;
  const clause: Clause = {
    id: draft.newId(),
    part: "article",
    kind: "clause",
    ref: `${unit.article}.new`,
    number: (unit.clause.number ?? 0) + 1,
    text,
  };
  draft.lines.splice(unit.end, 0, clause);
  draft.touch(unit.ref, text, `${unit.article}.new`);
  draft.renumber(unit.article, gaps(draft, unit.article));
  return { deviations: [{ kind: "added", article: unit.ref }], findings: ["renumbered"] };
}

/** Two places or more: an exchange of neighbours could be told as a move of either. */
export function moveWithin(draft: Draft): Outcome | null {
  const unit = choose(
    draft,
    draft.free((one) => noDefinitions(one) && siblings(draft, one.article).length > 4),
  );
  if (!unit) return null;
  const order = siblings(draft, unit.article);
  const at = order.findIndex((one) => one.ref === unit.ref);
  const targets = order.filter((_, index) => index < at - 2 || index > at + 1);
  const target = choose(draft, targets.filter(noDefinitions));
  if (!target) return null;
  const lines = draft.remove(unit);
  const index = draft.lines.findIndex((line) => line.id === target.clause.id);
  draft.lines.splice(index + (target.end - target.start), 0, ...lines);
  draft.renumber(unit.article, gaps(draft, unit.article));
  draft.touch(unit.ref, target.ref);
  return { deviations: [{ kind: "moved", article: unit.ref }], findings: ["renumbered"] };
}

export function moveAway(draft: Draft): Outcome | null {
  const near = hasNeighbours(draft);
  const unit = choose(
    draft,
    draft.free((one) => near(one) && noDefinitions(one) && one.clause.text.length > 60),
  );
  if (!unit) return null;
  const target = choose(
    draft,
    draft.free((one) => one.article !== unit.article && noDefinitions(one)),
  );
  if (!target) return null;
  const lines = draft.remove(unit);
  const index =
    draft.lines.findIndex((line) => line.id === target.clause.id) + (target.end - target.start);
  draft.lines.splice(index, 0, ...lines);
  for (const article of [unit.article, target.article])
    draft.renumber(article, gaps(draft, article));
  draft.touch(unit.ref, target.ref);
  return { deviations: [{ kind: "moved", article: unit.ref }], findings: ["renumbered"] };
}

/** Index after the first full stop that ends a sentence, well inside the text; -1 when there is none. */
function sentenceEnd(text: string): number {
  for (const match of text.matchAll(/(?<=[a-zë)]{3})\. (?=[A-Z][a-z]+ )/g)) {
    if (match.index > 40 && text.length - match.index > 50) return match.index + 1;
  }
  return -1;
}

export function splitClause(draft: Draft): Outcome | null {
  const unit = choose(
    draft,
    draft.free(
      (one) => one.items.length === 0 && noDefinitions(one) && sentenceEnd(one.clause.text) > 0,
    ),
  );
  if (!unit) return null;
  const at = sentenceEnd(unit.clause.text);
  const rest: Clause = {
    ...unit.clause,
    id: draft.newId(),
    text: unit.clause.text.slice(at).trim(),
  };
  unit.clause.text = unit.clause.text.slice(0, at);
  draft.lines.splice(unit.end, 0, rest);
  draft.renumber(unit.article, gaps(draft, unit.article));
  draft.touch(unit.ref);
  return { deviations: [{ kind: "split", article: unit.ref }], findings: ["renumbered"] };
}

export function mergeClauses(draft: Draft): Outcome | null {
  const order = draft.units();
  const plain = (one: Unit | undefined): one is Unit =>
    one !== undefined &&
    one.items.length === 0 &&
    noDefinitions(one) &&
    one.clause.number !== null &&
    draft.isFree(one.ref) &&
    one.clause.text.length > 40;
  const pairs = order.flatMap((unit, index): [Unit, Unit][] => {
    const next = order[index + 1];
    return plain(unit) && plain(next) && unit.article === next.article ? [[unit, next]] : [];
  });
  const pair = choose(draft, pairs);
  if (!pair) return null;
  const [first, second] = pair;
  first.clause.text = `${first.clause.text} ${second.clause.text}`;
  draft.remove(second);
  draft.renumber(first.article, gaps(draft, first.article));
  draft.touch(first.ref, second.ref);
  return {
    deviations: [{ kind: "merged", article: first.ref }],
    tolerated: [{ kind: "merged", article: second.ref }],
    findings: ["renumbered"],
  };
}

/** An unnumbered paragraph between clauses is an added clause. */
function addUnnumbered(draft: Draft): Outcome | null {
  const between = (one: Unit) => draft.lines[one.end]?.kind === "clause";
  const unit = choose(
    draft,
    draft.free((one) => one.items.length === 0 && noDefinitions(one) && between(one)),
  );
  const text = choose(
    draft,
    NEW_CLAUSES.filter((one) => draft.isFree(one)),
  );
  if (!unit || !text) return null;
  draft.lines.splice(unit.end, 0, {
    id: draft.newId(),
    part: "article",
    kind: "paragraph",
    ref: `${unit.article}.new`,
    text,
  });
  draft.touch(unit.ref, text, `${unit.article}.new`);
  return { deviations: [{ kind: "added", article: unit.ref }] };
}

/** Every article one number further, as when an article of a longer contract stands before. */
function renumberAll(draft: Draft): Outcome {
  for (const line of draft.lines)
    if (line.kind === "article") line.number = String(Number(line.number) + 1);
  return { deviations: [], findings: ["renumbered"] };
}

export const STRUCTURE: Edit[] = [
  { name: "delete-clause", apply: deleteClause },
  { name: "add-clause", apply: addClause },
  { name: "add-unnumbered", apply: addUnnumbered },
  { name: "move-within", apply: moveWithin },
  { name: "move-away", apply: moveAway },
  { name: "split", apply: splitClause },
  { name: "merge", apply: mergeClauses },
];

export const RENUMBER: Edit = { name: "renumber-only", apply: renumberAll };
