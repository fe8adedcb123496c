/**
 * The limb corpus on documents: every carrier of every limb of a model, its words edited, moved to an annex,
 * or its annex emptied, each with the statuses that are right.
 */
import type { Carrier, ModelAgreement } from "../../src/clauses/schema";
import { readSource } from "../corpus/source/read";
import type { Line } from "../corpus/source/agreement";
import { pattern, spanEdits, type SpanEdit } from "./edits";
import { expected, nameOf, STRICTER } from "./expected";
import { composed, once, PROCESSOR, rewritten, sourceOf } from "./words";

export interface Trial {
  limb: string;
  how: SpanEdit["how"] | "moved" | "emptied";
  detail: string;
  lines: Line[];
  /** Any of these; null: as in the untouched document. */
  right: readonly string[] | null;
  /** Must be among the places to read besides. */
  elsewhere?: string;
}

const NEW_PLACE = "bijlage 2";

/** The words out of their clause, in a paragraph of an annex. */
function moved(lines: readonly Line[], { carrier }: SpanEdit): Line[] | null {
  let words = "";
  const take = (found: string): string => {
    words = found;
    return "";
  };
  const { lines: own, edits } = rewritten(
    lines,
    carrier.article,
    once((text) => text.replace(pattern(composed(carrier.words)), take).replace(/ {2,}/g, " ")),
  );
  const at = own.findLastIndex(({ ref }) => ref === NEW_PLACE);
  if (edits === 0 || at < 0) return null;
  const text = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  const line: Line = { id: "moved", kind: "paragraph", part: "annex", ref: NEW_PLACE, text };
  return [...own.slice(0, at + 1), line, ...own.slice(at + 1)];
}

/** Nothing in its tables and forms but what the model prints. */
function withoutAnswers(lines: readonly Line[], ref: string, id: string): Line[] {
  const printed = new Map(
    readSource(id as (typeof PROCESSOR)[number]).lines.map((line) => [line.id, line]),
  );
  return lines.map((line) => {
    if (line.ref !== ref) return line;
    if (line.kind !== "table") return printed.get(line.id) ?? line;
    const rows = line.rows.map((row, at) =>
      line.header && at === 0
        ? row
        : row.map((cell, column) => (line.role === "form" && column === 0 ? cell : "")),
    );
    return { ...line, rows };
  });
}

/** Nothing under its heading. */
const withoutText = (lines: readonly Line[], ref: string): Line[] =>
  lines.filter((line) => line.ref !== ref || line.kind === "annex");

function emptied(id: string, model: ModelAgreement, lines: readonly Line[]): Trial[] {
  return Object.entries(model.limbs ?? {}).flatMap(([limb, { carriers }]) => {
    const answers = carriers.filter(({ answer }) => answer !== undefined);
    const own = answers.map((carrier): Trial => {
      // "Één van de twee ingevuld volstaat": two places for one answer.
      const other =
        carrier.part === "zelf" ||
        (carrier.part === undefined && carriers.some(({ part }) => part === "zelf"));
      return {
        limb,
        how: "emptied",
        detail: carrier.article,
        lines: withoutAnswers(lines, carrier.article, id),
        right: other ? null : ["vervallen"],
      };
    });
    const all = answers.reduce<Line[]>(
      (so, { article }) => withoutAnswers(so, article, id),
      [...lines],
    );
    if (answers.length > 1)
      own.push({ limb, how: "emptied", detail: "all", lines: all, right: ["vervallen"] });
    const printed = carriers.filter(
      ({ article, answer, decisive }) =>
        article.startsWith("bijlage") && answer === undefined && decisive.length > 0,
    );
    const alone = (carrier: Carrier): boolean =>
      carriers.some((one) => one !== carrier && (one.part === "zelf" || one.part === "samen"));
    return [
      ...own,
      ...printed.map((carrier): Trial => ({
        limb,
        how: "emptied",
        detail: carrier.article,
        lines: withoutText(lines, carrier.article),
        right: carrier.part === undefined && !alone(carrier) ? ["vervallen"] : ["verzwakt"],
      })),
    ];
  });
}

/** Every trial of the model; what an edit of the words does not reach in the document is not among them. */
export function trialsOf(model: ModelAgreement): Trial[] {
  const { id } = model;
  const { lines } = sourceOf(id);
  const stricter = STRICTER[id] ?? [];
  const spans = spanEdits(model).flatMap((one): Trial[] => {
    const { limb, how, detail, carrier } = one;
    const { lines: own, edits } = rewritten(lines, carrier.article, once(one.edit));
    const others = model.limbs?.[limb]?.carriers.filter((other) => other !== carrier) ?? [];
    const beside = carrier.part === "uitzondering" || carrier.part === "voorbeeld";
    const asIs = how === "deleted" ? beside : stricter.includes(nameOf(one));
    const right = asIs ? null : expected(one, others);
    const trials: Trial[] = edits > 0 ? [{ limb, how, detail, lines: own, right }] : [];
    const inAnnex = carrier.article.startsWith("bijlage");
    const elsewhere = how === "deleted" && !inAnnex ? moved(lines, one) : null;
    if (elsewhere) {
      trials.push({
        limb,
        how: "moved",
        detail: carrier.article,
        lines: elsewhere,
        right: beside ? null : ["mogelijk elders"],
        elsewhere: NEW_PLACE,
      });
    }
    return trials;
  });
  return [...spans, ...emptied(id, model, lines)];
}
