/** The controls of ours in a document with what stands in them. Pure; deletions do not count. */
import { annexes } from "../clauses/model";
import type { ModelAgreement } from "../clauses/schema";
import { parseTag, type Tag } from "../clauses/tag";
import {
  isVisible,
  paragraphText,
  walk,
  type CellPlace,
  type ControlRef,
  type DocumentModel,
} from "../document";

export interface Answered {
  tag: Tag;
  /** Line breaks and paragraph ends are "\n". */
  text: string;
  /** The control says that it shows its prompt. */
  placeholder: boolean;
  /** Locked, or bound to somebody else's data. */
  closed: boolean;
  /** Somebody's comment is anchored in it; known only of a reading with marks. */
  commented: boolean;
  /** Nothing but text: no revision, note or other mark in it. */
  plain: boolean;
  /** The innermost cell around it. */
  cell: CellPlace | null;
}

const ANSWERS = new Set(["field", "choice", "cell"]);

/** Fields, choices and cells in order of the document, one entry for each control. */
export function answeredControls(document: DocumentModel): Answered[] {
  const found = new Map<ControlRef, Answered>();
  const lines = new Map<ControlRef, string[]>();
  const enter = (control: ControlRef, cell: CellPlace | null): Answered | null => {
    const known = found.get(control);
    if (known) return known;
    const tag = parseTag(control.tag);
    if (!tag || !ANSWERS.has(tag.part.kind)) return null;
    const { showingPlaceholder: placeholder, bound, locked } = control;
    const closed = bound || locked;
    const made = { tag, text: "", placeholder, closed, commented: false, plain: true, cell };
    found.set(control, made);
    return made;
  };
  for (const { parts, cells } of walk(document, "accepted")) {
    const cell = cells.at(-1) ?? null;
    for (const paragraph of parts) {
      for (const control of paragraph.controls) {
        if (!enter(control, cell)) continue;
        const text = paragraphText(paragraph, "accepted");
        lines.set(control, [...(lines.get(control) ?? []), text]);
      }
      for (const span of paragraph.spans) {
        for (const control of span.controls) {
          const answered = enter(control, cell);
          if (!answered) continue;
          if (span.mark?.kind === "comment") answered.commented = true;
          if (span.kind === "mark" || span.revisions.length > 0) answered.plain = false;
          if (isVisible(span, "accepted")) answered.text += span.text;
        }
      }
    }
  }
  for (const [control, texts] of lines) {
    const answered = found.get(control);
    if (answered) answered.text = texts.join("\n");
  }
  return [...found.values()];
}

/** What Bijlage 4 puts in any agreement, somebody else's too: that makes nothing of it ours to fill in. */
function isOfDeviations({ part }: Tag, model: ModelAgreement): boolean {
  if (part.kind === "annex")
    return annexes(model).some(({ id, role }) => id === part.id && role === "deviations");
  return part.kind === "deviations" || part.kind === "row" || part.kind === "reason";
}

/** Ids of the models of which a control stands in the document, answers or not; Bijlage 4 apart. */
export function modelsIn(document: DocumentModel, models: readonly ModelAgreement[]): Set<string> {
  const controls = new Set<ControlRef>();
  for (const { parts } of walk(document, "accepted"))
    for (const paragraph of parts) {
      for (const control of paragraph.controls) controls.add(control);
      for (const span of paragraph.spans)
        for (const control of span.controls) controls.add(control);
    }
  return new Set(
    [...controls].flatMap(({ tag: text }) => {
      const tag = parseTag(text);
      const model = tag && models.find(({ id }) => id === tag.model);
      return model && !isOfDeviations(tag, model) ? [model.id] : [];
    }),
  );
}
