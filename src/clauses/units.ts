/** What is compared and reported under one reference: the model cut into units. */
import { articleLabel, clauseLabel, itemLabel } from "./labels";
import { blockPieces, type Piece } from "./pieces";
import type { Article, Block, ModelAgreement, Section } from "./schema";

export interface Unit {
  /**
   * "8.3", "6", "overweging a", "bijlage 2", "partijen", "ondertekening", "titel"; "artikel 8" for
   * a heading and what stands between it and the first clause; else the id of the section.
   */
  ref: string;
  kind: "clause" | "recital" | "heading" | "title" | "text" | "parties" | "signatures" | "annex";
  /** Id of its section. */
  section: string;
  /** Heading of its article, annex or section (a template, "" for none), for grouping. */
  heading: string;
  /** Number as printed: "8.3.", "(a)", "Artikel 8."; "" for none. */
  label: string;
  pieces: Piece[];
  presentWhen?: { choice: string; alternative: string } | undefined;
}

const text = (template: string): Piece => ({ role: "text", id: "", label: "", text: template });
const heading = (template: string): Piece => ({
  role: "heading",
  id: "",
  label: "",
  text: template,
});

function articleUnits(model: ModelAgreement, section: string, article: Article): Unit[] {
  const own = { section, heading: article.heading };
  const ref = `artikel ${article.number}`;
  const label = articleLabel(model, article.number);
  const intro: Unit[] = article.intro
    ? [{ ...own, ref, kind: "text", label: "", pieces: article.intro.map(text) }]
    : [];
  return [
    { ...own, ref, kind: "heading", label, pieces: [heading(article.heading)] },
    ...intro,
    ...article.clauses.map((clause): Unit => ({
      ...own,
      ref: clause.ref,
      kind: "clause",
      label: clauseLabel(model, clause.ref),
      pieces: [text(clause.text), ...(clause.blocks ?? []).flatMap(blockPieces)],
      presentWhen: clause.presentWhen,
    })),
  ];
}

/**
 * Recitals: an item of a list is one, lettered by its id; so is a paragraph, counted. A list after
 * a paragraph belongs to that paragraph (001a: the three annexes named in the second recital).
 */
function recitalUnits(section: string, title: string, blocks: Block[]): Unit[] {
  const units: Unit[] = [];
  const add = (id: string, label: string, pieces: Piece[]): void => {
    const ref = `overweging ${id}`;
    units.push({ ref, kind: "recital", section, heading: title, label, pieces });
  };
  for (const [i, block] of blocks.entries()) {
    if (block.type === "list" && blocks[i - 1]?.type !== "paragraph")
      for (const item of block.items)
        add(item.id, itemLabel(block.style, item.id), [
          text(item.text),
          ...(item.list ? blockPieces({ type: "list", ...item.list }) : []),
        ]);
    else if (block.type === "paragraph") add(String(units.length + 1), "", blockPieces(block));
    else units.at(-1)?.pieces.push(...blockPieces(block));
  }
  return units;
}

function sectionUnits(model: ModelAgreement, section: Section): Unit[] {
  const own = { section: section.id, label: "" };
  switch (section.kind) {
    case "title":
      return [{ ...own, ref: "titel", kind: "title", heading: "", pieces: [text(section.text)] }];
    case "article":
      return articleUnits(model, section.id, section.article);
    case "annex": {
      if (section.notPrinted) return [];
      const pieces = [heading(section.heading), ...section.blocks.flatMap(blockPieces)];
      const ref = `bijlage ${section.number}`;
      return [{ ...own, ref, kind: "annex", heading: section.heading, pieces }];
    }
    case "recitals": {
      const title = section.heading ?? "";
      const head: Unit[] = title
        ? [{ ...own, ref: section.id, kind: "heading", heading: title, pieces: [heading(title)] }]
        : [];
      return [...head, ...recitalUnits(section.id, title, section.blocks)];
    }
    case "parties":
    case "signatures":
    case "text": {
      const title = section.heading ?? "";
      const pieces = [
        ...(title ? [heading(title)] : []),
        ...section.blocks.flatMap((block) => blockPieces(block)),
      ];
      const refs = { parties: "partijen", signatures: "ondertekening", text: section.id };
      return [{ ...own, ref: refs[section.kind], kind: section.kind, heading: title, pieces }];
    }
  }
}

/** Every comparable piece of the model with its reference, in order of the text. */
export function units(model: ModelAgreement): Unit[] {
  return model.sections.flatMap((section) => sectionUnits(model, section));
}
