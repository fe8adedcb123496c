/** Steps over tokens → steps of text: every character of both sides is in exactly one of them. */
import type { Change } from "../types";
import type { Side } from "./side";
import type { Step } from "./steps";

/** The text of tokens [from, to) with the space behind them; the first also has what stands before. */
function textOf(side: Side, from: number, to: number): string {
  if (from === to) return "";
  const start = from === 0 ? 0 : (side.starts[from] ?? 0);
  const end = to < side.ids.length ? side.starts[to] : side.text.length;
  return side.text.slice(start, end);
}

export function toChanges(steps: Step[], model: Side, doc: Side): Change[] {
  const changes: Change[] = [];
  for (const step of steps) {
    const was = textOf(model, step.modelFrom, step.modelTo);
    const is = textOf(doc, step.docFrom, step.docTo);
    const last = changes.at(-1);
    if (step.op === "deleted") changes.push({ op: "deleted", text: was });
    else if (step.op === "inserted") changes.push({ op: "inserted", text: is });
    else {
      // An answer reads the same on both sides; an open one reads as each side prints it.
      const written = step.op === "answer" && is.trim() !== "" ? is : was;
      if (last?.op === "equal") {
        const before = last.model ?? last.text;
        last.text += is;
        if (before + written === last.text) delete last.model;
        else last.model = before + written;
      } else changes.push({ op: "equal", text: is, ...(written !== is && { model: written }) });
    }
  }
  return changes;
}

/** The model text of a difference, answers filled in. */
export function modelTextOf(changes: Change[]): string {
  return changes.map(({ op, text, model }) => (op === "inserted" ? "" : (model ?? text))).join("");
}

/** The document text of a difference. */
export function documentTextOf(changes: Change[]): string {
  return changes.map(({ op, text }) => (op === "deleted" ? "" : text)).join("");
}
