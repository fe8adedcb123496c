/** Template text of a model cut into literal text, fields and choices. See schema.ts for the tokens. */
export type Segment =
  | { kind: "text"; text: string }
  | { kind: "field"; id: string }
  | { kind: "choice"; id: string; form: string };

const TOKEN = /\{\{(\?)?([a-z0-9.-]+)\}\}/g;

/**
 * Cuts a template into segments, in order; literal text is never empty.
 * @param template text with `{{field.id}}` and `{{?choice-id.form}}` tokens (a choice id has no dot).
 */
export function parseTemplate(template: string): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const match of template.matchAll(TOKEN)) {
    if (match.index > from)
      segments.push({ kind: "text", text: template.slice(from, match.index) });
    const name = match[2] ?? "";
    if (match[1]) {
      const dot = name.indexOf(".");
      segments.push({ kind: "choice", id: name.slice(0, dot), form: name.slice(dot + 1) });
    } else segments.push({ kind: "field", id: name });
    from = match.index + match[0].length;
  }
  if (from < template.length) segments.push({ kind: "text", text: template.slice(from) });
  return segments;
}
