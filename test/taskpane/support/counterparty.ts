/** What a counterparty sends back, made with the stand-in's own document: nothing of the product. */
import { blocksOf, cellsOf, paragraphsIn, rowsOf, tablesIn } from "../../host/docx/blocks";
import { addComment } from "../../host/docx/comments";
import { OpenDocument } from "../../host/docx/document";
import { deleteText, spliceText } from "../../host/docx/edit-text";
import { wholeParagraph } from "../../host/docx/ranges";
import { changesIn, settle } from "../../host/docx/settle";
import { textIn } from "../../host/docx/text";
import {
  child,
  clone,
  descendants,
  elements,
  insertAfter,
  insertAt,
  remove,
} from "../../host/docx/tree";
import { type XmlElement } from "../../host/docx/xml";

export const THEM = "M. de Wit";
/** Whom the stand-in's Word writes under. */
export const US = "Modeltrouw-test";

/** A hard space is a space to who reads. */
const read = (p: XmlElement): string => textIn(p).replace(/[\u00a0\u202f]/gu, " ");

/** The first paragraph that says this. */
const paragraph = (doc: OpenDocument, words: string): XmlElement => {
  const found = paragraphsIn(doc.body).filter((p) => read(p).includes(words));
  const [first] = found;
  if (!first) throw new Error(`no paragraph says ${words}`);
  return first;
};

function swap(doc: OpenDocument, near: string, was: string, becomes: string): void {
  const p = paragraph(doc, near);
  const at = read(p).indexOf(was);
  if (at < 0) throw new Error(`${near}: no ${was}`);
  if (becomes === "") deleteText(doc, p, at, at + was.length);
  else spliceText(doc, p, at, at + was.length, becomes);
}

export const REWRITTEN =
  "Verwerker stelt bij het einde van de Overeenkomst een exit-plan op, tegen de dan geldende tarieven.";
export const ADDED =
  "Verwerker mag geanonimiseerde gegevens gebruiken om zijn eigen dienst te verbeteren.";

/** Twelve edits, four of them tracked; and a comment of theirs on a clause that they left as it was. */
export function twelveEdits(docx: Uint8Array, { typed }: { typed: boolean }): Uint8Array {
  const doc = OpenDocument.open(docx);
  doc.reviser = { author: THEM, date: () => "2026-11-18T10:00:00Z" };
  addComment(
    doc,
    wholeParagraph(paragraph(doc, "Partijen zijn ieder verantwoordelijk")),
    "Akkoord.",
  );
  swap(doc, "dragen zorg voor", "afdoende", "voldoende");
  swap(doc, "recht toe te (laten) zien", "eenmaal per jaar", "eenmaal per drie jaar");
  const plan = paragraph(doc, "Verwerker heeft een exit-plan");
  const from = read(plan).indexOf("Verwerker heeft");
  spliceText(doc, plan, from, textIn(plan).length, REWRITTEN);
  swap(doc, "instemt met de inschakeling", "dezelfde of strengere", "vergelijkbare");
  swap(doc, "geldig certificaat overleggen", "op eerste verzoek", "op redelijk verzoek");
  swap(
    doc,
    "Bij beëindiging van de Verwerkersovereenkomst, of",
    "tegen redelijke kosten",
    "op kosten van Verwerkingsverantwoordelijke",
  );
  const last = paragraph(doc, "over te dragen aan een derde partij");
  const added = clone(last);
  for (const node of [...descendants(added)]) if (/^w:bookmark/.test(node.name)) remove(node);
  insertAfter(last, added);
  spliceText(doc, added, 0, textIn(added).length, typed ? `10.10. ${ADDED}` : ADDED);
  // 8.6 and 8.5 change places; what is typed as their numbers stays with the place.
  const moved = paragraph(doc, "komt voorts voor de betreffende Partij");
  const before = paragraph(doc, "geldt de in lid 2 opgenomen beperking");
  remove(moved);
  insertAt(before.parent ?? doc.body, before.parent?.children.indexOf(before) ?? 0, [moved]);
  if (typed) {
    spliceText(doc, moved, 0, 3, "8.5");
    spliceText(doc, before, 0, 3, "8.6");
  }
  doc.tracking = "TrackAll";
  swap(doc, "alle redelijke instructies", "onmiddellijk", "binnen 72 uur");
  swap(doc, "in dat geval kosteloos", "kosteloos", "tegen vergoeding");
  swap(
    doc,
    "een geheimhoudingsovereenkomst hebben getekend",
    " en geeft Verwerkingsverantwoordelijke op verzoek inzage in deze geheimhoudingsovereenkomst",
    "",
  );
  swap(doc, "Zodra zich een Incident", "onmiddellijk", "zonder onredelijke vertraging");
  doc.tracking = "Off";
  return doc.save();
}

