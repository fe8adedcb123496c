/** Where Bijlage 4 or its table goes, in what Word counts. Pure. */
import type { ModelAgreement } from "../clauses/schema";
import { parseTag } from "../clauses/tag";
import { annexPlace } from "../annex4";
import { paragraphText, type ControlRef, type DocumentModel, type Paragraph } from "../document";
import type { AnnexSpot } from "./worker-protocol";

/** So much of a text tells the paragraph. */
const AROUND = 40;

const END: AnnexSpot = {
  kind: "annex",
  where: "After",
  paragraph: null,
  head: "",
  tail: "",
  leave: 0,
};

export function annexSpot(document: DocumentModel, model: ModelAgreement): AnnexSpot {
  const annex = model.sections.find((one) => one.kind === "annex" && one.role === "deviations");
  if (annex?.kind !== "annex") return END;
  const place = annexPlace(document, model, annex, "accepted");
  if (place.kind === "table") {
    const { after } = place;
    // The annex of our own may hold its table again; a control around less or of others may not.
    const own = after.controls.findIndex((control) => !isAnnex(control, model.id, annex.id));
    const leave = own < 0 ? 0 : after.controls.length - own;
    return { kind: "table", where: "After", leave, ...known(after) };
  }
  const { before } = place;
  if (!before) return END;
  return { kind: "annex", where: "Before", leave: before.controls.length, ...known(before) };
}

function known(paragraph: Paragraph): Pick<AnnexSpot, "paragraph" | "head" | "tail"> {
  const text = paragraphText(paragraph, "accepted");
  return { paragraph: paragraph.index, head: text.slice(0, AROUND), tail: text.slice(-AROUND) };
}

function isAnnex({ tag }: ControlRef, model: string, id: string): boolean {
  const read = parseTag(tag);
  return read?.model === model && read.part.kind === "annex" && read.part.id === id;
}
