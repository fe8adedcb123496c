/**
 * Cross-references, looked up by the document's own numbers. A reference that the model makes must still
 * lead to what the model means; one that the document makes must lead somewhere.
 */
import type { DocumentLines } from "../match/lines/line";
import type { PreparedModel } from "../match/model/prepared";
import type { Deviation, Finding, Place } from "../outcome";
import { emptySide, type Side } from "../match/difference/side";
import { tokenPlace } from "../match/place";
import type { Verdict } from "../judge/unit";
import { articleOf, homeOf, isPrinted, numberOf, type Numbers } from "../judge/document-numbers";
import { likelyTarget, sentenceAt } from "./likely-target";
import { citedIn, referencesOf, type Cited, type Reference } from "../language/reference-parser";

/** Notes on the model by which its own references are known to be wrong. */
const KNOWN_FLAWS = new Set(["broken-reference", "annex-not-printed"]);

interface Context {
  model: PreparedModel;
  numbers: Numbers;
  /** Refs of the model's clauses, articles, recitals and annexes. */
  refs: Set<string>;
}

interface Text {
  ref: string;
  /** The article it stands in, as the document numbers it. */
  home: string | null;
  text: string;
  place: (start: number, end: number) => Place | null;
}

/** Is the model's own reference one that is known to be wrong, or that it does not print? */
function isFlawed({ model, refs }: Context, ref: string, target: string): boolean {
  const noted = model.model.notes.some(
    (note) => KNOWN_FLAWS.has(note.code) && (note.ref === ref || note.ref === target),
  );
  return noted || !refs.has(target);
}

function finding(text: Text, reference: Reference, code: string, likely: string): Finding {
  const { start, end } = reference;
  const cited = text.text.slice(start, end).replace(/\s+/gu, " ");
  return {
    code,
    origin: "document",
    article: text.ref,
    values: { cited, likely },
    place: text.place(start, end),
  };
}

/** A reference of the document's own: it must lead somewhere. */
function judgeOwn(context: Context, text: Text, reference: Reference): Finding[] {
  const { numbers } = context;
  if (reference.targets.every((target) => isPrinted(target, numbers))) {
    return itemGone(context, reference) ? [finding(text, reference, "reference-broken", "")] : [];
  }
  // The number is the model's, and the document counts differently.
  const target = reference.targets.find((one) => !isPrinted(one, numbers)) ?? "";
  const likely =
    likelyTarget(sentenceAt(text.text, reference.start), text.home, numbers) ||
    numberOf(target, numbers);
  return [finding(text, reference, "reference-broken", likely)];
}

/** "artikel 3.1 onder c" where 3.1 has items, but none of that letter. */
function itemGone({ numbers }: Context, { targets, item }: Reference): boolean {
  if (item === "" || targets.length !== 1) return false;
  const items = numbers.items.get(targets[0] ?? "");
  return items !== undefined && items.size > 1 && !items.has(item);
}

/** A reference that the model makes too: it must lead to what the model means. */
function judgeKept(
  context: Context,
  text: Text,
  reference: Reference,
  meant: Reference,
): Finding[] {
  const { numbers } = context;
  for (const [at, target] of reference.targets.entries()) {
    const ref = meant.targets[at] ?? target;
    if (isFlawed(context, text.ref, ref)) continue;
    const should = numberOf(ref, numbers);
    if (
      should === target ||
      (should === "" && isPrinted(target, numbers) && hasRef(target, ref, numbers))
    )
      continue;
    if (should === "" && target.startsWith("bijlage")) continue;
    const code = isPrinted(target, numbers) ? "reference-shifted" : "reference-broken";
    return [finding(text, reference, code, should)];
  }
  return [];
}

const hasRef = (target: string, ref: string, { printed }: Numbers): boolean => {
  const now = printed.get(target);
  return now === ref || now === undefined;
};

const ofModel = new WeakMap<Side, Cited[]>();

