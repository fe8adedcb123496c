/** What was read of the document and typed in the pane; outlives the page, so that tabs lose nothing. */
import { useSyncExternalStore } from "react";
import { stands } from "../../word/fill-stands";
import type { FillChange, ModelFill } from "../../word/fill-types";

export interface FillStore {
  /** Null until the document was read. */
  fills: readonly ModelFill[] | null;
  /** Typed and not yet in the document, by `keyOf`. */
  drafts: ReadonlyMap<string, FillChange>;
}

type Drafts = FillStore["drafts"];

/**
 * All that was typed since the last reading, also what that reading says already: while another reading is
 * under way the document may say something else, and what a user typed is not lost.
 */
let typed: Drafts = new Map();
let store: FillStore = { fills: null, drafts: typed };
const listeners = new Set<() => void>();

function set(fills: FillStore["fills"], all: Drafts): void {
  typed = all;
  // An answer that is partly there may still have to go everywhere.
  store = { fills, drafts: those(typed, (change) => !stands(fills ?? [], change)) };
  for (const listener of listeners) listener();
}

const those = (all: Drafts, wanted: (change: FillChange) => boolean): Drafts =>
  new Map([...all].filter(([, change]) => wanted(change)));

export function useFillStore(): FillStore {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => store,
  );
}

/** Names the thing that a change is about. */
export function keyOf(change: FillChange): string {
  return change.kind === "cell"
    ? `cell ${change.model} ${change.table} ${change.row} ${change.column}`
    : `${change.kind} ${change.model} ${change.id}`;
}

/** Takes a reading; drafts that the document now says are done. */
export function took(fills: readonly ModelFill[]): void {
  set(
    fills,
    those(typed, (change) => !stands(fills, change)),
  );
}

export function type(change: FillChange): void {
  set(store.fills, new Map([...typed, [keyOf(change), change]]));
}

export function drop(changes: readonly FillChange[]): void {
  const gone = new Set(changes.map(keyOf));
  set(
    store.fills,
    those(typed, (change) => !gone.has(keyOf(change))),
  );
}

/** Rows below `row` of a table moved by `by`; drafts of a removed row go with it. */
export function moveRows(model: string, table: string, row: number, by: 1 | -1): void {
  const drafts = new Map<string, FillChange>();
  for (const change of typed.values()) {
    const own = change.kind === "cell" && change.model === model && change.table === table;
    if (own && by < 0 && change.row === row) continue;
    const moved = own && change.row > row ? { ...change, row: change.row + by } : change;
    drafts.set(keyOf(moved), moved);
  }
  set(store.fills, drafts);
}
