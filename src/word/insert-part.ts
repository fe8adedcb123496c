/** A part of a model → a place in the document. */
import { freshSeed } from "./seed";
import type { Annex, Answers, ModelAgreement, Section } from "../clauses/schema";
import { formatTag, type TagPart } from "../clauses/tag";
import type { Part } from "../compose";
import type { DocumentParts } from "../document";
import { annexHeading } from "./annex-number";
import { WordFailure } from "./failure";
import { inHouseNames, partiesIn, type CalledParties } from "./house-names";
import { insertPackage, type Inserted, type Where } from "./insert";
import { mayLackPageNumbers } from "./page-numbers";

export interface InsertedPart extends Inserted {
  /** A document whose pages have no number, as far as Word gave it: see `numberPages`. */
  pages: DocumentParts | null;
  /** What its parties are called, in a document that follows no model; null where there is nothing to tell. */
  parties: CalledParties | null;
  /** Why a table that wants a page on its side stands on an upright one, in small letters; null where none does. */
  upright: "costs" | "refused" | "unread" | null;
  /** The model as it was written: its roles called as the document does. */
  model: ModelAgreement;
}

/**
 * Composes a part and inserts it, in at most two syncs.
 * @param options make it a tracked change where Word can; with a contents table, for a whole agreement
 * @throws WordFailure see `insertPackage`; `unknown-model` when the model has no such part.
 */
export async function insertPart(
  model: ModelAgreement,
  part: Part,
  answers: Answers,
  where: Where,
  { tracked = false, contents = false }: { tracked?: boolean; contents?: boolean } = {},
): Promise<InsertedPart> {
  // The writer is only needed now: the pane's first load does without.
  const { compose, toFlatPackage } = await import("../compose");
  const tag = formatTag({ model: model.id, part: firstControl(model, part) });
  let pages: DocumentParts | null = null;
  let parties: CalledParties | null = null;
  let written = model;
  let upright: InsertedPart["upright"] = null;
  const inserted = await insertPackage(
    async ({ parts, ooxml, page, numbers }, cut) => {
      // A whole agreement brings its own names; a part takes those of the agreement that stands there.
      const alone = part.kind !== "agreement";
      const house = alone
        ? await inHouseNames(model, answers, ooxml)
        : { model, answers, parties: null };
      // Two inserts of one article must not become one list: each gets list ids of its own.
      const content = compose(inPlace(house.model, part, parts), part, house.answers, {
        seed: freshSeed(),
        turnPages: cut && page?.breaks != null,
        contents,
        ...(page ? { page } : {}),
        ...(numbers ? { place: numbers.numbers } : {}),
      });
      if (!alone && mayLackPageNumbers(parts)) pages = parts;
      const flat = toFlatPackage(content, parts, cut ? page : null);
      const cramped = content.blocks?.some((block) => block.cramped) ?? false;
      upright = !cramped ? null : !cut ? "refused" : page ? "costs" : "unread";
      parties = partiesIn(house.parties, flat);
      written = house.model;
      const turned = content.blocks?.some(({ landscape }) => landscape) ?? false;
      return { ooxml: flat, cut: turned ? (page?.breaks?.cut ?? null) : null };
    },
    {
      where,
      tracked,
      tag,
      article: part.kind === "article",
      show: part.kind === "agreement" ? "start" : "end",
    },
  );
  return { ...inserted, pages, parties, upright, model: written };
}

/** An annex or form is called by a name that is free in the document. */
function inPlace(model: ModelAgreement, part: Part, parts: DocumentParts | null): ModelAgreement {
  if (part.kind !== "annex" && part.kind !== "form") return model;
  const sections = model.sections.map((section) =>
    section.kind === "annex" && holds(section, part.id)
      ? { ...section, heading: annexHeading(parts, section.heading) }
      : section,
  );
  return { ...model, sections };
}

const holds = (annex: Annex, id: string): boolean =>
  annex.id === id || annex.blocks.some((block) => "id" in block && block.id === id);

/** The first control that composing the part gives. */
function firstControl(model: ModelAgreement, part: Part): TagPart {
  if (part.kind !== "agreement") return part;
  const [first] = model.sections;
  if (!first) throw new WordFailure("unknown-model", model.id);
  return sectionControl(first);
}

function sectionControl(section: Section): TagPart {
  if (section.kind === "article") return { kind: "article", number: section.article.number };
  if (section.kind === "annex") return { kind: "annex", id: section.id };
  return { kind: "section", id: section.id };
}
