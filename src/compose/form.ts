import type { Annex, Block, ModelAgreement } from "../clauses/schema";
import { formatTag } from "../clauses/tag";
import { blockControl } from "../ooxml/control";
import type { Xml } from "../ooxml/element";
import { paragraph } from "../ooxml/paragraph";
import { STYLE } from "../ooxml/styles";
import { blocks, LOOK } from "./blocks";
import type { Context } from "./context";
import { inline } from "./inline";
import { plainTitle } from "./title";

/** What stands on its own after signature: a whole annex that is a form, or one table of an annex. */
export interface FormPart {
  annex: Annex;
  blocks: readonly Block[];
}

function hasId(block: Block, id: string): boolean {
  return "id" in block && block.id === id;
}

/**
 * The form of this id: of an annex (contact form, breach report) everything that it prints; of one
 * form or table, that block with the heading directly above it.
 */
export function findForm(model: ModelAgreement, id: string): FormPart | undefined {
  for (const annex of model.sections) {
    if (annex.kind !== "annex" || annex.notPrinted) continue;
    if (annex.id === id) return { annex, blocks: annex.blocks };
    const index = annex.blocks.findIndex((block) => hasId(block, id));
    const block = annex.blocks[index];
    if (!block) continue;
    const above = annex.blocks[index - 1];
    return { annex, blocks: above?.type === "heading" ? [above, block] : [block] };
  }
  return undefined;
}

/** A form on its own, under the heading of its annex, without the page break that an annex brings. */
export function formControl(context: Context, id: string, form: FormPart): Xml {
  const heading = paragraph(inline(context, form.annex.heading), {
    style: STYLE.annex,
    pageBreakBefore: false,
  });
  return blockControl(heading + blocks(context, form.blocks, LOOK.annex), {
    tag: formatTag({ model: context.model.id, part: { kind: "form", id } }),
    title: plainTitle(context, form.annex.heading),
  });
}
