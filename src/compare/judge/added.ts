/** Lines inside the agreement that stand for nothing in the model: added clauses and items. */
import type { Aligned } from "../align/align";
import { endsSentence } from "../lines/sentence";
import type { DocumentLines, Line } from "../lines/line";
import type { ModelGroup, ModelUnit, PreparedModel } from "../model/prepared";
import type { UnitKind } from "../types";
import { binds } from "../weight/fired";
import type { Draft } from "./deviations";
import { linePlace } from "./place";

/** Outside the articles a few words are an answer or a caption, not a clause, unless they bind. */
const MIN_SENTENCE = 8;

/** By line: the unit that it stands for, or -1. */
function unitsByLine(model: PreparedModel, document: DocumentLines, aligned: Aligned): Int32Array {
  const units = new Int32Array(document.lines.length).fill(-1);
  aligned.alignment.segments.forEach((segments, piece) => {
    for (const { line } of segments) units[line] = model.pieces[piece]?.unit ?? -1;
  });
  return units;
}

interface Added {
  lines: Line[];
  after: ModelUnit;
  next: ModelUnit | null;
}

function isItemLabel(line: Line): boolean {
  const kind = line.label?.kind;
  return kind === "letter" || kind === "roman" || kind === "bullet";
}

/** Goes on with the added line before it: same row, a broken sentence, an item of the added clause. */
function continues(last: Line, line: Line): boolean {
  if (line.index > last.index + 1) return false;
  if (line.table && line.table === last.table) return line.row === last.row;
  if (line.table || last.table) return false;
  if (line.continues && !line.label) return true;
  return line.label === null && !endsSentence(last.text.slice(0, last.end));
}

/** "7.4" behind "7.3": the number that goes on. Of single numbers nobody knows whose they are. */
function goesOn(before: string | undefined, label: Line["label"]): boolean {
  const last = before?.split(".") ?? [];
  if (label?.kind !== "number" || last.length < 2) return false;
  const next = [...last.slice(0, -1), String(Number(last.at(-1)) + 1)].join(".");
  return label.number === next;
}

/** The last line of the agreement, clauses that were added behind its last one included. */
function lastLine(document: DocumentLines, { alignment, noise }: Aligned): number {
  const { lines } = document;
  let last = alignment.last;
  let number = lines[last]?.label?.number;
  for (let at = last; at > alignment.first && !number?.includes("."); at -= 1)
    number = lines[at - 1]?.label?.number;
  for (let at = last + 1; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (noise[at]) continue;
    const item = at === last + 1 && last > alignment.last && isItemLabel(line);
    if (!item && !goesOn(number, line.label)) break;
    if (!item) number = line.label?.number;
    last = at;
  }
  return last;
}

function collect(model: PreparedModel, document: DocumentLines, aligned: Aligned): Added[] {
  const { alignment, noise } = aligned;
  const byLine = unitsByLine(model, document, aligned);
  const found: Added[] = [];
  let after: ModelUnit | null = null;
  let waiting: Added[] = [];
  const last = lastLine(document, aligned);
  for (let at = alignment.first; at >= 0 && at <= last; at += 1) {
    const line = document.lines[at] as Line;
    const unit = model.units[byLine[at] ?? -1];
    if (unit) {
      const moved = alignment.moved.has(unit.from);
      if (!moved) {
        after = unit;
        for (const one of waiting) one.next = unit;
        waiting = [];
      }
      continue;
    }
    if (alignment.taken[at] || noise[at] || line.to === line.from || !after) continue;
    const open = found.at(-1);
    const previous = open?.lines.at(-1);
    const item =
      open &&
      isItemLabel(line) &&
      !isItemLabel(open.lines[0] as Line) &&
      line.index === (previous?.index ?? -2) + 1;
    if (open && previous && (item || continues(previous, line))) {
      open.lines.push(line);
      continue;
    }
    const one: Added = { lines: [line], after, next: null };
    found.push(one);
    waiting.push(one);
  }
  return found;
}

/** Is it text that binds, in the part of the agreement where it stands? */
function counts(model: PreparedModel, added: Added): boolean {
  const section = model.model.sections.find(({ id }) => id === added.after.section);
  const length = added.lines.reduce((sum, { from, to }) => sum + to - from, 0);
  const sentence = (): boolean =>
    length >= MIN_SENTENCE ||
    added.lines.some(({ text, start, end }) => binds(text.slice(start, end)));
  switch (section?.kind) {
    case "article":
      return true;
    case "recitals":
      return added.lines[0]?.label != null || sentence();
    case "annex":
      return section.role !== "deviations" || sentence();
    default:
      return sentence();
  }
}

/** A numbered item among numbered items: "2)" between "1)" and "3)". */
function isCounted(
  model: PreparedModel,
  line: Line,
  after: ModelUnit,
  next: ModelUnit | null,
): boolean {
  const { label } = line;
  if (label?.kind !== "number" || label.number.includes(".") || after.kind !== "item") return false;
  if (next?.kind === "item" && next.group === after.group) return true;
  const own = model.pieces[after.from]?.label;
  const counts = Number(label.number) === Number(own?.number) + 1;
  return counts && own?.kind === "number" && own.text.slice(-1) === label.text.slice(-1);
}

function kindOf(model: PreparedModel, added: Added): UnitKind {
  const { after, next } = added;
  const first = added.lines[0] as Line;
  const inItems =
    isCounted(model, first, after, next) ||
    (isItemLabel(first) && (after.kind === "item" || next?.kind === "item"));
  if (inItems && after.kind !== "definition") return "item";
  // A letter more in the list of definitions, behind the last of them too.
  const listed = next?.kind === "definition" || first.label?.kind === "letter";
  if (after.kind === "definition" && listed) return "definition";
  if (after.kind === "item" || after.kind === "definition" || after.kind === "heading")
    return "clause";
  return after.kind;
}

export function addedDrafts(
  model: PreparedModel,
  document: DocumentLines,
  aligned: Aligned,
): Draft[] {
  return collect(model, document, aligned).flatMap((added): Draft[] => {
    if (!counts(model, added)) return [];
    const group = model.groups[added.after.group] as ModelGroup;
    const text = added.lines
      .map((line, at) => {
        const own = line.text.slice(line.start, line.end).trim();
        return at > 0 && line.label ? `${line.label.text} ${own}` : own;
      })
      .join("\n");
    const label = added.lines[0]?.label;
    // "Lid 8" and "(8)" are 8; an added article is named as it stands.
    const printed = label?.kind === "article" ? label.text : (label?.number ?? "");
    const number = printed.replace(/[.):\s]+$/u, "");
    const unit = kindOf(model, added);
    return [
      {
        kind: "added",
        article: group.ref,
        unit,
        ...((unit === "item" || unit === "definition") &&
          added.after.item !== undefined && { item: added.after.item }),
        heading: group.heading,
        modelText: "",
        documentText: text,
        changes: [{ op: "inserted", text }],
        whole: { modelText: "", documentText: text },
        ...(number !== "" && { ownNumber: number }),
        place: linePlace(document, added.lines),
      },
    ];
  });
}
