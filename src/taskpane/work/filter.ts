/** Which deviations are shown, and in which order. Pure. */
import type { Rank } from "../../verdict";
import type { Item } from "./items";
import { isOpen } from "./items";

export interface Filter {
  rank: Rank | null;
  onlyOpen: boolean;
  /** An author; "": by nobody whom Word knows; null: everybody. */
  author: string | null;
  where: "articles" | "annexes" | null;
  order: "heaviest" | "document";
}

export const NO_FILTER: Filter = {
  rank: null,
  onlyOpen: false,
  author: null,
  where: null,
  order: "heaviest",
};

export const authorsOf = ({ deviation }: Item): string[] => [
  ...new Set((deviation.proposals ?? []).map(({ author }) => author)),
];

const inAnnex = ({ deviation }: Item): boolean =>
  deviation.unit === "annex" || /^bijlage/iu.test(deviation.article);

/** Whether something is left out. */
export function isOn({ rank, onlyOpen, author, where }: Filter): boolean {
  return rank !== null || onlyOpen || author !== null || where !== null;
}

export function passes(filter: Filter, item: Item, rank: Rank): boolean {
  if (filter.rank !== null && rank !== filter.rank) return false;
  if (filter.onlyOpen && !isOpen(item)) return false;
  if (filter.where !== null && inAnnex(item) !== (filter.where === "annexes")) return false;
  if (filter.author === null) return true;
  const authors = authorsOf(item);
  return filter.author === "" ? authors.length === 0 : authors.includes(filter.author);
}
