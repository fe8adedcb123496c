/**
 * The controls of our answers as objects of Word. The document's list is not always whole: on the web it
 * was seen to leave out what stands in tables (office-js#2040), and to name nested controls twice (#3139).
 * So it is held against the controls in the OOXML of the same sync, and what it lacks is asked of the cell
 * that holds it.
 */
import { formatTag, type Tag } from "../clauses/tag";
import type { Answered } from "./fields-read";
import type { FillReading } from "./fill-read";
import { reading } from "./run";

/** A control of Word with what the OOXML says of it; null where the two cannot be paired. */
export interface Target {
  control: Word.ContentControl;
  answered: Answered | null;
}

/** Tag → its controls. */
export type Targets = ReadonlyMap<string, readonly Target[]>;

export const LOADED = "id,tag,text,cannotEdit";

/**
 * @param listed the document's list, loaded with `LOADED` in the sync that read the document
 * @returns in no further sync where the list is whole, in one where it is not
 */
export async function findTargets(
  context: Word.RequestContext,
  listed: readonly Word.ContentControl[],
  tables: readonly Word.Table[],
  { controls, document }: FillReading,
  wanted: (tag: Tag) => boolean,
): Promise<Targets> {
  const once = [...new Map(listed.map((control) => [control.id, control])).values()];
  const byTag = new Map<string, Answered[]>();
  for (const one of controls) {
    if (!wanted(one.tag)) continue;
    const tag = formatTag(one.tag);
    byTag.set(tag, [...(byTag.get(tag) ?? []), one]);
  }
  const found = new Map<string, Word.ContentControl[]>();
  const lacking: string[] = [];
  for (const [tag, all] of byTag) {
    const own = once.filter((control) => control.tag === tag);
    found.set(tag, own);
    if (own.length < all.length) lacking.push(tag);
  }
  if (lacking.length > 0) {
    const bodyTables = document.blocks.filter(({ kind }) => kind === "table");
    const cells = new Map<string, Word.ContentControlCollection>();
    for (const tag of lacking)
      for (const { cell } of byTag.get(tag) ?? []) {
        if (!cell) continue;
        const at = bodyTables.indexOf(cell.table);
        const table = tables[at];
        const key = `${at}/${cell.rowIndex}/${cell.cellIndex}`;
        // A table in a cell is none of Word's body.tables: such a place stays open, and is told.
        if (!table || cells.has(key)) continue;
        const inside = table.getCell(cell.rowIndex, cell.cellIndex).body.contentControls;
        inside.load(LOADED);
        cells.set(key, inside);
      }
    await reading(context.sync());
    for (const { items } of cells.values())
      for (const control of items) {
        const known = found.get(control.tag);
        if (known && lacking.includes(control.tag) && !known.some(({ id }) => id === control.id))
          known.push(control);
      }
  }
  return new Map([...found].map(([tag, own]) => [tag, paired(own, byTag.get(tag) ?? [])]));
}

/** Both come in the order of the document; where a list is incomplete a text of its own tells. */
function paired(own: readonly Word.ContentControl[], answered: readonly Answered[]): Target[] {
  const same = own.length === answered.length;
  return own.map((control, at) => ({ control, answered: (same ? answered[at] : null) ?? null }));
}
