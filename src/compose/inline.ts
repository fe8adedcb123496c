import { formatTag, type TagPart } from "../clauses/tag";
import { fieldValue, parseTemplate } from "../clauses/template";
import { inlineControl } from "../ooxml/control";
import type { Xml } from "../ooxml/element";
import { run, type RunFormat } from "../ooxml/run";
import type { Context } from "./context";

/** How an open field prints: brackets, so that it is a blank on paper and without its control too. */
export function promptText(prompt: string): string {
  return `[${prompt}]`;
}

/** A template as inline content: text as it stands, fields and choices as inline controls. */
export function inline(context: Context, template: string, format: RunFormat = {}): Xml {
  return parseTemplate(template)
    .map((segment) => {
      switch (segment.kind) {
        case "text":
          return run(segment.text, format);
        case "field":
          return fieldControl(context, segment.id);
        case "choice":
          return choiceControl(context, segment.id, segment.form);
      }
    })
    .join("");
}

function fieldControl(context: Context, id: string): Xml {
  const field = context.fields.get(id);
  if (!field) throw new RangeError(`${context.model.id} has no field ${id}`);
  return answerControl(
    context,
    { kind: "field", id },
    field.label.nl,
    fieldValue(field, context.answers) ?? "",
    field.prompt,
  );
}

function choiceControl(context: Context, id: string, form: string): Xml {
  const choice = context.choices.get(id);
  const printed = choice?.forms[form];
  if (!choice || !printed) throw new RangeError(`${context.model.id} has no choice ${id}.${form}`);
  const tag = formatTag({ model: context.model.id, part: { kind: "choice", id, form } });
  const title = choice.label.nl;
  const alternative = context.answers.choices?.[id];
  const made = alternative === undefined ? undefined : printed.made[alternative];
  if (made === undefined)
    return printed.open === ""
      ? ""
      : inlineControl(printed.open, { tag, title, placeholder: true });
  // An empty control would show Word's own prompt in the middle of a sentence.
  return made === "" ? "" : inlineControl(made, { tag, title });
}

/** A control with an answer, or with the prompt for one. */
export function answerControl(
  context: Context,
  part: TagPart,
  title: string,
  answer: string,
  prompt: string,
): Xml {
  const tag = formatTag({ model: context.model.id, part });
  // A blank answer is no answer: an empty control would show Word's own prompt.
  return answer.trim() === ""
    ? inlineControl(promptText(prompt), { tag, title, placeholder: true })
    : inlineControl(answer, { tag, title });
}
