import type { Annex, Section } from "../clauses/schema";
import { formatTag } from "../clauses/tag";
import { blockControl } from "../ooxml/control";
import type { Xml } from "../ooxml/element";
import type { PageBlock } from "../ooxml/package";
import { paragraph } from "../ooxml/paragraph";
import { STYLE } from "../ooxml/styles";
import { articleControl } from "./article";
import { blocks, LOOK, type Look } from "./blocks";
import type { Context } from "./context";
import { inline } from "./inline";
import type { Numbers } from "./place-numbers";
import { isWide } from "./records";
import { plainTitle } from "./title";

/** Words for the frame of a section without a heading of its own. */
const NAMES: Record<Exclude<Section["kind"], "article" | "annex">, string> = {
  title: "Titel",
  text: "Tekst",
  parties: "Partijen",
  recitals: "Overwegingen",
  signatures: "Ondertekening",
};

type Loose = Exclude<Section, { kind: "article" | "annex" }>;

/** One section of the agreement in its control; "" for an annex that the source does not print. */
export function section(
  context: Context,
  part: Section,
  numbers: Numbers,
  signed = false,
): PageBlock {
  switch (part.kind) {
    case "article":
      return { xml: articleControl(context, part.article, numbers, signed), landscape: false };
    case "annex":
      return annex(context, part);
    default:
      return { xml: looseSection(context, part), landscape: false };
  }
}

function looseSection(context: Context, part: Loose): Xml {
  const content =
    part.kind === "title"
      ? paragraph(inline(context, part.text), { style: STYLE.title })
      : (part.heading === undefined
          ? ""
          : paragraph(inline(context, part.heading), { style: STYLE.heading })) +
        blocks(context, part.blocks, look(part));
  // A control may not be empty, and a section without text is nothing to insert.
  if (content === "") return "";
  const heading = part.kind === "title" ? undefined : part.heading;
  return blockControl(content, {
    tag: formatTag({ model: context.model.id, part: { kind: "section", id: part.id } }),
    title: heading === undefined ? NAMES[part.kind] : plainTitle(context, heading),
  });
}

function look(part: Loose): Look {
  if (part.kind === "parties") return LOOK.parties;
  return part.kind === "recitals" ? LOOK.recitals : LOOK.loose;
}

/** An annex on a new page; a table of many columns turns the page where that is allowed. */
export function annex(context: Context, part: Annex): PageBlock {
  if (part.notPrinted) return { xml: "", landscape: false };
  const wide = part.blocks.some((block) => isWide(block, context.page.width));
  const landscape = context.turnPages && wide;
  context.width = landscape ? context.page.turnedWidth : context.page.width;
  const content =
    paragraph(inline(context, part.heading), { style: STYLE.annex }) +
    blocks(context, part.blocks, LOOK.annex);
  context.width = context.page.width;
  return {
    xml: blockControl(content, {
      tag: formatTag({ model: context.model.id, part: { kind: "annex", id: part.id } }),
      title: plainTitle(context, part.heading),
    }),
    landscape,
    cramped: wide && !landscape,
  };
}
