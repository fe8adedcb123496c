/**
 * Words in which somebody's comment is anchored: replaced without tracking they take the comment along
 * (office-js#2574), tracked they stand until that is accepted. Pure.
 */
import { walk, type DocumentModel } from "../../document";
import type { ActAsk, ActEdit, ActPlan } from "./ask";

const MARK =
  /<(?:[\w.-]+:)?comment(RangeStart|RangeEnd|Reference)\b[^>]*?\b(?:[\w.-]+:)?id="([^"]*)"/gu;

/** Stretches of a part's XML in which comments are anchored. */
function anchored(xml: string): { from: number; to: number }[] {
  const open = new Map<string, number>();
  const found: { from: number; to: number }[] = [];
  for (const { 1: kind, 2: id = "", index } of xml.matchAll(MARK)) {
    if (kind === "RangeStart") open.set(id, index);
    else found.push({ from: open.get(id) ?? index, to: index });
  }
  return found;
}

/** The plan without the items that would take a comment along: by paragraph, for a lost comment is not told by Word. */
export function withoutCommented(
  plan: ActPlan,
  { view }: ActAsk,
  document: DocumentModel,
  xml: string,
): ActPlan {
  const comments = anchored(xml);
  const commented = new Set(
    walk(document, view).flatMap(({ parts }) =>
      parts
        .filter(({ source }) =>
          comments.some(({ from, to }) => from < source.end && source.start < to),
        )
        .map(({ index }) => index),
    ),
  );
  const takes = (edit: ActEdit): boolean =>
    (edit.kind === "remove" || (edit.kind === "text" && edit.was !== "")) &&
    commented.has(edit.paragraph);
  const items = plan.items.map((item) =>
    item.edits?.some(takes) ? { ...item, edits: null, problem: "held" as const } : item,
  );
  return { ...plan, items };
}
