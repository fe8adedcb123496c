/**
 * References that follow a renumbering: "artikel 5.8" where 5.8 goes by 5.9 here. Their number is another,
 * what they say is not.
 */
import type { Numbers } from "../findings/document-numbers";
import { numberOf } from "../findings/document-numbers";
import { parseReferences, type Reference } from "../findings/reference-parser";
import type { Change } from "../types";

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

function isFollowed(meant: Reference, said: Reference, numbers: Numbers): boolean {
  return (
    meant.item === said.item &&
    meant.targets.length === said.targets.length &&
    meant.targets.join() !== said.targets.join() &&
    meant.targets.every((target, at) => numberOf(target, numbers) === said.targets[at])
  );
}

const within = (range: Range, text: string, ranges: readonly Range[]): boolean =>
  ranges.some(
    ({ start, end }) => range.start >= start && range.start + text.trimEnd().length <= end,
  );

/** Articles in which the two texts stand, by which "lid 2" is made whole. */
export interface Homes {
  model: string | null;
  document: string | null;
}

/** @returns the steps with such references as equal text; the same array when there are none. */
export function withoutFollowed(changes: Change[], homes: Homes, numbers: Numbers): Change[] {
  if (!changes.some(({ op, text }) => op === "inserted" && /\d|(?:de|ste|e)\s*$/u.test(text)))
    return changes;
  const steps = locate(changes);
  const said = parseReferences(changes.map(docOf).join(""), homes.document);
  const meant = parseReferences(changes.map(modelOf).join(""), homes.model);
  const pairs = meant.flatMap((one) => {
    const start = inDocument(steps, one.start);
    const other = said.find((candidate) => candidate.start === start);
    const ours = other && !one.external && !other.external;
    return ours && isFollowed(one, other, numbers) ? [{ one, other }] : [];
  });
  if (pairs.length === 0) return changes;
  const before = pairs.map(({ one }) => one);
  const after = pairs.map(({ other }) => other);
  return steps.map(({ change, model, doc }): Change => {
    const { op, text } = change;
    if (op === "deleted" && within(model, text, before))
      return { op: "equal", text: "", model: text };
    if (op === "inserted" && within(doc, text, after)) return { op: "equal", text, model: "" };
    return change;
  });
}
