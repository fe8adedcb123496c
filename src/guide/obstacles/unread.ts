/** Parts of the file that nobody could read. */
import type { Rule } from "./blocker";

/** Files in the file, and what Word did not give of it: they hold text of any length. */
const HOLDS_TEXT: ReadonlySet<string> = new Set([
  "embedded",
  "alt-chunk",
  "subdocument",
  "part",
  "withheld",
]);
/** A picture of this size may be a page of text; a smaller one is a logo or a signature. Millimetres. */
const PAGE = { width: 120, height: 80 };

/** What nobody could read may say anything. */
export const unread: Rule = (_model, report) => {
  const open = report.unread.filter(
    ({ kind, size }) =>
      HOLDS_TEXT.has(kind) ||
      (size !== null && size.width >= PAGE.width && size.height >= PAGE.height),
  );
  if (open.length === 0) return [];
  const count = open.reduce((sum, one) => sum + one.count, 0);
  return [{ code: "part-unread", article: "", values: { count: String(count) } }];
};
