/** Our own tracked changes, refused where they stand: taken back, they leave nothing behind. */
import type { Revert } from "../../edits";

export interface HeldRevert {
  /** After the sync: false when Word tells other changes than the file. */
  ready(): boolean;
  write(): void;
}

const KINDS = { inserted: "Added", deleted: "Deleted" } as const;
const bare = (text: string) => text.replace(/[\s\p{C}\ufffc]+/gu, "");

/** Queues the question which tracked changes Word knows there; WordApi 1.6. */
export function holdRevert({ author, all, own }: Revert, paragraph: Word.Paragraph): HeldRevert {
  const changes = paragraph.getTrackedChanges();
  changes.load("author,type,text");
  const groups = () =>
    grouped(
      changes.items.filter((one) => one.author === author && isText(one)),
      all,
    );
  return {
    ready: () => groups() !== null,
    write: () => {
      const found = groups();
      for (const at of own) for (const one of found?.[at] ?? []) one.reject();
    },
  };
}

const kindOf = ({ type }: Word.TrackedChange): string => type;
const isText = (one: Word.TrackedChange): boolean => kindOf(one) !== "Formatted";

/** What Word tells by what the file holds, in order; Word may tell one of them in pieces. */
function grouped(
  told: readonly Word.TrackedChange[],
  all: Revert["all"],
): Word.TrackedChange[][] | null {
  const groups: Word.TrackedChange[][] = [];
  let at = 0;
  for (const { kind, text } of all) {
    const group: Word.TrackedChange[] = [];
    let said = "";
    while (at < told.length) {
      const next = told[at];
      if (!next || kindOf(next) !== KINDS[kind]) break;
      group.push(next);
      said += next.text;
      at += 1;
      // Word for the Mac does not tell what a deletion held (office-js#5188).
      if (bare(said) === bare(text) || next.text === "") break;
    }
    const fits = bare(said) === bare(text) || (kind === "deleted" && said === "");
    if (group.length === 0 || !fits) return null;
    groups.push(group);
  }
  return at === told.length ? groups : null;
}
