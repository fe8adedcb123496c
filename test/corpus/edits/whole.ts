/** Edits of whole articles, and of what stands around the articles: recitals, signatures, items in a list. */
import { hasText, type Clause, type Heading, type Item, type Line } from "../source/agreement";
import { shortestEdit } from "../words";
import type { Draft } from "./draft";
import { choose, type Edit, type Outcome } from "./edit";
import { NEW_CLAUSES } from "./structure";

/** Articles that hold no definitions, with all of their lines. */
function articles(draft: Draft): { heading: Heading; lines: Line[] }[] {
  const found: { heading: Heading; lines: Line[] }[] = [];
  for (const line of draft.lines) {
    if (line.part !== "article") continue;
    if (line.kind === "article") found.push({ heading: line, lines: [line] });
    else found.at(-1)?.lines.push(line);
  }
  return found.filter(({ lines }) =>
    lines.every(
      (line) => line.kind !== "definition" && draft.isFree(line.ref) && draft.isFree(line.id),
    ),
  );
}

function renumberArticles(draft: Draft): void {
  let number = 0;
  for (const line of draft.lines) {
    if (line.kind !== "article") continue;
    number += 1;
    line.number = String(number);
  }
}

/** Each clause is missing, and the heading with them. */
function deleteArticle(draft: Draft): Outcome | null {
  const all = articles(draft).slice(1);
  const article = choose(
    draft,
    all.filter(({ lines }) => lines.filter(({ kind }) => kind === "clause").length <= 6),
  );
  if (!article) return null;
  draft.lines = draft.lines.filter((line) => !article.lines.includes(line));
  const clauses = article.lines.filter((line): line is Clause => line.kind === "clause");
  draft.touch(article.heading.id, ...article.lines.map(({ ref }) => ref));
  renumberArticles(draft);
  const missing = clauses
    .filter(({ ref }) => !draft.isOptional(ref))
    .map(({ ref }) => ({ kind: "missing" as const, article: ref }));
  // Of an article of one unnumbered clause heading and clause have one reference.
  const heading = { kind: "missing" as const, article: article.heading.ref };
  return { deviations: [...missing, heading], findings: ["renumbered"] };
}

/** An article of two clauses; its heading may be told with them or by itself. */
function addArticle(draft: Draft): Outcome | null {
  // Behind the last line of all nobody could tell it from the contract around.
  const lastOfAll = draft.lines.at(-1);
  const numbered = articles(draft).filter(
    ({ lines }) =>
      lines.at(-1) !== lastOfAll &&
      lines.some((line) => line.kind === "clause" && line.number !== null),
  );
  const after = choose(draft, numbered);
  const texts = NEW_CLAUSES.filter((text) => draft.isFree(text)).slice(0, 2);
  const last = after?.lines.findLast((line) => line.kind === "clause");
  const end = after?.lines.at(-1);
  if (!after || !last || !end || texts.length < 2) return null;
  const heading: Heading = {
    ...after.heading,
    id: draft.newId(),
    ref: "new",
    text: "Samenwerking",
  };
  const clauses = texts.map((text, at): Clause => ({
    id: draft.newId(),
    part: "article",
    kind: "clause",
    ref: `new.${at + 1}`,
    number: at + 1,
    text,
  }));
  draft.lines.splice(draft.lines.indexOf(end) + 1, 0, heading, ...clauses);
  renumberArticles(draft);
  draft.touch(last.ref, end.ref, heading.id, ...texts, ...clauses.map(({ ref }) => ref));
  const added = { kind: "added" as const, article: last.ref };
  return { deviations: [added, added], tolerated: [added], findings: ["renumbered"] };
}

/** Two places or more inside its list. */
function moveItem(draft: Draft): Outcome | null {
  const units = draft
    .units()
    .filter(
      (unit) =>
        draft.isFree(unit.ref) &&
        unit.items.length > 4 &&
        unit.items.every(({ style, text }) => style === unit.items[0]?.style && text.length > 30),
    );
  const unit = choose(draft, units);
  if (!unit) return null;
  const from = draft.random.int(0, unit.items.length - 1);
  const to = (from + 2 + draft.random.int(0, unit.items.length - 5)) % unit.items.length;
  const item = unit.items[from];
  const target = unit.items[to];
  if (!item || !target || Math.abs(from - to) < 2) return null;
  draft.lines = draft.lines.filter((line) => line !== item);
  const at = draft.lines.indexOf(target);
  draft.lines.splice(to > from ? at + 1 : at, 0, item);
  draft.renumberItems(unit.ref);
  draft.touch(unit.ref);
  return {
    deviations: [{ kind: "moved", article: unit.ref, item: item.item }],
    findings: ["renumbered"],
  };
}

function addRecital(draft: Draft): Outcome | null {
  const recitals = draft.lines.filter(
    (line): line is Item =>
      line.part === "recitals" &&
      line.kind === "item" &&
      line.style !== "1." &&
      draft.isFree(line.ref),
  );
  const after = choose(draft, recitals);
  if (!after) return null;
  const added: Item = {
    ...after,
    id: draft.newId(),
    ref: "overweging new",
    item: "new",
    text: "Partijen al langere tijd naar tevredenheid met elkaar samenwerken in de regio;",
  };
  draft.lines.splice(draft.lines.indexOf(after) + 1, 0, added);
  let number = 0;
  for (const line of draft.lines) {
    if (line.part !== "recitals" || line.kind !== "item" || line.style !== after.style) continue;
    number += 1;
    line.number = number;
  }
  draft.touch(after.ref, added.ref);
  return { deviations: [{ kind: "added", article: after.ref }], findings: ["renumbered"] };
}

/** The fixed words of the signature block. */
function changeSignatures(draft: Draft): Outcome | null {
  const line = draft.lines.find(
    (one) =>
      one.part === "signatures" && hasText(one) && /overeengekomen en ondertekend/.test(one.text),
  );
  if (!line || !hasText(line) || !draft.isFree("ondertekening")) return null;
  const before = line.text;
  line.text = before.replace("ondertekend", "in tweevoud ondertekend");
  draft.touch(line.id, "ondertekening");
  return {
    deviations: [
      { kind: "changed", article: "ondertekening", words: shortestEdit(before, line.text) },
    ],
  };
}

export const WHOLE: Edit[] = [
  { name: "article-deleted", apply: deleteArticle },
  { name: "article-added", apply: addArticle },
  { name: "item-moved", apply: moveItem },
  { name: "recital-added", apply: addRecital },
  { name: "signatures-changed", apply: changeSignatures },
];
