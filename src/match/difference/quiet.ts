/** Differences that are none: what remains of noise after the tokens were compared. */
import { classOf, codeAt, DASH, IGNORED, QUOTE, SPACE } from "../../language/characters";
import { tokenId } from "../../language/tokens";
import type { Side } from "./side";
import { push, type Step } from "./steps";

const QUOTE_ID = tokenId('"');
/** What may stand between a term and its meaning, or a label and its answer. */
const NUMBER_SIGNS = new Set([".", ")", "("].map(tokenId));
const SEPARATORS = new Set([":", "-", "=", ";"].map(tokenId));

function squeezed(side: Side, from: number, to: number): string {
  let out = "";
  const text = side.text.slice(side.starts[from] ?? 0, to > from ? side.ends[to - 1] : 0);
  for (let at = 0; at < text.length; at += 1) {
    const kind = classOf(codeAt(text, at));
    if (kind === SPACE || kind === IGNORED || kind === QUOTE) continue;
    out += kind === DASH ? "-" : text.charAt(at);
  }
  return out.normalize("NFC");
}

function only(
  ids: readonly number[],
  from: number,
  to: number,
  allowed: (id: number) => boolean,
): boolean {
  for (let at = from; at < to; at += 1) if (!allowed(ids[at] ?? 0)) return false;
  return to > from;
}

function isQuotes(side: Side, from: number, to: number): boolean {
  return only(side.ids, from, to, (id) => id === QUOTE_ID);
}

/** A sign, a quote or a typed number at the seam of two pieces, which a table or Word's own numbers would not show. */
function isSeam(model: Side, doc: Side, step: Step): boolean {
  const number = model.seams.get(step.modelFrom);
  if (number === undefined) return false;
  const first = step.modelFrom === 0;
  return only(
    doc.ids,
    step.docFrom,
    step.docTo,
    (id) =>
      id === number || NUMBER_SIGNS.has(id) || (!first && (SEPARATORS.has(id) || id === QUOTE_ID)),
  );
}

/** A sign that stands between two cells of the document. */
function isBetweenCells(model: Side, doc: Side, step: Step): boolean {
  const at = step.docFrom;
  if (at === 0 || doc.owners[at - 1] === doc.owners[at]) return false;
  return only(model.ids, step.modelFrom, step.modelTo, (id) => SEPARATORS.has(id));
}

/** Turns into equal what differs in spaces or quotes only. */
export function quiet(steps: Step[], model: Side, doc: Side): Step[] {
  const out: Step[] = [];
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at] as Step;
    const next = steps[at + 1];
    if (step.op === "deleted" && next?.op === "inserted") {
      const was = squeezed(model, step.modelFrom, step.modelTo);
      const is = squeezed(doc, next.docFrom, next.docTo);
      // Converters drop hyphens at line ends, those that belonged there too ("wet- en" → "weten").
      if (was === is || (doc.broken && was.replaceAll("-", "") === is.replaceAll("-", ""))) {
        push(out, { ...step, op: "equal", docFrom: next.docFrom, docTo: next.docTo });
        at += 1;
        continue;
      }
    } else if (step.op === "deleted") {
      if (isQuotes(model, step.modelFrom, step.modelTo) || isBetweenCells(model, doc, step)) {
        push(out, { ...step, op: "equal" });
        continue;
      }
    } else if (step.op === "inserted") {
      if (isQuotes(doc, step.docFrom, step.docTo) || isSeam(model, doc, step)) {
        push(out, { ...step, op: "equal" });
        continue;
      }
    }
    push(out, step);
  }
  return out;
}
