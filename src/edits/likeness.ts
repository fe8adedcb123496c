/** Which paragraph one that comes back looks as, and counts with. Pure. */
import type { Deviation, Place } from "../outcome";
import type { Reading } from "../document";

/** The paragraphs around it, and where the document carries each clause of the model. */
export interface Around {
  readings: readonly Reading[];
  byParagraph: ReadonlyMap<number, Reading>;
  places: Readonly<Record<string, Place>>;
}

/**
 * The paragraph that a missing one looks as: a clause as the nearest of its article, whatever stands before it (a
 * heading, the last item of a list); the first item of a list as the next.
 */
export function likeness(context: Around, deviation: Deviation, neighbour: Reading): Reading {
  const { unit, article } = deviation;
  const { places, readings, byParagraph } = context;
  const at = (ref: string): Reading | undefined => byParagraph.get(places[ref]?.paragraph ?? -1);
  if (unit === "item") {
    const next = readings[readings.indexOf(neighbour) + 1];
    const isOwn = at(article) === neighbour && next !== undefined && next.cells.length === 0;
    const clauses = Object.keys(places).map(at);
    return isOwn && !clauses.includes(next) && byParagraph.has(next.paragraph.index)
      ? next
      : neighbour;
  }
  const [, head = "", count = ""] = /^(.*\.)(\d+)$/u.exec(article) ?? [];
  const siblings = Object.keys(places)
    .filter((ref) => head !== "" && ref.startsWith(head) && /^\d+$/u.test(ref.slice(head.length)))
    .map((ref) => Number(ref.slice(head.length)))
    // The one before it rather than the one behind.
    .sort((a, b) => Math.abs(a - Number(count)) - Math.abs(b - Number(count)) || a - b);
  for (const one of siblings) {
    const reading = at(`${head}${one}`);
    if (reading && reading.cells.length === 0) return reading;
  }
  return head === ""
    ? neighbour
    : (clauseNear(context, neighbour, parseInt(head, 10)) ?? neighbour);
}

/** Of an article that is gone whole: a clause of the nearest one, where what stands before it is none. */
function clauseNear({ places, byParagraph }: Around, before: Reading, article: number) {
  const clauses = Object.keys(places).filter((ref) => /^\d+\.\d+$/u.test(ref));
  const at = (ref: string): Reading | undefined => byParagraph.get(places[ref]?.paragraph ?? -1);
  if (clauses.some((ref) => at(ref) === before)) return before;
  return clauses
    .sort((a, b) => Math.abs(parseInt(a, 10) - article) - Math.abs(parseInt(b, 10) - article))
    .map(at)
    .find((one) => one !== undefined && one.cells.length === 0);
}
