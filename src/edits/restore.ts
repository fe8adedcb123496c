/** A deviation → the edits that bring the model's text back, as small as the word difference. */
import type { Change, CheckReport, Deviation, Place, RenamedWords } from "../check";
import { walk, type DocumentModel, type Reading, type View } from "../document";
import { headingLike, headingText } from "./headings";
import { likeness } from "./likeness";
import { isPlain } from "./plain";
import { comesAlong, merged, moved, split, type Shapes } from "./shapes";
import { replacement, textEdits } from "./text-edits";
import { TYPED, withNumbers } from "./typed-numbers";
import type { Edit, Refusal, Refused, Restoration } from "./types";

type Outcome = { edits: Edit[] } | { refused: Refusal };

interface Context {
  view: View;
  readings: Reading[];
  byParagraph: Map<number, Reading>;
  /** Where the document carries each clause of the model. */
  places: Readonly<Record<string, Place>>;
}

/** Paragraphs of a place; null where one is read together with another, or is not there. */
function carried({ byParagraph }: Context, place: Place): Reading[] | null {
  const found: Reading[] = [];
  for (let at = place.paragraph; at <= place.lastParagraph; at += 1) {
    const reading = byParagraph.get(at);
    if (reading) found.push(reading);
    else if (at === place.paragraph || at === place.lastParagraph) return null;
  }
  return found;
}

function changed(context: Context, changes: readonly Change[], place: Place): Outcome {
  const readings = carried(context, place);
  if (!readings) return { refused: "place" };
  const edits = textEdits(changes, readings, place.start, place.end);
  if (!edits) return { refused: "place" };
  for (const { paragraph, start, end } of edits) {
    const reading = context.byParagraph.get(paragraph);
    if (!reading || !isPlain(reading, start, end, context.view)) return { refused: "held" };
  }
  return edits.length === 0 ? { refused: "shape" } : { edits };
}

/** A bullet that is typed: the next one is the same. */
const BULLET = /^\s*[o•●▪■◦○‣·*–-][\s\u00a0]+/u;
/** Lines that one clause may take where a conversion broke them. */
const MAX_LINES = 30;

/**
 * What a new paragraph must begin with to be numbered as another: a typed number of its own. Where that one goes
 * on from the line before, the number is looked for there.
 */
function typedNumber({ readings }: Context, like: Reading, article: string): string {
  let at = readings.indexOf(like);
  for (const last = at - MAX_LINES; at >= 0 && at > last; at -= 1) {
    const { label, text } = readings[at] as Reading;
    if (label !== "") return "";
    const bullet = BULLET.exec(text);
    if (bullet) return bullet[0];
    const found = TYPED.exec(text);
    if (!found) continue;
    const [, before = "", number = "", behind] = found;
    // Clauses of an article may be counted by themselves: "2." for 8.2.
    const own = number.includes(".") ? article : article.slice(article.lastIndexOf(".") + 1);
    return `${before}${own}${behind ?? " "}`;
  }
  return "";
}

function missing(context: Context, deviation: Deviation): Outcome {
  const { unit, place, modelText, article, item } = deviation;
  if (unit === "heading") return missingHeading(context, deviation);
  if (unit !== "clause" && unit !== "item" && unit !== "recital") return { refused: "shape" };
  if (!place) return { refused: "place" };
  const neighbour = context.byParagraph.get(place.paragraph);
  if (!neighbour) return { refused: "place" };
  if (neighbour.cells.length > 0) return { refused: "table" };
  const own = item ?? article.replace(/^overweging\s+/u, "");
  const [head = "", ...rest] = modelText.split("\n");
  const was = neighbour.text;
  const paragraph = place.paragraph;
  const like = likeness(context, deviation, neighbour);
  const first = {
    text: `${typedNumber(context, like, own)}${head}`,
    numbered: like.label !== "",
    ...(like !== neighbour && { like: like.paragraph.index }),
  };
  return {
    edits: [first, ...rest.map((text) => ({ text, numbered: false }))].map((one) => ({
      kind: "insert",
      paragraph,
      was,
      ...one,
    })),
  };
}

/** Of an article only: what an annex is called is the parties' own. */
function missingHeading(context: Context, { place, article, modelText }: Deviation): Outcome {
  if (!/^\d+$/u.test(article)) return { refused: "shape" };
  const { places, byParagraph } = context;
  const neighbour = byParagraph.get(place?.paragraph ?? -1);
  const like = headingLike(places, (ref) => byParagraph.get(places[ref]?.paragraph ?? -1), article);
  if (!neighbour || !like) return { refused: "place" };
  if (neighbour.cells.length > 0) return { refused: "table" };
  const edit: Edit = {
    kind: "insert",
    paragraph: neighbour.paragraph.index,
    was: neighbour.text,
    text: headingText(like, article, modelText),
    numbered: like.label !== "",
    like: like.paragraph.index,
  };
  return { edits: [edit] };
}

