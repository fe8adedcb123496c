/** Edits → Word: looked for in one sync, written in the next. Queues only; the caller syncs. */
import { byArticle, type Edit, type TextEdit } from "../../edits";
import { wordText } from "../fill-text";
import { hostInfo } from "../host";
import { holdRemark, holdWithdrawal } from "./comments";
import type { ActEdit, ActPlan, PlannedItem } from "./ask";
import { queueLikeness, takeLook, type Likeness } from "./likeness";
import { findable, guardsOf, searchText, type Found, type Needle } from "./needles";
import type { HeldBeside } from "./held";
import { holdRevert, type HeldRevert } from "./revert";
import { holdSettling } from "./settle";

interface Sought {
  hits: Word.RangeCollection;
  needle: Needle;
}

/** One edit with what was asked of Word for it. */
export type Held =
  | { edit: TextEdit; found: Found; head: Sought; tail: Sought | null; back?: HeldRevert }
  | { edit: Exclude<Edit, TextEdit>; back?: HeldRevert }
  | HeldBeside;

export interface HeldItem {
  item: PlannedItem;
  held: Held[];
}

/** Items whose every place Word is asked for, and those that it cannot be asked for. */
export interface Looked {
  items: HeldItem[];
  left: PlannedItem[];
  paragraphs: Map<number, Word.Paragraph>;
  /** Paragraphs whose look an inserted one takes, by ordinal. */
  likes: Map<number, Likeness>;
  plan: ActPlan;
}

/**
 * Queues the searching for all places.
 * @param paragraphs body.paragraphs, loaded with their text in the sync that read the document
 */
export function queueLook(
  plan: ActPlan,
  paragraphs: readonly Word.Paragraph[],
  body: Word.Body,
): Looked {
  const looked: Looked = { items: [], left: [], paragraphs: new Map(), likes: new Map(), plan };
  for (const item of plan.items) {
    const held = item.edits && !crosses(item, plan) ? holdAll(item, plan, paragraphs, body) : null;
    if (!held) {
      looked.left.push(item);
      continue;
    }
    looked.items.push({ item, held });
    for (const { edit } of held) {
      const paragraph = paragraphs[edit.paragraph];
      if (paragraph && edit.kind !== "withdraw") looked.paragraphs.set(edit.paragraph, paragraph);
      const like = edit.kind === "insert" ? edit.like : undefined;
      const other = like === undefined ? undefined : paragraphs[like];
      if (like !== undefined && other && edit.kind === "insert")
        looked.likes.set(like, queueLikeness(other, edit.numbered));
    }
  }
  for (const paragraph of looked.paragraphs.values()) paragraph.load("text");
  return looked;
}

/** Words of a paragraph that another item takes out whole are left to that one. */
function crosses(item: PlannedItem, { items }: ActPlan): boolean {
  const others = items.filter((one) => one !== item).flatMap(({ edits }) => edits ?? []);
  return (item.edits ?? []).some((edit) =>
    others.some(
      (other) =>
        edit.kind === "text" &&
        other.paragraph === edit.paragraph &&
        (other.kind === "remove" ||
          (other.kind === "text" && edit.start < other.end && other.start < edit.end)),
    ),
  );
}

function holdAll(
  { edits }: PlannedItem,
  plan: ActPlan,
  paragraphs: readonly Word.Paragraph[],
  body: Word.Body,
): Held[] | null {
  const held: Held[] = [];
  for (const edit of edits ?? []) {
    if (edit.kind === "withdraw") {
      held.push(holdWithdrawal(edit, body));
      continue;
    }
    const seen = plan.paragraphs[edit.paragraph];
    const paragraph = paragraphs[edit.paragraph];
    if (!seen || !paragraph || !fits(paragraph.text, seen)) return null;
    const one = hold(edit, seen, paragraph);
    if (!one) return null;
    const revert = "revert" in edit && hostInfo().capabilities.proposals ? edit.revert : undefined;
    const there = revert && paragraphs[revert.paragraph];
    held.push(there ? { ...one, back: holdRevert(revert, there) } : one);
  }
  return held;
}

function hold(
  edit: Exclude<ActEdit, { kind: "withdraw" }>,
  { pieces }: ActPlan["paragraphs"][number],
  paragraph: Word.Paragraph,
): Held | null {
  if (edit.kind === "settle") return holdSettling(edit, paragraph);
  if (edit.kind === "remark") return holdRemark(edit, paragraph);
  if (edit.kind !== "text") return { edit };
  // Where nothing stands there is nothing to find.
  if (edit.was === "" && pieces.every(({ text }) => text === ""))
    return {
      edit,
      ready: () => true,
      write: () => void paragraph.insertText(wordText(edit.becomes), "Start"),
    };
  const found = findable(pieces, edit);
  if (!found) return null;
  const { head, tail } = found;
  return { edit, found, head: sought(paragraph, head), tail: tail && sought(paragraph, tail) };
}

const bare = (text: string) => text.replace(/[\s\p{C}\ufffc]+/gu, "");