/** Another last word in so many clauses, from the third article on. */
export function manyEdited(docx: Uint8Array, count: number): Uint8Array {
  const doc = OpenDocument.open(docx);
  const clauses = paragraphsIn(doc.body).filter((p) =>
    /^(?:[3-9]|1[01])\.\d+\. .* \p{L}+\.$/u.test(textIn(p)),
  );
  if (clauses.length < count) throw new Error(`only ${clauses.length} clauses`);
  for (const p of clauses.slice(0, count)) {
    const text = textIn(p);
    spliceText(doc, p, text.lastIndexOf(" ") + 1, text.length - 1, "desgewenst");
  }
  return doc.save();
}

/** Bijlage 4 as somebody else lays it out: the columns in another order, its quotation shortened. */
export function otherAnnex(docx: Uint8Array): Uint8Array {
  const doc = OpenDocument.open(docx);
  const table = tablesIn(doc.body).find((one) => textIn(paragraphsIn(one)[0] ?? one) === "Art");
  if (!table) throw new Error("no Bijlage 4");
  for (const row of rowsOf(table)) {
    const cells = cellsOf(row);
    const [article, lapses, replacement, reason] = cells;
    if (!article || !lapses || !replacement || !reason) throw new Error("not four columns");
    for (const cell of cells) remove(cell);
    insertAt(row, row.children.length, [reason, article, replacement, lapses]);
    for (const cell of [lapses, replacement]) {
      const p = blocksOf(cell)[0];
      const text = p ? textIn(p) : "";
      const cut = text.indexOf("voor alle claims");
      const to = text.indexOf("op het gebied van");
      if (p && cut > 0 && to > cut) spliceText(doc, p, cut, to, "(…) ");
    }
  }
  return doc.save();
}

/** Every tracked change of one person accepted or refused, rows too. */
export function settled(
  docx: Uint8Array,
  author: string,
  accept: boolean,
  near = "",
): OpenDocument {
  const doc = OpenDocument.open(docx);
  for (const row of [...descendants(doc.body)].filter(({ name }) => name === "w:tr")) {
    const ins = child(child(row, "w:trPr"), "w:ins");
    if (ins?.attributes["w:author"] === author && !accept) remove(row);
  }
  for (const p of paragraphsIn(doc.body)) {
    if (!textIn(p).includes(near)) continue;
    // What is refused inside another's insertion comes before that.
    for (let again = true; again;) {
      const own = changesIn(p).find((one) => one.author === author);
      if (own) settle(doc, own, accept);
      again = own !== undefined;
    }
  }
  return doc;
}

/**
 * The body, run by run: look, text, who proposed it; where comments and bookmarks begin and end. Runs that were
 * divided, and look alike, are one.
 */
export function anatomy(doc: OpenDocument): string[] {
  return paragraphsIn(doc.body).map((p) => {
    const out: [string, string][] = [];
    const visit = (node: XmlElement, by: string): void => {
      for (const one of elements(node)) {
        if (one.name === "w:pPr") continue;
        if (one.name === "w:r") {
          const look = outline(child(one, "w:rPr"));
          const rest = elements(one)
            .filter(({ name }) => !["w:rPr", "w:t", "w:delText"].includes(name))
            .map((inner) => `<${inner.name} ${inner.attributes["w:id"] ?? ""}>`)
            .join("");
          const key = `${by}|${look}`;
          const before = out.at(-1);
          if (before?.[0] === key) before[1] += textIn(wrap(one)) + rest;
          else out.push([key, textIn(wrap(one)) + rest]);
        } else if (/^w:(comment|bookmark)/.test(one.name)) {
          out.push([one.name, one.attributes["w:id"] ?? ""]);
        } else {
          const who = one.attributes["w:author"];
          visit(one, who === undefined ? by : `${by}/${one.name} ${who}`);
        }
      }
    };
    visit(p, "");
    return `${outline(child(p, "w:pPr"))} ${out
      .filter(([key, text]) => text !== "" || key.startsWith("w:"))
      .map((one) => one.join(" "))
      .join(" ¦ ")}`;
  });
}

const wrap = (run: XmlElement): XmlElement => {
  const copy = clone(run);
  const holder = clone(run);
  holder.children.splice(0, holder.children.length, copy);
  copy.parent = holder;
  return Object.assign(holder, { name: "w:p" });
};

function outline(node: XmlElement | null): string {
  if (!node) return "";
  const { name, attributes, children } = node;
  const own = Object.entries(attributes)
    .filter(([key]) => !/rsid/i.test(key))
    .map(([key, value]) => `${key}=${value}`)
    .join(",");
  const inner = children.map((one) => (typeof one === "string" ? one : outline(one))).join("");
  // Properties that say nothing, left where a mark of ours was taken off, are none.
  if (own === "" && inner === "" && ["w:rPr", "w:pPr"].includes(name)) return "";
  return `${name}(${own})${inner}`;
}
