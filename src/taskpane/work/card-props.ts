/** What a card of the work is given: what it shows, and what its decisions do. */
import type { Show } from "../check/use-show";
import type { Meaning } from "../session/use-ranked";
import type { Item } from "./items";
import type { Acts } from "./use-acts";

export interface WorkCardProps {
  item: Item;
  meaning: Meaning;
  acts: Acts;
  show: Show;
  open: boolean;
  stale: boolean;
  recordable: boolean;
  onOpen: (key: string | null) => void;
  /** To the card before or behind this one. */
  onMove: (key: string, by: 1 | -1) => void;
  /** Decided: go on from here. `said` is what was done. */
  onDone: (key: string, said: string) => void;
  /** Taken back: the card is open again. */
  onUndone: (key: string) => void;
  /** To the clause of that reference. */
  onLook: (ref: string) => void;
}
