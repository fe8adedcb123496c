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

let store: FillStore = { fills: null, drafts: new Map() };
const listeners = new Set<() => void>();

function set(next: Partial<FillStore>): void {
  store = { ...store, ...next };
  for (const listener of listeners) listener();
}

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
  set({ fills, drafts: keep((change) => !stands(fills, change)) });
}

export function type(change: FillChange): void {
  const key = keyOf(change);
  const drafts = new Map(store.drafts);
  // An answer that is partly there may still have to go everywhere.
  if (stands(store.fills ?? [], change)) drafts.delete(key);
  else drafts.set(key, change);
  set({ drafts });
}

export function drop(changes: readonly FillChange[]): void {
  const gone = new Set(changes.map(keyOf));
  set({ drafts: keep((change) => !gone.has(keyOf(change))) });
}

/** Rows below `row` of a table moved by `by`; drafts of a removed row go with it. */
export function moveRows(model: string, table: string, row: number, by: 1 | -1): void {
  const drafts = new Map<string, FillChange>();
  for (const change of store.drafts.values()) {
    const own = change.kind === "cell" && change.model === model && change.table === table;
    if (own && by < 0 && change.row === row) continue;
    const moved = own && change.row > row ? { ...change, row: change.row + by } : change;
    drafts.set(keyOf(moved), moved);
  }
  set({ drafts });
}

function keep(wanted: (change: FillChange) => boolean): Map<string, FillChange> {
  return new Map([...store.drafts].filter(([, change]) => wanted(change)));
}
