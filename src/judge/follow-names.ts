/** Differences that a renaming explains: articles that come, go or change with the name, and its capital. */
import type { Side } from "../match/difference/side";
import { push, type Step } from "../match/difference/steps";
import { agree, articleAt, isDeterminer } from "../language/articles";
import { tokenId, WORD } from "../language/tokens";
import { isUpper, type ReadAsBefore } from "./as-before";
import { wordAt } from "./renaming";
import type { Renaming } from "./verdict";

const QUOTE_ID = tokenId('"');

/** The last token of [from, to) that is no quote. */
function lastOf(side: Side, from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at -= 1) if (side.ids[at] !== QUOTE_ID) return at;
  return null;
}

/** Words that may stand between an article and the name: "de onderhavige Overeenkomst". */
const MAX_BETWEEN = 2;

/** The name with which a step begins, quotes aside; or, not `adjacent`, behind a word or two. */
function nameAt(
  { doc, named }: ReadAsBefore,
  step: Step,
): { renaming: Renaming; adjacent: boolean } | null {
  if (step.op !== "equal" || step.modelFrom === step.modelTo) return null;
  let between = 0;
  for (let at = step.docFrom; at < step.docTo && between <= MAX_BETWEEN; at += 1) {
    const renaming = named.get(at);
    if (renaming) return { renaming, adjacent: between === 0 };
    if (doc.ids[at] === QUOTE_ID) continue;
    if (doc.types[at] !== WORD || isDeterminer(doc.folds[at])) return null;
    between += 1;
  }
  return null;
}

/** Does the name, with the article before it, begin with a capital? */
function beginsUpper(side: Side, at: number): boolean {
  return isUpper(wordAt(side, articleAt(side.folds[at - 1]) ? at - 1 : at));
}

/** The same name but for a capital that the new name has, or that a sentence asks for. */
function isSameName(read: ReadAsBefore, model: Side, was: number, is: number): boolean {
  const { doc, named } = read;
  const renaming = named.get(is);
  if (!renaming || model.folds[was] !== doc.folds[is]) return false;
  const { toName } = renaming;
  return isUpper(toName)
    ? wordAt(doc, is).startsWith(toName)
    : beginsUpper(model, was) === beginsUpper(doc, is);
}

/** A deletion and an insertion, cut at the names that stand in both. */
function cut(read: ReadAsBefore, model: Side, deleted: Step, inserted: Step): Step[] {
  const { modelFrom, modelTo } = deleted;
  const { docFrom, docTo } = inserted;
  for (let is = docFrom; is < docTo; is += 1) {
    for (let was = modelFrom; was < modelTo && read.named.has(is); was += 1) {
      if (!isSameName(read, model, was, is)) continue;
      const equal = { modelFrom: was, modelTo: was + 1, docFrom: is, docTo: is + 1 };
      return [
        { ...deleted, modelTo: was },
        { ...inserted, modelFrom: was, modelTo: was, docTo: is },
        { op: "equal", ...equal },
        ...cut(
          read,
          model,
          { ...deleted, modelFrom: was + 1, docFrom: is + 1, docTo: is + 1 },
          { ...inserted, docFrom: is + 1 },
        ),
      ];
    }
  }
  return [deleted, inserted];
}

/** Where the part begins, of a deletion and an insertion before a name, that the renaming explains. */
function explained(
  { doc }: ReadAsBefore,
  model: Side,
  { renaming: { gains, loses }, adjacent }: { renaming: Renaming; adjacent: boolean },
  deleted: Step | null,
  inserted: Step | null,
): { was: number | null; is: number | null } {
  const was = deleted && lastOf(model, deleted.modelFrom, deleted.modelTo);
  const is = inserted && lastOf(doc, inserted.docFrom, inserted.docTo);
  const wasFold = was === null ? undefined : model.folds[was];
  const isFold = is === null ? undefined : doc.folds[is];
  if (was !== null && is !== null && agree(wasFold ?? 0, isFold ?? 0))
    return isUpper(wordAt(model, was)) === isUpper(wordAt(doc, is)) ? { was, is } : NOTHING;
  if (!adjacent) return NOTHING;
  // "deze de Leverancier": an article too many.
  const tooMany = isDeterminer(wasFold) || (is !== null && isDeterminer(doc.folds[is - 1]));
  if (articleAt(isFold) && gains && !tooMany) return { was: null, is };
  if (articleAt(wasFold) && loses && !isDeterminer(isFold)) return { was, is: null };
  return NOTHING;
}

const NOTHING = { was: null, is: null };

/** Steps in which what comes with a renaming is equal. */
export function followNames(read: ReadAsBefore, steps: Step[], model: Side): Step[] {
  const parted: Step[] = [];
  for (const [at, step] of steps.entries()) {
    const before = steps[at - 1];
    if (step.op === "inserted" && before?.op === "deleted") {
      parted.pop();
      const own = cut(read, model, before, step);
      parted.push(...own.filter((one) => one.modelFrom < one.modelTo || one.docFrom < one.docTo));
    } else parted.push(step);
  }
  const out: Step[] = [];
  for (const step of parted) {
    const name = nameAt(read, step);
    if (name) {
      const inserted = out.at(-1)?.op === "inserted" ? (out.pop() ?? null) : null;
      const deleted = out.at(-1)?.op === "deleted" ? (out.pop() ?? null) : null;
      const { was, is } = explained(read, model, name, deleted, inserted);
      const modelFrom = was ?? step.modelFrom;
      const docFrom = is ?? step.docFrom;
      if (deleted) push(out, { ...deleted, modelTo: modelFrom });
      if (inserted) push(out, { ...inserted, modelFrom, modelTo: modelFrom, docTo: docFrom });
      push(out, { ...step, modelFrom, docFrom });
    } else push(out, step);
  }
  return out;
}
