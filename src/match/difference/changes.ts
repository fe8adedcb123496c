/** Steps over tokens → steps of text: every character of both sides is in exactly one of them. */
import type { Change } from "../../outcome";
import type { Side } from "./side";
import type { Step } from "./steps";

/** The text of tokens [from, to) with the space behind them; the first also has what stands before. */
function textOf(side: Side, from: number, to: number): string {
  if (from === to) return "";
  const start = from === 0 ? 0 : (side.starts[from] ?? 0);
  const end = to < side.ids.length ? side.starts[to] : side.text.length;
  return side.text.slice(start, end);
}

/** The hyphen by which a conversion broke a word over two lines, and the line's end behind it. */
const BREAK = /[-\u2010\u00ad]?\s+/gu;

/** The document's text of tokens [from, to), words that were put together as they are read. */
function readOf(side: Side, from: number, to: number): string {
  const text = textOf(side, from, to);
  if (side.broken !== true) return text;
  const begin = from === 0 ? 0 : (side.starts[from] ?? 0);
  let read = "";
  let at = 0;
  for (let token = from; token < to; token += 1) {
    const start = (side.starts[token] ?? 0) - begin;
    const end = (side.ends[token] ?? 0) - begin;
    read += text.slice(at, start) + text.slice(start, end).replace(BREAK, "");
    at = end;
  }
  return read + text.slice(at);
}

export function toChanges(steps: Step[], model: Side, doc: Side): Change[] {
  const changes: Change[] = [];
  for (const step of steps) {
    const was = textOf(model, step.modelFrom, step.modelTo);
    const is = readOf(doc, step.docFrom, step.docTo);
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
