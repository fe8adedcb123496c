import type { Answers, Choice, Field, ModelAgreement } from "./schema";

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

/** What a field holds: the answer, else the supplier's default; null while it is open. */
export function fieldValue(field: Field, answers: Answers = {}): string | null {
  const answer = answers.fields?.[field.id];
  if (answer !== undefined && answer.trim() !== "") return answer;
  return field.default ?? null;
}

/** What stands at an open field: what the source prints there, else the prompt in brackets. */
export function openText(field: Field): string {
  return field.printed ?? `[${field.prompt}]`;
}

/** The text of a choice in one of its forms; as the model prints it while the choice is open. */
export function choiceText(choice: Choice, form: string, answers: Answers = {}): string {
  const forms = choice.forms[form];
  const made = answers.choices?.[choice.id];
  return (made === undefined ? undefined : forms?.made[made]) ?? forms?.open ?? "";
}

/**
 * A template as a reader would see it, without markup.
 * @returns answers filled in; open fields as printed in the source or as "[prompt]".
 */
export function renderPlain(
  template: string,
  model: ModelAgreement,
  answers: Answers = {},
): string {
  return parseTemplate(template)
    .map((segment) => {
      if (segment.kind === "text") return segment.text;
      if (segment.kind === "choice") {
        const choice = model.choices.find(({ id }) => id === segment.id);
        return choice ? choiceText(choice, segment.form, answers) : "";
      }
      const field = model.fields.find(({ id }) => id === segment.id);
      return field ? (fieldValue(field, answers) ?? openText(field)) : "";
    })
    .join("");
}
