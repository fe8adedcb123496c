import type { Block } from "../clauses/schema";
import { formatTag } from "../clauses/tag";
import { fieldValue } from "../clauses/template";
import { blockControl, PLACEHOLDER_STYLE } from "../ooxml/control";
import type { Xml } from "../ooxml/element";
import { paragraph } from "../ooxml/paragraph";
import { run } from "../ooxml/run";
import { STYLE } from "../ooxml/styles";
import type { Context } from "./context";
import { deviations } from "./deviations";
import { inline, promptText } from "./inline";
import { list, type ListPlace } from "./lists";
import { records } from "./records";
import { definitions, form, grid, signatures } from "./tables";

/** The styles of a place: text, items and headings look different in a clause and in an annex. */
export interface Look {
  place: ListPlace;
  text: string;
  item: string;
  heading: string;
}

export const LOOK = {
  loose: { place: "margin", text: STYLE.text, item: STYLE.text, heading: STYLE.heading },
  parties: { place: "margin", text: STYLE.party, item: STYLE.party, heading: STYLE.heading },
  recitals: { place: "margin", text: STYLE.recital, item: STYLE.recital, heading: STYLE.heading },
  clause: { place: "clause", text: STYLE.clauseText, item: STYLE.item, heading: STYLE.heading },
  annex: { place: "margin", text: STYLE.text, item: STYLE.item, heading: STYLE.annexHeading },
} as const satisfies Record<string, Look>;

const TABLES: ReadonlySet<Block["type"]> = new Set([
  "definitions",
  "records",
  "form",
  "grid",
  "signatures",
  "deviations",
]);

/** Two tables that touch become one in Word; text right under a table sticks to it. */
const gap = () => paragraph("", { style: STYLE.gap });

/** Blocks in order. A paragraph that announces what follows (":") stays with it. */
export function blocks(context: Context, content: readonly Block[], look: Look): Xml {
  return content
    .map((block, index) => {
      const next = content[index + 1];
      const spaced =
        TABLES.has(block.type) && (next ? next.type !== "heading" : look.place === "clause");
      return one(context, block, look, next) + (spaced ? gap() : "");
    })
    .join("");
}

function one(context: Context, block: Block, look: Look, next: Block | undefined): Xml {
  switch (block.type) {
    case "paragraph": {
      const announces = next !== undefined && (next.type !== "paragraph" || /:$/.test(block.text));
      return paragraph(inline(context, block.text), {
        style: look.text,
        ...(announces ? { keepNext: true } : {}),
      });
    }
    case "heading":
      return paragraph(inline(context, block.text), { style: look.heading });
    case "list":
      return list(context, block, look.place, look.item);
    case "definitions":
      return definitions(context, block);
    case "records":
      return records(context, block);
    case "form":
      return form(context, block);
    case "grid":
      return grid(context, block);
    case "signatures":
      return signatures(context, block);
    case "deviations":
      return deviations(context, block);
    case "free":
      return free(context, block.field, look);
  }
}

/** Text of the user's own: a control around whole paragraphs, one for each line of the answer. */
function free(context: Context, id: string, look: Look): Xml {
  const field = context.fields.get(id);
  if (!field) throw new RangeError(`${context.model.id} has no field ${id}`);
  const answer = fieldValue(field, context.answers) ?? "";
  const tag = formatTag({ model: context.model.id, part: { kind: "field", id } });
  const lines = answer === "" ? [promptText(field.prompt)] : answer.split(/\r\n?|\n/);
  const format = answer === "" ? { style: PLACEHOLDER_STYLE } : {};
  return blockControl(
    lines.map((line) => paragraph(run(line, format), { style: look.text })).join(""),
    { tag, title: field.label.nl, placeholder: answer === "" },
  );
}
