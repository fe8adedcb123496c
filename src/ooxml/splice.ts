/**
 * Small changes in the XML text of a part, everything else byte for byte. Places come from the
 * reader's source ranges; nothing is parsed and written out again.
 */

/** Text that takes the place of [start, end), UTF-16 units. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** @throws RangeError when two edits overlap or one lies outside: a fault of the caller. */
export function splice(xml: string, edits: readonly Edit[]): string {
  const sorted = edits
    .map((edit, at) => ({ ...edit, at }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.at - b.at);
  let out = "";
  let from = 0;
  for (const edit of sorted) {
    if (edit.start < from || edit.end < edit.start || edit.end > xml.length)
      throw new RangeError(`edits overlap at ${edit.start}`);
    out += xml.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return out + xml.slice(from);
}

export interface Child {
  /** Local name: "p", "tbl", "sdt", "sectPr". */
  name: string;
  start: number;
  end: number;
}

/** A tag, or anything that may hold "<" and is none. Attribute values may hold ">". */
export const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

/** Children of `w:body`, with their places. The text is known to be well-formed. */
export function bodyChildren(xml: string): Child[] {
  const children: Child[] = [];
  let depth = 0;
  let open: Child | null = null;
  for (const match of xml.matchAll(MARKUP)) {
    const [whole, slash, name] = match;
    if (name === undefined) continue;
    const end = match.index + whole.length;
    const local = name.slice(name.indexOf(":") + 1);
    const closed = match[4] === "/";
    if (slash === "/") {
      depth -= 1;
      if (depth === 2 && open) {
        children.push({ ...open, end });
        open = null;
      }
      continue;
    }
    // 0 the document, 1 its body, 2 what stands in the body.
    if (depth === 2) {
      if (closed) children.push({ name: local, start: match.index, end });
      else open = { name: local, start: match.index, end };
    }
    if (!closed) depth += 1;
  }
  return children;
}

/**
 * Past the ends of so many controls: what is put there stands beside them, not inside.
 * @param at offset just behind the last of what the innermost one holds
 */
export function behindControls(xml: string, at: number, controls: number): number {
  const ends = /^\s*<\/(?:[\w.-]+:)?sdtContent\s*>\s*<\/(?:[\w.-]+:)?sdt\s*>/;
  let behind = at;
  for (let left = controls; left > 0; left -= 1) {
    const end = ends.exec(xml.slice(behind, behind + 400));
    if (!end) break;
    behind += end[0].length;
  }
  return behind;
}

/** Prefix that the part binds to WordprocessingML ("w" nearly always). */
export function wordPrefix(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*):document\b/.exec(xml);
  return root?.[1] ?? "w";
}

/** A piece of a part with the prefix that this room writes: the other way round than `fitFragment`. */
export function withPrefixW(xml: string, prefix: string): string {
  if (prefix === "w") return xml;
  return xml.replace(/<[^>]*>/g, (tag) =>
    tag
      .replace(new RegExp(`^(</?)${prefix}:`), "$1w:")
      .replace(new RegExp(` ${prefix}:(?=[\\w]+=)`, "g"), " w:"),
  );
}

/**
 * Makes a fragment fit for a part: its prefix is the part's own, and `w15:appearance` goes, which is
 * Word's default and whose prefix the part may not know.
 */
export function fitFragment(fragment: string, prefix: string): string {
  const plain = fragment.replace(/<w15:appearance [^>]*\/>/g, "");
  if (prefix === "w") return plain;
  return plain.replace(/<[^>]*>/g, (tag) =>
    tag.replace(/^(<\/?)w:/, `$1${prefix}:`).replace(/ w:(?=[\w]+=)/g, ` ${prefix}:`),
  );
}
