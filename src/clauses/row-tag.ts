/**
 * The tag of a row of the deviation table that we write. It carries a mark of what the row says, so that
 * a row that somebody edited since is known from one that may follow the text.
 */
import { shortHash } from "./short-hash";
import { TAG_MAX, tagText, type Tag } from "./tag";

export interface RowTexts {
  lapses: string;
  replacement: string;
}

/** Mark of a row's texts. White space is no part of it: Word may break lines otherwise than it was told. */
export function rowMark({ lapses, replacement }: RowTexts): string {
  return shortHash(`${lapses}|${replacement}`.replace(/[\s\p{Cf}]+/gu, ""));
}

/** Tag of a row with this key; without its mark where the two together are too long for one. */
export function rowTag(model: string, row: RowTexts & { key: string }): Tag {
  const { key } = row;
  const marked: Tag = { model, part: { kind: "row", key, mark: rowMark(row) } };
  return tagText(marked).length > TAG_MAX ? { model, part: { kind: "row", key } } : marked;
}
