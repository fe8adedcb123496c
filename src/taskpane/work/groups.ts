/** The work under the headings of its articles, heaviest first or as in the document. Pure. */
import type { Rank } from "../../verdict";
import type { Item } from "./items";

export interface Group {
  /** "" for the lighter articles taken together. */
  heading: string;
  items: Item[];
  of: Record<Rank, number>;
}

const WEIGHT: Record<Rank, number> = { kern: 0, inhoudelijk: 1, bewoording: 2 };
/** Fewer lighter articles than this are shown one by one: a heap of two hides more than it saves. */
const HEAP = 3;

function grouped(
  items: readonly Item[],
  headingOf: (item: Item) => string,
  rankOf: (item: Item) => Rank,
): Group[] {
  const groups = new Map<string, Group>();
  for (const item of items) {
    const heading = headingOf(item);
    const group = groups.get(heading) ?? {
      heading,
      items: [],
      of: { kern: 0, inhoudelijk: 0, bewoording: 0 },
    };
    group.items.push(item);
    group.of[rankOf(item)] += 1;
    groups.set(heading, group);
  }
  return [...groups.values()];
}

/** @param heap whether the articles without kern go together at the end */
export function groupsOf(
  items: readonly Item[],
  how: {
    order: "heaviest" | "document";
    heap: boolean;
    headingOf: (item: Item) => string;
    rankOf: (item: Item) => Rank;
  },
): Group[] {
  const { order, heap, headingOf, rankOf } = how;
  const groups = grouped(items, headingOf, rankOf);
  if (order === "document") return groups;
  // Inside a group the order stays the document's when decisions fall: only ranks move a card.
  for (const group of groups) group.items.sort((a, b) => WEIGHT[rankOf(a)] - WEIGHT[rankOf(b)]);
  const heavy = groups.filter(({ of }) => of.kern > 0);
  const light = groups.filter(({ of }) => of.kern === 0);
  const best = ({ of }: Group): number => (of.inhoudelijk > 0 ? 1 : 2);
  light.sort((a, b) => best(a) - best(b));
  if (!heap || heavy.length === 0 || light.length < HEAP) return [...heavy, ...light];
  const of = { kern: 0, inhoudelijk: 0, bewoording: 0 };
  for (const group of light) {
    of.inhoudelijk += group.of.inhoudelijk;
    of.bewoording += group.of.bewoording;
  }
  return [...heavy, { heading: "", items: light.flatMap((group) => group.items), of }];
}
