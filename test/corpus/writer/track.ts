/** Two states of an agreement → one list of lines with the edits written as tracked changes. */
import { hasText, type Line } from "../source/agreement";
import type { Random } from "../random";
import type { LineRevision, WriterLine } from "./lines";
import type { Piece } from "./pieces";

type Revision = NonNullable<Piece["revision"]>;

const AUTHORS = ["A. Voorbeeld", "Jurist Wederpartij", "B. van der Proef"];

/** Positions of a longest common subsequence of two lists of distinct ids. */
function kept(before: string[], after: string[]): Set<string> {
  const place = new Map(after.map((id, at) => [id, at]));
  const chains: { id: string; at: number; length: number; previous: number }[] = [];
  before.forEach((id) => {
    const at = place.get(id);
    if (at === undefined) return;
    let best = -1;
    chains.forEach((chain, index) => {
      if (chain.at < at && (best < 0 || chain.length > (chains[best]?.length ?? 0))) best = index;
    });
    chains.push({ id, at, length: (chains[best]?.length ?? 0) + 1, previous: best });
  });
  let end = chains.reduce(
    (best, chain, at) => (chain.length > (chains[best]?.length ?? 0) ? at : best),
    0,
  );
  const ids = new Set<string>();
  while (end >= 0 && chains[end]) {
    ids.add(chains[end]?.id ?? "");
    end = chains[end]?.previous ?? -1;
  }
  return ids;
}

/** Word-level pieces: common head and tail stay, the middle is replaced. */
export function replace(
  before: string,
  after: string,
  make: (kind: "ins" | "del") => Revision,
): Piece[] {
  if (before === after) return [{ text: before }];
  const a = before.split(/(?<= )/);
  const b = after.split(/(?<= )/);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail += 1;
  const pieces: Piece[] = [
    { text: a.slice(0, head).join("") },
    { text: a.slice(head, a.length - tail).join(""), revision: make("del") },
    { text: b.slice(head, b.length - tail).join(""), revision: make("ins") },
    { text: a.slice(a.length - tail).join("") },
  ];
  return pieces.filter((piece) => piece.text !== "");
}

/** What is typed before a line: a clause's number, an item's or a definition's letter. */
function ordinalOf(line: Line): number | string | null {
  if (line.kind === "definition") return line.item;
  return line.kind === "clause" || line.kind === "item" ? line.number : null;
}

function textOf(line: Line): string {
  if (hasText(line)) return line.text;
  return line.kind === "definition" ? (line.meaning[0] ?? "") : "";
}

type Make = (kind: Revision["kind"], name?: string) => Revision;

/** A split as Word does it: one paragraph mark more, nothing retyped. Half of the splits. */
function markInserted(
  entry: WriterLine | undefined,
  rest: Line,
  old: Map<string, Line>,
  random: Random,
  make: Make,
): boolean {
  const original = entry && old.get(entry.line.id);
  if (!entry || !original || rest.kind !== "clause" || !random.chance(0.5)) return false;
  if (textOf(original) !== `${textOf(entry.line)} ${textOf(rest)}`) return false;
  entry.revision = {
    ...entry.revision,
    pieces: [{ text: `${textOf(entry.line)} ` }],
    mark: make("ins"),
  };
  return true;
}

/** A merge as Word does it: the mark between two paragraphs deleted, a space typed. */
function markDeleted(
  entry: WriterLine | undefined,
  next: Line,
  old: Map<string, Line>,
  random: Random,
  make: Make,
): boolean {
  const original = entry && old.get(entry.line.id);
  if (!entry || !original || next.kind !== "clause" || !random.chance(0.5)) return false;
  if (textOf(entry.line) !== `${textOf(original)} ${textOf(next)}`) return false;
  const pieces = [{ text: textOf(original) }, { text: " ", revision: make("ins") }];
  entry.revision = { ...entry.revision, pieces, mark: make("del") };
  return true;
}

/** Lines of both states in one order; accepting everything gives `after`, refusing it `before`. */
export function trackChanges(before: Line[], after: Line[], random: Random): WriterLine[] {
  const author = random.pick(AUTHORS);
  const date = `2026-0${random.int(1, 9)}-1${random.int(0, 9)}T1${random.int(0, 9)}:00:00Z`;
  const make: Make = (kind, name) => ({
    kind,
    author,
    date,
    ...(name && { name }),
  });
  const old = new Map(before.map((line) => [line.id, line]));
  const now = new Map(after.map((line) => [line.id, line]));
  const stays = kept(
    before.map((line) => line.id),
    after.map((line) => line.id),
  );
  const out: WriterLine[] = [];
  let at = 0;
  const flush = (until: string | null) => {
    for (; at < before.length && before[at]?.id !== until; at += 1) {
      const line = before[at] as Line;
      if (stays.has(line.id) || markDeleted(out.at(-1), line, old, random, make)) {
        if (!stays.has(line.id))
          out.push({ line, revision: { pieces: [{ text: textOf(line) }], label: make("del") } });
        continue;
      }
      out.push({
        line,
        revision: { whole: now.has(line.id) ? make("moveFrom", line.id) : make("del") },
      });
    }
  };
  for (const line of after) {
    if (!stays.has(line.id)) {
      if (markInserted(out.at(-1), line, old, random, make)) {
        out.push({ line, revision: { pieces: [{ text: textOf(line) }], label: make("ins") } });
        continue;
      }
      out.push({
        line,
        revision: { whole: old.has(line.id) ? make("moveTo", line.id) : make("ins") },
      });
      continue;
    }
    flush(line.id);
    at += 1;
    const original = old.get(line.id) as Line;
    const revision: LineRevision = { pieces: replace(textOf(original), textOf(line), make) };
    if (ordinalOf(original) !== ordinalOf(line)) {
      revision.before = original;
      revision.numbers = make("ins");
    }
    const format = textOf(line) === textOf(original) && random.chance(0.04);
    if (format) revision.pieces = [{ text: textOf(line), revision: make("format") }];
    out.push({ line, revision });
  }
  flush(null);
  return out;
}
