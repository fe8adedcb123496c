import { parseTemplate } from "../clauses/template";
import type { Context } from "./context";
import { promptText } from "./inline";

/** A heading as the title of its control: a control's title holds text only. */
export function plainTitle(context: Context, template: string): string {
  return parseTemplate(template)
    .map((segment) => {
      switch (segment.kind) {
        case "text":
          return segment.text;
        case "field":
          return promptText(context.fields.get(segment.id)?.prompt ?? segment.id);
        case "choice":
          return context.choices.get(segment.id)?.forms[segment.form]?.open ?? "";
      }
    })
    .join("");
}
