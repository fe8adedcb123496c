/**
 * One act on the document, in three syncs: read, look again, write and read back. What is told is what the
 * document shows afterwards; an item that changed since the report is left, and the others go on.
 */
import { annexTarget } from "../annex-target";
import { queryAnchor } from "../anchor";
import { newAnnex } from "../annex";
import { compareRead, type CheckResult } from "../check";
import { toFailure, WordFailure } from "../failure";
import { assertWritable, hostInfo } from "../host";
import { queueInsert } from "../insert";
import { cleanUp, writeFailure } from "../recovery";
import { told } from "../read";
import { answered, reading, run } from "../run";
import { holdTables, queueTableEdits, type TableWrites } from "../table-edits";
import { prepareTracking, type Tracking } from "../tracking";
import type { ActAsk, PlannedItem, Wanted } from "./ask";
import { outcomeOf, type Written } from "./outcome";
import type { ActOptions, ActOutcome } from "./types";
import { placed, queueGuards, queueLook, queueWrites, type HeldItem } from "./write";

/**
 * @throws WordFailure when nothing was written; `unverified` when Word wrote and would not show the document
 */
export async function act(options: ActOptions, ask: ActAsk): Promise<ActOutcome> {
  assertWritable();
  const untracked = !(options.tracked && hostInfo().capabilities.tracking);
  const written = await attempt(options, { ...ask, untracked }, true);
  return outcomeOf(ask, written, (after, wanted) => compared(options, after, wanted));
}

const asked = ({ model, noise, proposals }: ActOptions) => ({ model, noise, proposals });

/** The document behind the act, and what of `wanted` can be done in it. */
async function compared(
  options: ActOptions,
  { ooxml, text }: Written["after"],
  wanted: Wanted[],
): Promise<{ result: CheckResult; found: PlannedItem[] }> {
  const request = { ...asked(options), ooxml, acts: { view: "accepted", wanted } as const };
  const { acts, ...rest } = await compareRead(request, new AbortController().signal);
  const result = { ...rest, ...told(text), by: "document" } as const;
  return { result, found: acts?.items ?? [] };
}

/** @param again whether a guard that fails is to be met by one more look */
async function attempt(options: ActOptions, ask: ActAsk, again: boolean): Promise<Written> {
  const state: { tracking?: Tracking; writing: boolean; guarded: boolean } = {
    writing: false,
    guarded: false,
  };
  try {
    return await run(async (context) => {
      const { onStage, signal } = options;
      onStage?.("reading");
      const { body } = context.document;
      const ooxml = body.getOoxml();
      body.load("text");
      const { paragraphs, tables } = body;
      paragraphs.load("text");
      tables.load("rowCount");
      const end = queryAnchor(paragraphs.getLast());
      const tracking = prepareTracking(context, options.tracked);
      await reading(context.sync(), signal);

      onStage?.("comparing");
      // A method's result is no proxy: it needs no load.
      // eslint-disable-next-line office-addins/load-object-before-read
      const given = ooxml.value;
      const { acts, ...before } = await compareRead(
        { ...asked(options), ooxml: given, acts: ask },
        signal,
      );
      const { closed, spot, plan } = before;
      if (closed) throw new WordFailure("protected", closed);
      if (!acts) throw new WordFailure("unexpected", "no plan");
      const records = ask.record !== undefined || ask.rows !== undefined;
      if (records && !plan) throw new WordFailure("no-deviation-table");
      const texts = new Map(paragraphs.items.map(({ text }, at) => [at, text]));
      const rows = records && plan?.changes ? plan : null;
      const target = rows && spot && annexTarget(spot, paragraphs.items, end);
      const annex = rows && spot && (await newAnnex(rows, spot.kind, given));
      const tablesHeld = rows && !target ? holdTables(before.tables, tables.items) : [];
      const looked = queueLook(acts, paragraphs.items, body);
      await reading(context.sync(), signal);

      const ready = placed(looked, texts);
      const nothing = ready.items.length === 0;
      // Rows say what goes from the text: where one clause must be left, no row is made of the others either.
      const recordable = rows !== null && ready.left.every(({ edits }) => edits === null);
      const half = ask.whole === true && ready.left.length > 0;
      if (nothing || half || (rows && !recordable))
        return {
          acts,
          done: [],
          left: acts.items,
          tracked: null,
          after: { ooxml: given, text: body.text },
          known: { ...before, ...told(body.text), by: "document" },
        };
      onStage?.("writing");
      state.guarded = true;
      queueGuards(ready);
      state.tracking = tracking;
      state.writing = true;
      tracking.on();
      queueWrites(ready);
      let writes: TableWrites | null = null;
      if (rows && target && annex) queueInsert(target.anchor, annex, target.where);
      else if (rows) writes = queueTableEdits(rows, tablesHeld, []);
      tracking.off(context);
      const now = body.getOoxml();
      body.load("text");
      await answered(context.sync());
      if (writes?.restore()) await answered(context.sync());
      onStage?.("verifying");
      return {
        acts,
        done: ready.items.map(({ item }) => item),
        ids: idsOf(ready.items),
        left: ready.left,
        tracked: tracking.tracked(),
        // eslint-disable-next-line office-addins/load-object-before-read
        after: { ooxml: now.value, text: body.text },
      };
    });
  } catch (error) {
    const failure = toFailure(error);
    if (state.writing)
      await run((context) => cleanUp(context, state.tracking)).catch(() => undefined);
    // Somebody typed between the look and the write: Word stopped at the guard, before any of it.
    if (failure.code === "stale" && state.guarded && again) return attempt(options, ask, false);
    if (!state.writing) throw writeFailure(failure);
    return halfway(options, ask, failure);
  }
}

/** What Word calls the comments that it made, by the key of their item. */
const idsOf = (items: readonly HeldItem[]): Map<string, string> =>
  new Map(
    items.flatMap(({ item, held }) =>
      held.flatMap((one) => ("id" in one && one.id ? [[item.key, one.id()] as const] : [])),
    ),
  );

/** Word stopped within the write: what stands is asked of the document. */
async function halfway(options: ActOptions, ask: ActAsk, failure: WordFailure): Promise<Written> {
  try {
    return await run(async (context) => {
      const { body } = context.document;
      const ooxml = body.getOoxml();
      body.load("text");
      await reading(context.sync());
      // eslint-disable-next-line office-addins/load-object-before-read
      const now = ooxml.value;
      const request = { ...asked(options), ooxml: now, acts: ask };
      const { acts, ...rest } = await compareRead(request, new AbortController().signal);
      if (!acts) throw new WordFailure("unexpected", "no plan");
      return {
        acts,
        done: [],
        left: acts.items,
        tracked: null,
        cause: failure.code,
        after: { ooxml: now, text: body.text },
        known: { ...rest, ...told(body.text), by: "document" },
      };
    });
  } catch (error) {
    throw new WordFailure("unverified", failure.detail, { cause: error });
  }
}
