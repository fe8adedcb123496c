/**
 * One clause put among others: it takes the number of the place where it lands. Word remaps list ids
 * of what is inserted, so only a paragraph that Word itself makes beside a clause joins its list.
 */
import { freshSeed } from "./seed";
import { looseEnds, type LooseEnds } from "../clauses/loose-ends";
import type { Answers, ModelAgreement } from "../clauses/schema";
import type { HeadPiece } from "../compose";
import { clauseSpot, nextTyped, typedLabel, type Neighbour } from "./clause-spot";
import { toFailure, WordFailure } from "./failure";
import { TITLE_MAX } from "./fill-records";
import { wordText } from "./fill-text";
import { assertWritable } from "./host";
import { inHouseNames } from "./house-names";
import { insertPart } from "./insert-part";
import { ASK_AGAIN } from "./place";
import { readBodyOrParagraphs } from "./read";
import { cleanUp, MARKER, standIn, writeFailure } from "./recovery";
import type { Inserted } from "./insert";
import { answered, reading, run } from "./run";
import { prepareTracking, type Tracking } from "./tracking";

/** Paragraphs that are looked at above and below the cursor. */
const REACH = 40;

export interface InsertedClause {
  /** The number that it got, or null where there is no numbered clause to join. */
  number: string | null;
  found: Inserted["found"];
}

/** @throws WordFailure see `insertPackage`. */
export async function insertClause(
  model: ModelAgreement,
  ref: string,
  answers: Answers,
  tracked: boolean,
): Promise<InsertedClause> {
  assertWritable();
  const [{ composeRestored, toFlatPackage }, { readFlatPackage }] = await Promise.all([
    import("../compose"),
    import("../document"),
  ]);
  const state: { before?: string[]; tracking?: Tracking } = {};
  let done: InsertedClause | undefined;
  try {
    done = await run(async (context) => {
      const here = context.document.getSelection().paragraphs.getLast();
      const above = chain(here, (paragraph) => paragraph.getPreviousOrNullObject());
      const below = chain(here, (paragraph) => paragraph.getNextOrNullObject());
      const { body } = context.document;
      const { paragraphs } = body;
      paragraphs.load("text");
      const ooxml = body.getOoxml();
      const tracking = prepareTracking(context, tracked);
      await reading(context.sync());

      const given = ooxml.value;
      const house = await inHouseNames(model, answers, given);
      const clause = composeRestored(house.model, ref, house.answers, { seed: freshSeed() });
      const up = above.map(neighbour);
      const down = below.slice(1).map(neighbour);
      const spot = clauseSpot(up, down);
      const beside = spot && (spot.where === "Before" ? below[spot.at + 1] : above[spot.at]);
      if (!spot || !beside) return undefined;
      state.tracking = tracking;
      state.before = paragraphs.items.map(({ text }) => text);
      tracking.on();
      const typed = typedNumber(up, down);
      const pieces = typed ? [{ text: typed.number + typed.gap }, ...clause.head] : clause.head;
      const head = queueHead(beside.paragraph, spot.where, pieces);
      const item = head.listItemOrNullObject;
      item.load("listString");
      head.load("text");
      const own = head.contentControls;
      own.load("tag");
      let inserted: Word.ParagraphCollection | null = null;
      if (clause.rest) {
        const rest = head.insertParagraph(MARKER, "After");
        // It takes over the number of the clause; what may remain of it must not show one.
        rest.styleBuiltIn = "Normal";
        inserted = rest.insertOoxml(
          toFlatPackage(clause.rest, readFlatPackage(given)),
          "Replace",
        ).paragraphs;
        inserted.load("text");
      }
      head.select("End");
      tracking.off(context);
      await answered(context.sync());
      if (inserted?.items.every(({ text }) => text === MARKER || text === ""))
        throw new WordFailure("not-arrived");
      const wanted = clause.head.filter(({ control }) => control).length;
      const number = item.isNullObject ? (typed?.number ?? null) : item.listString;
      const tagged = own.items.length >= wanted;
      return {
        number,
        found: {
          arrived: true,
          tagged,
          unnumbered: [],
          number: number ?? "",
          tracked: tracking.tracked(),
        },
      };
    });
  } catch (error) {
    const failure = toFailure(error);
    // A paragraph that will not tell its number (office-js#5335): then the clause brings its own.
    if (!state.before && !ASK_AGAIN.has(failure.code)) throw failure;
    if (state.before) throw await leftBy(failure, state.before, state.tracking);
  }
  if (done) return done;
  const { found } = await insertPart(model, { kind: "clause", ref }, answers, "cursor", tracked);
  return { number: null, found };
}