function added(context: Context, place: Place): Outcome {
  const readings = carried(context, place);
  const [first] = readings ?? [];
  const last = readings?.at(-1);
  if (!readings || !first || !last) return { refused: "place" };
  if (first.cells.length > 0) return { refused: "table" };
  const before = first.text.slice(0, place.start).replace(TYPED, "").trim();
  const after = last.text.slice(place.end).trim();
  if (before === "" && after === "") {
    if (readings.some((one) => !isPlain(one, 0, one.text.length, context.view)))
      return { refused: "held" };
    return {
      edits: readings.map(({ paragraph, text }) => ({
        kind: "remove",
        paragraph: paragraph.index,
        was: text,
      })),
    };
  }
  if (readings.length > 1) return { refused: "shape" };
  if (!isPlain(first, place.start, place.end, context.view)) return { refused: "held" };
  // The space in front of what is taken out of a sentence goes along.
  const start = /\s/.test(first.text[place.start - 1] ?? "") ? place.start - 1 : place.start;
  const paragraph = first.paragraph.index;
  const was = first.text.slice(start, place.end);
  return { edits: [{ kind: "text", paragraph, start, end: place.end, was, becomes: "" }] };
}

/** A name that was changed throughout comes back at each of its places, with what goes along with it. */
function renamed(context: Context, words: readonly RenamedWords[]): Outcome {
  const edits: Edit[] = [];
  for (const { place, model } of words) {
    if (place.part !== undefined) return { refused: "part" };
    const reading = context.byParagraph.get(place.paragraph);
    if (!reading || place.lastParagraph !== place.paragraph) return { refused: "place" };
    // A word that a conversion broke over two lines stands in neither.
    const there = reading.text.slice(place.start, place.end);
    if (place.end > place.start && !there.startsWith(place.head)) return { refused: "place" };
    const edit = replacement(reading, place.start, place.end, model);
    if (!isPlain(reading, edit.start, edit.end, context.view)) return { refused: "held" };
    edits.push(edit);
  }
  return edits.length === 0 ? { refused: "place" } : { edits };
}

function outcome(context: Context, deviation: Deviation, shapes: Shapes): Outcome {
  const { kind, also, place, renaming, renamedWords = [] } = deviation;
  if (place?.part !== undefined) return { refused: "part" };
  if (renaming) return renamed(context, renamedWords);
  if (kind === "missing") return missing(context, deviation);
  if (!place) return { refused: "place" };
  const all = [kind, ...(also ?? [])];
  if (all.includes("merged")) return merged(shapes, deviation, place);
  if (all.includes("split"))
    return all.includes("moved") ? { refused: "shape" } : split(shapes, deviation, place);
  if (all.includes("moved")) return moved(shapes, deviation, place);
  if (kind === "added") return added(context, place);
  if (kind === "changed") return changed(context, deviation.changes, place);
  return { refused: "shape" };
}

/**
 * The edits that undo deviations of a report, with the typed numbers that count on behind what comes or goes.
 * @param document the document that the report is of, read as `view`
 * @param wanted keys of the deviations; without it all
 * @returns one entry a deviation, in the order of the report
 */
export function restorations(
  document: DocumentModel,
  report: Pick<CheckReport, "deviations" | "findings" | "clausePlaces">,
  view: View,
  wanted?: ReadonlySet<string>,
): (Restoration | Refused)[] {
  const readings = walk(document, view);
  const byParagraph = new Map(
    readings.filter(({ parts }) => parts.length === 1).map((one) => [one.paragraph.index, one]),
  );
  const context = { view, readings, byParagraph, places: report.clausePlaces ?? {} };
  const shapes: Shapes = {
    view,
    readings,
    byParagraph,
    report,
    wanted: (key) => wanted?.has(key) ?? true,
    carried: (place) => carried(context, place),
    likeness: (deviation, neighbour) => likeness(context, deviation, neighbour),
    typedNumber: (like, article) => typedNumber(context, like, article),
  };
  const asked = report.deviations.filter(({ key }) => shapes.wanted(key));
  const outcomes = asked.map((deviation) => outcome(context, deviation, shapes));
  const edits = new Map(
    outcomes.flatMap((one, at) => ("edits" in one ? [[asked[at]?.key ?? "", one.edits]] : [])),
  );
  const names = asked.filter(({ renaming }) => renaming).map(({ key }) => edits.has(key));
  const made = asked.map((deviation, at) => {
    const { key, article, item, keepsName } = deviation;
    // It says what the model says already, once the name that the rest was given is gone.
    const follows = keepsName !== undefined && names.length > 0 && names.every(Boolean);
    const along = follows || comesAlong(shapes, deviation, edits);
    const own: Outcome = along ? { edits: [] } : (outcomes[at] ?? { refused: "place" });
    return { key, article, ...(item !== undefined && { item }), ...own };
  });
  return withNumbers(readings, report.findings, made, view);
}
