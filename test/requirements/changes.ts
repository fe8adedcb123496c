/** Changes to an agreement as parties make them: words replaced, clauses dropped and numbered on, clauses put in. */
import type { Line } from "../corpus/source/agreement";
import { composed, once, rewritten } from "./words";

export type Act =
  | { at: string; from: string | RegExp; to: string }
  | { drop: string }
  | { dropItem: string; item: string }
  | { behind: string; add: string };

const articleOf = (ref: string): string => ref.split(".")[0] ?? ref;

function drop(lines: readonly Line[], ref: string): Line[] {
  const gone = lines.find((line) => line.ref === ref && line.kind === "clause");
  const number = gone?.kind === "clause" ? gone.number : null;
  return lines
    .filter((line) => line.ref !== ref)
    .map((line) =>
      line.kind === "clause" &&
      line.number !== null &&
      number !== null &&
      articleOf(line.ref) === articleOf(ref) &&
      line.number > number
        ? { ...line, number: line.number - 1 }
        : line,
    );
}

function add(lines: readonly Line[], behind: string, text: string): Line[] {
  const at = lines.findLastIndex((line) => line.ref === behind);
  const before = lines[at];
  if (!before) throw new Error(`no ${behind}`);
  const own = lines.filter(
    (line) => line.kind === "clause" && articleOf(line.ref) === articleOf(behind),
  );
  const last = own.at(-1);
  const base = { id: `added-${behind}`, part: before.part, ref: behind, text };
  const line: Line =
    /^\d/.test(behind) && last?.kind === "clause"
      ? { ...base, kind: "clause", number: (last.number ?? 0) + 1 }
      : { ...base, kind: "paragraph" };
  return [...lines.slice(0, at + 1), line, ...lines.slice(at + 1)];
}

/** @throws Error when an act changes nothing: the test would say nothing */
export function changed(lines: readonly Line[], acts: readonly Act[]): Line[] {
  return acts.reduce<Line[]>(
    (so, act) => {
      if ("drop" in act) {
        const left = drop(so, act.drop);
        if (left.length === so.length) throw new Error(`no ${act.drop}`);
        return left;
      }
      if ("dropItem" in act) {
        const left = so.filter(
          (line) => line.ref !== act.dropItem || !("item" in line) || line.item !== act.item,
        );
        if (left.length === so.length) throw new Error(`no ${act.dropItem} ${act.item}`);
        return left;
      }
      if ("add" in act) return add(so, act.behind, act.add);
      const { at, from, to } = act;
      const find = typeof from === "string" ? composed(from) : from;
      const { lines: own, edits } = rewritten(
        so,
        at,
        once((text) => text.replace(find, to)),
      );
      if (edits === 0) throw new Error(`nothing in ${at}: ${String(from)}`);
      return own;
    },
    [...lines],
  );
}
