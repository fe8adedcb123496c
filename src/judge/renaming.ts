/**
 * A role or term renamed throughout ("Verwerker" → "de Leverancier"): one deviation that lists its
 * places. What breaks the renaming stays a deviation of its own.
 */
import { articleAt } from "../language/articles";
import { WORD } from "../language/tokens";
import type { Side } from "../match/difference/side";
import type { PreparedModel } from "../match/model/prepared";
import { definedByDocument, isRenaming, isTaken, namesOf } from "./names";
import type { Renaming, Verdict } from "./verdict";

/** Places, and clauses, from which a change of name is no accident. */
const MIN_PLACES = 4;
const MIN_UNITS = 3;
/** Share of the name's places that follow. */
const MIN_SHARE = 0.7;
/** Places from which an article that comes or goes with the name is no accident. */
const MIN_ARTICLES = 2;

export function wordAt(side: Side, at: number): string {
  return side.text.slice(side.starts[at], side.ends[at]).replace(/\u00ad/gu, "");
}

/** How often each spelling was seen. */
type Tally = Map<string, number>;

interface Count {
  fromFold: number;
  toFold: number;
  places: number;
  units: Set<number>;
  from: Tally;
  to: Tally;
  /** Articles of both sides before the name: "/de" came, "de/" went, "de/het" changed. */
  articles: Tally;
}

function add(tally: Tally, key: string): void {
  tally.set(key, (tally.get(key) ?? 0) + 1);
}

/** What was seen most; of two as often the first. */
function most(tally: Tally): string {
  let best = "";
  for (const [key, count] of tally) if (count > (tally.get(best) ?? 0)) best = key;
  return best;
}

/** Tokens [from, to) that are no article. */
function bare(side: Side, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at += 1) if (!articleAt(side.folds[at])) found.push(at);
  return found;
}

/** Tokens that stand for one another where a deletion meets an insertion: as many, articles apart. */
function pairs(verdict: Verdict, at: number): [was: number, is: number][] {
  const { steps, model, doc } = verdict;
  const step = steps[at];
  const next = steps[at + 1];
  if (step?.op !== "deleted" || next?.op !== "inserted") return [];
  const was = bare(model, step.modelFrom, step.modelTo);
  const is = bare(doc, next.docFrom, next.docTo);
  if (was.length === is.length) return was.map((token, k) => [token, is[k] ?? 0]);
  const length = step.modelTo - step.modelFrom;
  if (length !== next.docTo - next.docFrom) return [];
  return Array.from({ length }, (_, k) => [step.modelFrom + k, next.docFrom + k]);
}

/** Words that stand for one another, with how and where. */
function substitutions(verdicts: readonly Verdict[]): Map<string, Count> {
  const found = new Map<string, Count>();
  for (const verdict of verdicts) {
    const { steps, model, doc, unit } = verdict;
    for (const step of steps.keys()) {
      for (const [was, is] of pairs(verdict, step)) {
        const fromFold = model.folds[was] ?? 0;
        const toFold = doc.folds[is] ?? 0;
        if (model.types[was] !== WORD || doc.types[is] !== WORD || fromFold === toFold) continue;
        if (articleAt(fromFold) || articleAt(toFold)) continue;
        const key = `${fromFold}/${toFold}`;
        let count = found.get(key);
        if (!count) {
          const tallies = { from: new Map(), to: new Map(), articles: new Map() };
          count = { fromFold, toFold, places: 0, units: new Set(), ...tallies };
          found.set(key, count);
        }
        count.places += 1;
        count.units.add(unit.index);
        add(count.from, wordAt(model, was));
        add(count.to, wordAt(doc, is));
        const articles = [model.folds[was - 1], doc.folds[is - 1]].map((one) => articleAt(one));
        add(count.articles, articles.join("/"));
      }
    }
  }
  return found;
}

/** How often the word stands in the parts of the model that the document has. */
function occurrences(verdicts: readonly Verdict[], fold: number): number {
  let count = 0;
  for (const { model, segments } of verdicts) {
    if (segments.length === 0) continue;
    for (const other of model.folds) if (other === fold) count += 1;
  }
  return count;
}

function renamingOf({ from, to, fromFold, toFold, articles, places }: Count): Renaming {
  const fromName = most(from);
  const toName = most(to);
  let came = 0;
  let went = 0;
  let both = 0;
  let changed = 0;
  for (const [key, count] of articles) {
    const [was, is] = key.split("/");
    if (was && is) both += count;
    else if (is) came += count;
    else if (was) went += count;
    if (was !== is) changed += count;
  }
  const none = articles.get("/") ?? 0;
  const usual = most(articles);
  const [was = "", is = ""] =
    2 * changed > places && 2 * (articles.get(usual) ?? 0) > places ? usual.split("/") : [];
  const told = was === is ? ["", ""] : [was, is];
  return {
    from: `${told[0] ?? ""} ${fromName}`.trim(),
    to: `${told[1] ?? ""} ${toName}`.trim(),
    fromName,
    toName,
    fromFold,
    toFold,
    gains: came >= MIN_ARTICLES && came > none,
    loses: went >= MIN_ARTICLES && went > both,
    joins: false,
  };
}

/** Names of the model that were changed throughout; of any other word each place is a change of its own. */
export function findRenamings(model: PreparedModel, verdicts: readonly Verdict[]): Renaming[] {
  const found = [...substitutions(verdicts).values()]
    .filter(
      ({ places, units, fromFold }) =>
        places >= MIN_PLACES &&
        units.size >= MIN_UNITS &&
        places >= MIN_SHARE * occurrences(verdicts, fromFold),
    )
    .sort((a, b) => b.places - a.places)
    .map(renamingOf);
  if (found.length === 0) return [];
  const names = namesOf(model, verdicts);
  let terms: Set<string> | null = null;
  const defined = (): Set<string> => (terms ??= definedByDocument(verdicts));
  const own = found.filter(({ fromName, toName }) => isRenaming(fromName, toName, names, defined));
  const targets = own.map(({ toFold }) => toFold);
  return own.map((one) => ({
    ...one,
    joins: isTaken(one.toName, names) || targets.filter((to) => to === one.toFold).length > 1,
  }));
}
