/** Lines inside the agreement that stand for nothing in the model: added clauses and items. */
import type { Aligned } from "../match/align/align";
import { bindsAnyone } from "../language/binds";
import { endsSentence, isStatement } from "../language/sentence";
import type { DocumentLines, Line } from "../match/lines/line";
import type { ModelGroup, ModelUnit, PreparedModel } from "../match/model/prepared";
import type { UnitKind } from "../outcome";
import type { Draft } from "./deviations";
import { linePlace } from "../match/place";

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
  /** Null where nothing of the agreement stands before it. */
  after: ModelUnit | null;
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

function collect(
  model: PreparedModel,
  document: DocumentLines,
  aligned: Aligned,
  lines: readonly Line[],
): Added[] {
  const { alignment } = aligned;
  const byLine = unitsByLine(model, document, aligned);
  const own = new Set(lines);
  const found: Added[] = [];
  let after: ModelUnit | null = null;
  let waiting: Added[] = [];
  for (const line of document.lines) {
    const unit = model.units[byLine[line.index] ?? -1];
    if (unit) {
      if (!alignment.moved.has(unit.from)) {
        after = unit;
        for (const one of waiting) one.next = unit;
        waiting = [];
      }
      continue;
    }
    if (!own.has(line)) continue;
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

/** Does the line state something, or bind in fewer words? */
function says(line: Line): boolean {
  const text = line.text.slice(line.start, line.end);
  return isStatement(text) || bindsAnyone(text);
}

function kindOf(model: PreparedModel, added: Added): UnitKind {
  const { after, next } = added;
  if (!after) return "text";
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
  // A sentence under the title is no title.
  if (after.kind === "title" && added.lines.some(says)) return "text";
  return after.kind;
}

/** @param lines those that are added to the agreement (outside/claims), in reading order */
export function addedDrafts(
  model: PreparedModel,
  document: DocumentLines,
  aligned: Aligned,
  lines: readonly Line[],
): Draft[] {
  if (lines.length === 0) return [];
  return collect(model, document, aligned, lines).map((added): Draft => {
    // Before all of the agreement it is told at its first part.
    const group = model.groups[added.after?.group ?? 0] as ModelGroup;
    const text = added.lines
      .map((line, at) => {
        const own = `${line.labelWords} ${line.text.slice(line.start, line.end)}`.trim();
        return at > 0 && line.label ? `${line.label.text} ${own}` : own;
      })
      .join("\n");
    const label = added.lines[0]?.label;
    // "Lid 8" and "(8)" are 8; an added article is named as it stands.
    const printed = label?.kind === "article" ? label.text : (label?.number ?? "");
    const number = printed.replace(/[.):\s]+$/u, "");
    const unit = kindOf(model, added);
    const item = added.after?.item;
    return {
      kind: "added",
      article: group.ref,
      unit,
      ...((unit === "item" || unit === "definition") && item !== undefined && { item }),
      heading: group.heading,
      modelText: "",
      documentText: text,
      changes: [{ op: "inserted", text }],
      whole: { modelText: "", documentText: text },
      ...(number !== "" && { ownNumber: number }),
      place: linePlace(document, added.lines),
    };
  });
}