/** Is it that paragraph? Word's text may hold what is deleted, and marks for what is none. */
function fits(text: string, { text: shown, pieces }: ActPlan["paragraphs"][number]): boolean {
  // Letters that are read another way than they stand in the file: an offset counts something else.
  if (pieces.map((one) => (one.shown ? one.text : "")).join("") !== shown) return false;
  const all = pieces.map((one) => one.text).join("");
  return [shown, all].some((one) => bare(one) === bare(text));
}

function sought(paragraph: Word.Paragraph, needle: Needle): Sought {
  const hits = paragraph.search(searchText(needle.text), { matchCase: true });
  hits.load("text");
  return { hits, needle };
}

/** The hit that is meant; null when Word finds others than the file holds. */
function meant({ hits, needle }: Sought): Word.Range | null {
  // Search takes one quotation mark for another: what it gives is held against what was asked.
  const found = hits.items.filter(({ text }) => text === needle.text);
  for (const { count, at } of [needle.shown, needle.all])
    if (at >= 0 && found.length === count) return found[at] ?? null;
  return null;
}

/** Which items Word has a place for, after the sync: a clause is written whole or left. */
export function placed(looked: Looked, before: ReadonlyMap<number, string>): Looked {
  const stands = ({ held }: HeldItem): boolean =>
    held.every((one) => {
      if ("ready" in one && !one.ready()) return false;
      if (one.edit.kind === "withdraw") return true;
      const text = looked.paragraphs.get(one.edit.paragraph)?.text;
      if (text === undefined || text !== before.get(one.edit.paragraph)) return false;
      return (
        !("found" in one) || (meant(one.head) !== null && (!one.tail || meant(one.tail) !== null))
      );
    });
  return {
    ...looked,
    items: looked.items.filter(stands),
    left: [...looked.left, ...looked.items.filter((one) => !stands(one)).map(({ item }) => item)],
  };
}

/**
 * Queues that the batch ends, before anything is written, when a paragraph does not hold any more what it
 * did: the first hit of a search that finds nothing is an error of Word's.
 */
export function queueGuards({ items, paragraphs, plan }: Looked): void {
  for (const { edit } of items.flatMap(({ held }) => held)) {
    if (edit.kind === "withdraw") continue;
    const pieces = plan.paragraphs[edit.paragraph]?.pieces ?? [];
    for (const guard of guardsOf(pieces, edit.kind === "text" ? edit : null)) {
      const hits = paragraphs.get(edit.paragraph)?.search(searchText(guard), { matchCase: true });
      hits?.getFirst().load("text");
    }
  }
}

/** Queues the edits, last to first: on the web a range does not move along (office-js#1215). */
export function queueWrites({ items, paragraphs, likes }: Looked): void {
  const all = items.flatMap(({ held }) => held);
  const words = all.filter((one) => "found" in one);
  words.sort((a, b) => b.edit.paragraph - a.edit.paragraph || b.edit.start - a.edit.start);
  const backs = all.flatMap((one) =>
    "back" in one && one.back?.ready() ? [{ edit: one.edit, back: one.back }] : [],
  );
  const backed = new Set<ActEdit>(backs.map(({ edit }) => edit));
  for (const one of words) if (!backed.has(one.edit)) writeWords(one);
  for (const one of all) if ("write" in one && !backed.has(one.edit)) one.write();
  for (const { back } of backs) back.write();
  // What comes behind one paragraph comes in the model's order, of whatever clause: each beside the one before it.
  const behind = new Map<number, Word.Paragraph>();
  const inOrder = [...items].sort((a, b) => byArticle(a.item.article, b.item.article));
  for (const { edit } of inOrder.flatMap(({ held }) => held)) {
    if (edit.kind !== "insert" || backed.has(edit)) continue;
    const last = behind.get(edit.paragraph);
    const beside = last ?? paragraphs.get(edit.paragraph);
    const like = edit.like === undefined ? undefined : likes.get(edit.like);
    // The next paragraph gives its whole look by itself.
    const next = like && !last && edit.like === edit.paragraph + 1;
    const made = next
      ? like.paragraph.insertParagraph(edit.text, "Before")
      : beside?.insertParagraph(edit.text, "After");
    if (made && like && !next) takeLook(made, like);
    if (!edit.numbered) made?.detachFromList();
    if (made) behind.set(edit.paragraph, made);
  }
  for (const { edit } of all)
    if (edit.kind === "remove" && !backed.has(edit)) paragraphs.get(edit.paragraph)?.delete();
}

function writeWords({ edit, found, head, tail }: Extract<Held, { found: Found }>): void {
  const first = meant(head);
  if (!first) return;
  if (found.edge) {
    first.insertText(wordText(edit.becomes), found.edge);
    return;
  }
  const last = tail && meant(tail);
  const range = last ? first.expandTo(last) : first;
  if (edit.becomes === "") range.delete();
  else range.insertText(wordText(edit.becomes), "Replace");
}