/** What a text of the model cites: read once a model. */
function citedByModel(side: Side): Cited[] {
  const known = ofModel.get(side);
  if (known) return known;
  const cited = citedIn(side.text);
  ofModel.set(side, cited);
  return cited;
}

/** The model's side of an added text. */
const NOTHING = emptySide();

function judgeText(context: Context, text: Text, model: Side, modelHome: string | null) {
  const byModel = citedByModel(model);
  const cited = text.text === model.text ? byModel : citedIn(text.text);
  if (cited.length === 0) return [];
  const modelText = model.text;
  const meantThere = referencesOf(modelText, byModel, modelHome);
  const same = cited === byModel && text.home === modelHome;
  const own = same ? meantThere : referencesOf(text.text, cited, text.home);
  const left = meantThere.filter(({ external }) => !external);
  return own.flatMap((reference) => {
    if (reference.external) return [];
    const cited = text.text.slice(reference.start, reference.end);
    // The same words, the same reference: a number of its own ("lid 2") stands in the document's article.
    const alike = left.findIndex((one) => reads(modelText.slice(one.start, one.end), cited));
    // "artikel 5, achtste lid" for "artikel 5.8".
    const at = alike >= 0 ? alike : left.findIndex((one) => isSamePlace(one, reference));
    if (at < 0) return judgeOwn(context, text, reference);
    const [meant = reference] = left.splice(at, 1);
    return judgeKept(context, text, reference, meant);
  });
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\bart\./gu, "artikel")
    .replace(/[^\p{L}\p{N}.]+/gu, " ")
    .trim();
const reads = (one: string, other: string): boolean => one === other || plain(one) === plain(other);

const isSamePlace = (one: Reference, other: Reference): boolean =>
  one.item === other.item && one.targets.join() === other.targets.join();

/** The first of rising numbers that is no less than a value, by halving: a paragraph may hold a megabyte. */
function firstFrom(rising: readonly number[], value: number): number {
  let from = 0;
  let to = rising.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Tokens of a verdict's document side in a range of its text. */
function placeIn(document: DocumentLines, verdict: Verdict, start: number, end: number) {
  const { starts, ends } = verdict.doc;
  const from = firstFrom(starts, start);
  return tokenPlace(document, verdict, from < starts.length ? from : 0, firstFrom(ends, end + 1));
}

const refs = new WeakMap<PreparedModel, Set<string>>();

function refsOf(model: PreparedModel): Set<string> {
  const known = refs.get(model);
  if (known) return known;
  const made = new Set(model.groups.flatMap(({ ref }) => [ref, ref.split(".")[0] ?? ref]));
  refs.set(model, made);
  return made;
}

/** @param deviations what was added is looked up too */
export function references(
  model: PreparedModel,
  document: DocumentLines,
  verdicts: readonly Verdict[],
  numbers: Numbers,
  deviations: Deviation[] = [],
): Finding[] {
  const context = { model, numbers, refs: refsOf(model) };
  const kept = verdicts.flatMap((verdict) => {
    const { unit, doc, segments } = verdict;
    if (segments.length === 0 || doc.text === "" || unit.kind === "heading") return [];
    // Most clauses say what the model says, and cite nothing.
    if (doc.text === verdict.model.text && citedByModel(verdict.model).length === 0) return [];
    const text = {
      ref: unit.ref,
      home: homeOf(unit.ref, numbers),
      text: doc.text,
      place: (start: number, end: number) => placeIn(document, verdict, start, end),
    };
    return judgeText(context, text, verdict.model, articleOf(unit.ref));
  });
  const added = deviations.flatMap(({ kind, article, documentText, place }) =>
    kind === "added"
      ? judgeText(
          context,
          { ref: article, home: homeOf(article, numbers), text: documentText, place: () => place },
          NOTHING,
          null,
        )
      : [],
  );
  return [...kept, ...added];
}
