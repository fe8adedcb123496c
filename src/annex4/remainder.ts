/**
 * A clause that the user split over several rows keeps its rows. When the text deviates further, what
 * is not yet covered becomes the passage of one more row, or the new wording of the one row that no
 * longer fits: by whole sentences, and only where the result reads exactly as the document does.
 */
import { applyEdits, type Edit } from "./apply";
import { matchQuotation } from "./quote";
import { sameText, words } from "../language/cell-words";

interface Token {
  exact: string;
  /** Place in the model clause; null for words that a row brought. */
  at: { start: number; end: number } | null;
}

const SENTENCE_END = /^[.;:!?]$/;

/** Words of the clause with the edits made, each with its place in the model clause. */
function tokensAfter(model: string, edits: Edit[]): Token[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  const tokens: Token[] = [];
  const all = words(model);
  let from = 0;
  const take = (end: number): void => {
    for (const word of all)
      if (word.start >= from && word.end <= end)
        tokens.push({ exact: word.exact, at: { start: word.start, end: word.end } });
  };
  for (const edit of sorted) {
    take(edit.start);
    for (const word of words(edit.text)) tokens.push({ exact: word.exact, at: null });
    from = edit.end;
  }
  take(model.length);
  return tokens;
}

/** First and last differing token, as [from, to) in both lists. */
function changed(
  left: Token[],
  right: { exact: string }[],
): { from: number; left: number; right: number } {
  let from = 0;
  while (from < left.length && from < right.length && left[from]?.exact === right[from]?.exact)
    from += 1;
  let back = 0;
  while (
    back < left.length - from &&
    back < right.length - from &&
    left[left.length - 1 - back]?.exact === right[right.length - 1 - back]?.exact
  )
    back += 1;
  return { from, left: left.length - back, right: right.length - back };
}

export interface Passage {
  lapses: string;
  replacement: string;
}

/**
 * The passage that the rows do not cover yet.
 * @param edits rows of the clause that the document's text carries
 * @returns null when there is none that can be told apart from what the rows do.
 */
export function remainder(model: string, document: string, edits: Edit[]): Passage | null {
  const tokens = tokensAfter(model, edits);
  const body = words(document);
  const gap = changed(tokens, body);
  let { from, left: to } = gap;
  while (from > 0 && tokens[from - 1]?.at && !SENTENCE_END.test(tokens[from - 1]?.exact ?? ""))
    from -= 1;
  while (to < tokens.length && tokens[to]?.at && !SENTENCE_END.test(tokens[to - 1]?.exact ?? ""))
    to += 1;
  const passage = tokens.slice(from, to);
  const first = passage[0]?.at;
  const last = passage[passage.length - 1]?.at;
  if (!first || !last || passage.some((token) => token.at === null)) return null;
  const bodyFrom = body[from]?.start;
  const bodyTo = body[to + gap.right - gap.left - 1]?.end;
  const text =
    bodyFrom === undefined || bodyTo === undefined || bodyTo <= bodyFrom
      ? ""
      : document.slice(bodyFrom, bodyTo);
  const edit = { start: first.start, end: last.end, text };
  const lapses = model.slice(edit.start, edit.end);
  const result = applyEdits(model, [...edits, edit]);
  if (result === null || sameText(result, document) !== "same") return null;
  return matchQuotation(lapses, model).kind === "part" ? { lapses, replacement: text } : null;
}

/**
 * What the document says where one row's passage stood, the other rows being carried out.
 * @returns null when the document differs outside that passage too.
 */
export function rewording(
  model: string,
  document: string,
  edits: Edit[],
  row: Edit,
): string | null {
  const before = tokensAfter(
    model.slice(0, row.start),
    edits.filter((edit) => edit.end <= row.start),
  );
  const rest = edits
    .filter((edit) => edit.start >= row.end)
    .map((edit) => ({ ...edit, start: edit.start - row.end, end: edit.end - row.end }));
  const after = tokensAfter(model.slice(row.end), rest);
  const body = words(document);
  if (before.length + after.length > body.length) return null;
  if (before.some((token, i) => token.exact !== body[i]?.exact)) return null;
  const tail = body.length - after.length;
  if (after.some((token, i) => token.exact !== body[tail + i]?.exact)) return null;
  const from = body[before.length];
  const to = body[tail - 1];
  return before.length >= tail || !from || !to ? "" : document.slice(from.start, to.end);
}
