/**
 * One clause put among others: it takes the number of the place where it lands. Word remaps list ids
 * of what is inserted, so only a paragraph that Word itself makes beside a clause joins its list.
 */
import { freshSeed } from "./seed";
import { looseEnds, type LooseEnds } from "../clauses/loose-ends";
import type { Answers, ModelAgreement } from "../clauses/schema";
import type { HeadPiece } from "../compose";
import { toFailure, WordFailure } from "./failure";
import { TITLE_MAX } from "./fill-records";
import { wordText } from "./fill-text";
import { overtaken, queueGuard } from "./guard";
import { assertWritable } from "./host";
import { inHouseNames, partiesIn } from "./house-names";
import { insertPart, type InsertedPart } from "./insert-part";
import { findPlace, type Where } from "./place";
import { readBodyOrParagraphs } from "./read";
import { cleanUp, MARKER, standIn, writeFailure } from "./recovery";
import { answered, reading, run } from "./run";
import { prepareTracking, type Tracking } from "./tracking";

export interface InsertedClause extends Pick<InsertedPart, "found" | "parties" | "model"> {
  /** The number that it got; "" for none. */
  number: string;
  /** It stands among numbered clauses, and is one of them. */
  joined: boolean;
}

/** @throws WordFailure see `insertPackage`; `overtaken` when somebody typed where it was to come. */
export async function insertClause(
  model: ModelAgreement,
  ref: string,
  answers: Answers,
  { where, tracked }: { where: Where; tracked: boolean },
): Promise<InsertedClause> {
  assertWritable();
  const [{ composeRestored, toFlatPackage }, { clausePlace }] = await Promise.all([
    import("../compose"),
    import("./clause-place"),
  ]);
  const state: { before?: string[]; tracking?: Tracking } = {};
  let done: InsertedClause | undefined;
  try {
    done = await run(async (context) => {
      const { place, more: asked } = await findPlace(context, where, () => ({
        tracking: prepareTracking(context, tracked),
      }));
      const { tracking } = asked;
      const spot = place.read && clausePlace(place.read.here);
      const beside = spot && place.read?.all.items[spot.beside];
      if (!spot || !beside) return undefined;
      const house = await inHouseNames(model, answers, place.ooxml);
      const clause = composeRestored(house.model, ref, house.answers, { seed: freshSeed() });
      const more = clause.rest && toFlatPackage(clause.rest, place.parts);
      const words = clause.head.map(({ text }) => text).join("") + (more ?? "");
      state.tracking = tracking;
      state.before = place.read?.all.items.map(({ text }) => text) ?? [];
      queueGuard(beside, spot.words);
      tracking.on();
      const { typed } = spot;
      const pieces = typed ? [{ text: typed.number + typed.gap }, ...clause.head] : clause.head;
      const head = queueHead(beside, spot.where, pieces);
      const item = head.listItemOrNullObject;
      item.load("listString");
      head.load("text");
      const own = head.contentControls;
      own.load("tag");
      let inserted: Word.ParagraphCollection | null = null;
      if (more) {
        const rest = head.insertParagraph(MARKER, "After");
        // It takes over the number of the clause; what may remain of it must not show one.
        rest.styleBuiltIn = "Normal";
        inserted = rest.insertOoxml(more, "Replace").paragraphs;
        inserted.load("text");
      }
      head.select("End");
      tracking.off(context);
      await answered(context.sync());
      if (inserted?.items.every(({ text }) => text === MARKER || text === ""))
        throw new WordFailure("not-arrived");
      const wanted = clause.head.filter(({ control }) => control).length;
      const number = item.isNullObject ? (typed?.number ?? "") : item.listString;
      const tagged = own.items.length >= wanted;
      return {
        number,
        joined: true,
        parties: partiesIn(house.parties, words),
        model: house.model,
        found: { arrived: true, tagged, unnumbered: [], number, tracked: tracking.tracked() },
      };
    });
  } catch (error) {
    if (!state.before) throw toFailure(error);
    throw await leftBy(overtaken(error), state.before, state.tracking);
  }
  if (done) return done;
  const alone = await insertPart(model, { kind: "clause", ref }, answers, where, { tracked });
  return { ...alone, number: alone.found?.number ?? "", joined: false };
}

/** What a failed insertion comes down to, once what was never whole is gone again. */
async function leftBy(
  failure: WordFailure,
  before: readonly string[],
  tracking: Tracking | undefined,
): Promise<WordFailure> {
  // It was looked for before anything was written.
  if (failure.code === "overtaken") return failure;
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

/** What the clause leans on and the document does not have, in one sync. */
export async function clauseLooseEnds(model: ModelAgreement, ref: string): Promise<LooseEnds> {
  const [{ readDocument, readFlatPackage, walk }, { ooxml }] = await Promise.all([
    import("../document"),
    readBodyOrParagraphs(),
  ]);
  const readings = walk(readDocument(readFlatPackage(ooxml)), "accepted");
  return looseEnds(model, ref, readings);
}
