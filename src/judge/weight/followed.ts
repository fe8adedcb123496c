/**
 * References that lead where the model's do: "artikel 5.8" where 5.8 goes by 5.9 here, or "artikel 5, achtste
 * lid". They are written otherwise, what they say is not otherwise.
 */
import type { Numbers } from "../document-numbers";
import { numberOf } from "../document-numbers";
import { parseReferences, type Reference } from "../../language/reference-parser";
import type { Change } from "../../outcome";

interface Range {
  start: number;
  end: number;
}

/** A step with the ranges that it has in the model's text and in the document's. */
interface Located {
  change: Change;
  model: Range;
  doc: Range;
}

const modelOf = ({ op, text, model }: Change): string => (op === "inserted" ? "" : (model ?? text));
const docOf = ({ op, text }: Change): string => (op === "deleted" ? "" : text);

function locate(changes: readonly Change[]): Located[] {
  let model = 0;
  let doc = 0;
  return changes.map((change) => {
    const one = { start: model, end: (model += modelOf(change).length) };
    const other = { start: doc, end: (doc += docOf(change).length) };
    return { change, model: one, doc: other };
  });
}

/** Where a place in the model's text is in the document's; noise before it may be of another length. */
function inDocument(steps: readonly Located[], at: number): number | null {
  for (const { change, model, doc } of steps) {
    if (change.op === "inserted" || at < model.start || at >= model.end) continue;
    if (change.op === "deleted") return at === model.start ? doc.start : null;
    const same = model.end - model.start === doc.end - doc.start;
    return same ? doc.start + at - model.start : doc.end - (model.end - at);
  }
  return null;
}

/** "4.1 tot en met 4.4" is more than "4.1 en 4.4". */
const RANGE = /tot\s+en\s+met|t\/m|[-–]/iu;

/** `texts`: the two references as they stand. */
function isFollowed(
  meant: Reference,
  said: Reference,
  numbers: Numbers,
  texts: [string, string],
): boolean {
  return (
    meant.item === said.item &&
    meant.targets.length === said.targets.length &&
    RANGE.test(texts[0]) === RANGE.test(texts[1]) &&
    meant.targets.every((target, at) => numberOf(target, numbers) === said.targets[at])
  );
}

const within = (range: Range, text: string, ranges: readonly Range[]): boolean =>
  ranges.some(
    ({ start, end }) =>
      range.start >= start && range.start + text.replace(/[\s,]+$/u, "").length <= end,
  );

/** "art." is by so much shorter than "artikel", which is noise. */
const WORD_FORMS = "artikel".length - "art.".length;

/** Articles in which the two texts stand, by which "lid 2" is made whole. */
export interface Homes {
  model: string | null;
  document: string | null;
}

/** Why a reference that was rewritten is wording: its number went along, or it is only cited otherwise. */
export type FollowedReason = "renumbered" | "citation";

export interface Followed {
  /** The steps with such references as equal text; the same array when there are none. */
  changes: Change[];
  reasons: FollowedReason[];
}

export function withoutFollowed(changes: Change[], homes: Homes, numbers: Numbers): Followed {
  const none: Followed = { changes, reasons: [] };
  if (!changes.some(({ op, text }) => op === "inserted" && /\d|(?:de|ste|e)\s*$/u.test(text)))
    return none;
  const steps = locate(changes);
  const docText = changes.map(docOf).join("");
  const modelText = changes.map(modelOf).join("");
  const said = parseReferences(docText, homes.document);
  const meant = parseReferences(modelText, homes.model);
  const pairs = meant.flatMap((one) => {
    const start = inDocument(steps, one.start);
    const other = said.find(
      (candidate) => start !== null && Math.abs(candidate.start - start) <= WORD_FORMS,
    );
    if (!other || one.external || other.external) return [];
    const texts: [string, string] = [
      modelText.slice(one.start, one.end),
      docText.slice(other.start, other.end),
    ];
    const touched = steps.some(
      ({ change: { op, text }, model, doc }) =>
        (op === "deleted" && within(model, text, [one])) ||
        (op === "inserted" && within(doc, text, [other])),
    );
    return touched && isFollowed(one, other, numbers, texts) ? [{ one, other }] : [];
  });
  if (pairs.length === 0) return none;
  const before = pairs.map(({ one }) => one);
  const after = pairs.map(({ other }) => other);
  const equal = steps.map(({ change, model, doc }): Change => {
    const { op, text } = change;
    if (op === "deleted" && within(model, text, before))
      return { op: "equal", text: "", model: text };
    if (op === "inserted" && within(doc, text, after)) return { op: "equal", text, model: "" };
    return change;
  });
  const moved = pairs.filter(({ one, other }) => one.targets.join() !== other.targets.join());
  const reasons: FollowedReason[] = [
    ...(moved.length > 0 ? ["renumbered" as const] : []),
    ...(moved.length < pairs.length ? ["citation" as const] : []),
  ];
  return { changes: equal, reasons };
}
