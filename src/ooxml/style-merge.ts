import { readStyles, references, withReferences, type NamedStyle } from "./style-list";

/**
 * Brings our styles into somebody's document: only those that the inserted text uses and the
 * document lacks. A style of Word's own that the document has under another id ("Kop1" for
 * heading 1 in Dutch Word) is used under that id.
 */
export interface MergedStyles {
  styles: string;
  /** The fragment with the ids that hold in this document. */
  fragment: string;
  /** Ids of the styles that were added. */
  added: string[];
}

/**
 * @param styles the document's styles part
 * @param ours children of w:styles that the fragment was written with
 */
export function mergeStyles(styles: string, ours: string, fragment: string): MergedStyles {
  const theirs = readStyles(styles);
  const byId = new Map(theirs.map((style) => [style.id, style]));
  const byName = new Map(theirs.map((style) => [style.key, style]));
  const mine = new Map(readStyles(ours).map((style) => [style.id, style]));
  const renamed = new Map<string, string>();
  const needed: NamedStyle[] = [];
  const seen = new Set<string>();
  const queue = references(fragment);
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const style = mine.get(id);
    if (!style) continue;
    const same = byName.get(style.key);
    if (same) {
      if (same.id !== id) renamed.set(id, same.id);
    } else if (!byId.has(id)) {
      needed.push(style);
      queue.push(...references(style.xml));
    }
  }
  const rename = (xml: string): string => withReferences(xml, (id) => renamed.get(id) ?? id);
  const addition = needed.map((style) => rename(style.xml.replace(/ w:default="1"/, ""))).join("");
  const end = /<\/(?:[\w.-]+:)?styles>\s*$/.exec(styles);
  const at = end?.index ?? styles.length;
  return {
    styles:
      needed.length === 0 || !end ? styles : styles.slice(0, at) + addition + styles.slice(at),
    fragment: rename(fragment),
    added: needed.map((style) => style.id),
  };
}