/** What a failed insertion comes down to, once what was never whole is gone again. */
async function leftBy(
  failure: WordFailure,
  before: readonly string[],
  tracking: Tracking | undefined,
): Promise<WordFailure> {
  try {
    const now = await run(async (context) => {
      await cleanUp(context, tracking);
      const { paragraphs } = context.document.body;
      paragraphs.load("text");
      await reading(context.sync());
      return paragraphs.items.map(({ text }) => text);
    });
    if (now.join("\n") === before.join("\n")) return writeFailure(failure);
  } catch (second) {
    if (failure.code === "no-answer") return failure;
    return new WordFailure("unknown-state", failure.detail, { cause: second });
  }
  return new WordFailure("partly-written", failure.detail, { cause: failure });
}

/**
 * The clause's own paragraph, its answers and choices in controls. A range may grow when text is put
 * beside it, so each answer is first marked by something that can be searched for.
 */
function queueHead(
  beside: Word.Paragraph,
  where: "Before" | "After",
  pieces: readonly HeadPiece[],
): Word.Paragraph {
  const text = pieces.map((piece, n) => (piece.control ? standIn(n) : piece.text)).join("");
  const head = beside.insertParagraph(wordText(text), where);
  for (const [n, piece] of pieces.entries()) {
    if (!piece.control) continue;
    const control = head.search(standIn(n)).getFirst().insertContentControl();
    control.tag = piece.control.tag;
    control.title = piece.control.title.slice(0, TITLE_MAX);
    control.insertText(wordText(piece.text), "Replace");
  }
  return head;
}

interface Queried {
  paragraph: Word.Paragraph;
  item: Word.ListItem;
}

/** The paragraph itself and its neighbours on one side, loaded in the caller's sync. */
function chain(
  first: Word.Paragraph,
  step: (paragraph: Word.Paragraph) => Word.Paragraph,
): Queried[] {
  const found: Queried[] = [];
  for (let paragraph = first; found.length < REACH; paragraph = step(paragraph)) {
    paragraph.load("style,tableNestingLevel,text");
    const item = paragraph.listItemOrNullObject;
    item.load("listString");
    found.push({ paragraph, item });
  }
  return found;
}

function neighbour({ paragraph, item }: Queried): Neighbour | null {
  if (paragraph.isNullObject) return null;
  const typed = item.isNullObject ? typedLabel(paragraph.text) : null;
  return {
    number: item.isNullObject ? "" : item.listString,
    ...typed,
    style: paragraph.style,
    inTable: paragraph.tableNestingLevel > 0,
  };
}

/** The number to be typed, where the clauses around it are numbered by hand; null where Word counts. */
function typedNumber(
  above: readonly (Neighbour | null)[],
  below: readonly (Neighbour | null)[],
): { number: string; gap: string } | null {
  const own = above.find((one) => one && CLAUSE_NUMBER.test(one.number));
  if (own?.typed === undefined) return null;
  const number = nextTyped(
    own.number,
    below.flatMap((one) => (one ? [one.number] : [])),
  );
  return number === null ? null : { number, gap: own.typed };
}

const CLAUSE_NUMBER = /^\d+\.\d+[a-z]?\.?$/;

/** What the clause leans on and the document does not have, in one sync. */
export async function clauseLooseEnds(model: ModelAgreement, ref: string): Promise<LooseEnds> {
  const [{ readDocument, readFlatPackage, walk }, { ooxml }] = await Promise.all([
    import("../document"),
    readBodyOrParagraphs(),
  ]);
  const readings = walk(readDocument(readFlatPackage(ooxml)), "accepted");
  return looseEnds(model, ref, readings);
}
