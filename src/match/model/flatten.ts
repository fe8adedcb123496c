/** A model's sections as units of plain pieces, in order of the text. */
import type { Piece } from "../../clauses/pieces";
import { blockPieces } from "../../clauses/pieces";
import { clauseLabel } from "../../clauses/labels";
import type { Block, ModelAgreement, Section } from "../../clauses/schema";
import type { UnitKind } from "../../outcome";

export interface FlatPiece extends Omit<Piece, "role"> {
  role: Piece["role"] | "title";
  absorbs?: boolean;
  /** Field that what it takes answers. */
  field?: string;
}

export interface FlatUnit {
  ref: string;
  item?: string;
  kind: UnitKind;
  heading: string;
  section: string;
  /** Goes with the unit before it as one clause. */
  joins: boolean;
  optional?: { choice: string; alternative: string } | undefined;
  pieces: FlatPiece[];
}

type Base = Pick<FlatUnit, "ref" | "kind" | "heading" | "section">;

const absorbing: FlatPiece = { role: "answer", id: "", label: "", text: "", absorbs: true };

const textPiece = (text: string, label = ""): FlatPiece => ({ role: "text", id: "", label, text });

/** Units of a block: every paragraph, item, definition row, form row, cell; the heads of a table as one. */
export function blockUnits(block: Block, base: Base, joins: boolean): FlatUnit[] {
  // The deviation table is read apart (src/annex4).
  if (block.type === "deviations") return [];
  const units: FlatUnit[] = [];
  let item = "";
  for (const piece of blockPieces(block)) {
    const last = units.at(-1);
    const continues =
      (piece.role === "meaning" && piece.id.split(".")[0] === item) ||
      piece.role === "answer" ||
      (piece.role === "head" && last?.pieces.at(-1)?.role === "head");
    if (last && continues) {
      last.pieces.push(piece);
      continue;
    }
    item = piece.id;
    const named = piece.role === "item" || piece.role === "term";
    const kind: UnitKind =
      base.kind !== "clause"
        ? base.kind
        : piece.role === "term"
          ? "definition"
          : piece.role === "item"
            ? "item"
            : "clause";
    units.push({ ...base, kind, joins, ...(named && { item: piece.id }), pieces: [piece] });
  }
  if (block.type === "records" || block.type === "free") {
    const what = block.type === "free" ? { field: block.field } : { id: block.id };
    units.push({ ...base, joins, pieces: [{ ...absorbing, ...what }] });
  }
  return units;
}

function headingUnit(text: string | undefined, base: Base, label = ""): FlatUnit[] {
  if (!text) return [];
  const piece: FlatPiece = { role: "heading", id: "", label, text };
  return [{ ...base, kind: "heading", joins: false, pieces: [piece] }];
}

function articleUnits(model: ModelAgreement, section: Section & { kind: "article" }): FlatUnit[] {
  const { article } = section;
  const base = { heading: article.heading, section: section.id };
  const number = String(article.number);
  return [
    ...headingUnit(
      article.heading,
      { ...base, ref: number, kind: "heading" },
      `Artikel ${number}.`,
    ),
    ...(article.intro ?? []).map((text): FlatUnit => {
      return { ...base, ref: number, kind: "text", joins: false, pieces: [textPiece(text)] };
    }),
    ...article.clauses.flatMap((clause): FlatUnit[] => {
      const own = { ...base, ref: clause.ref, kind: "clause" as const };
      const optional = clause.presentWhen;
      const label = clauseLabel(model, clause.ref);
      const lead = { ...own, joins: false, optional, pieces: [textPiece(clause.text, label)] };
      const rest = (clause.blocks ?? []).flatMap((block) => blockUnits(block, own, true));
      return [lead, ...rest.map((unit) => ({ ...unit, optional }))];
    }),
  ];
}

/** A list behind a paragraph belongs to that recital; else each item is one (as src/clauses counts them). */
function recitalUnits(blocks: Block[], base: Omit<Base, "ref" | "kind">): FlatUnit[] {
  const units: FlatUnit[] = [];
  let count = 0;
  for (const [at, block] of blocks.entries()) {
    const own = { ...base, kind: "recital" as const };
    const attached = block.type !== "paragraph" && blocks[at - 1]?.type === "paragraph";
    if (attached || (block.type !== "paragraph" && block.type !== "list")) {
      const ref = `overweging ${count}`;
      units.push(...blockUnits(block, { ...own, ref }, true));
      continue;
    }
    for (const unit of blockUnits(block, { ...own, ref: "" }, false)) {
      const nested = unit.item?.includes(".") ?? false;
      if (!nested) count += 1;
      const id = (unit.item ?? String(count)).split(".")[0] ?? "";
      const { item, ...rest } = unit;
      units.push({
        ...rest,
        ...(nested && item && { item }),
        ref: `overweging ${id}`,
        joins: nested,
      });
    }
  }
  return units;
}

function sectionUnits(model: ModelAgreement, section: Section): FlatUnit[] {
  const base = { section: section.id };
  switch (section.kind) {
    case "title": {
      const own = { ...base, ref: "titel", kind: "title" as const, heading: section.text };
      const title: FlatPiece = { ...textPiece(section.text), role: "title" };
      return [{ ...own, joins: false, pieces: [title] }];
    }
    case "article":
      return articleUnits(model, section);
    case "annex": {
      if (section.notPrinted) return [];
      const own = { ...base, ref: `bijlage ${section.number}`, heading: section.heading };
      return [
        ...headingUnit(section.heading, { ...own, kind: "heading" }),
        ...section.blocks.flatMap((block) => blockUnits(block, { ...own, kind: "annex" }, false)),
      ];
    }
    case "recitals": {
      const heading = section.heading ?? "";
      return [
        ...headingUnit(section.heading, { ...base, ref: "overwegingen", kind: "heading", heading }),
        ...recitalUnits(section.blocks, { ...base, heading }),
      ];
    }
    case "parties":
    case "signatures":
    case "text": {
      const refs = { parties: "partijen", signatures: "ondertekening", text: "aanhef" };
      const own = { ...base, ref: refs[section.kind], heading: section.heading ?? "" };
      return [
        ...headingUnit(section.heading, { ...own, kind: "heading" }),
        ...section.blocks.flatMap((block) =>
          blockUnits(block, { ...own, kind: section.kind }, false),
        ),
      ];
    }
  }
}

export function flatten(model: ModelAgreement): FlatUnit[] {
  return model.sections.flatMap((section) => sectionUnits(model, section));
}
