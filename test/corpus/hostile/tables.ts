/** Bijlage 4 as people write it, own text in the annexes, the agreement twice in one file. */
import { EDITS } from "../edits";
import { Draft } from "../edits/draft";
import { BINDING } from "../sentences/binding";
import { NEUTRAL } from "../sentences/neutral";
import type { Line, TableLine } from "../source/agreement";
import type { Base, HostileKind } from "./kind";

/** Names of the four columns: article, what lapses, what comes instead, why. */
const HEADS: [string, string, string, string][] = [
  ["Bepaling", "Huidige tekst", "Nieuwe tekst", "Motivering"],
  ["Art.", "Was", "Wordt", "Waarom"],
  ["Lid", "Tekst model", "Afwijkende tekst", "Opmerking"],
  ["Artikelnummer", "Te vervallen", "Te lezen als", "Achtergrond"],
  ["Nummer", "Oorspronkelijk", "Aangepast", "Uitleg"],
  ["Clause", "Current wording", "Amended wording", "Rationale"],
  ["Section", "Deleted", "Inserted", "Why"],
  ["Art.", "Vervalt", "Komt in de plaats", "Reden"],
];
const ORDERS = [
  [0, 1, 2, 3],
  [0, 3, 1, 2],
  [3, 0, 1, 2],
];

interface Edited {
  lines: Line[];
  article: string;
  before: string;
  after: string;
}

/** One word-level edit of a clause; the truth of it is known. */
export function wordEdit({ model, lines, agreement, random }: Base): Edited | null {
  const draft = new Draft(model, lines, agreement.lines, random);
  const names = ["word", "modal", "negation", "limit", "number"];
  for (const name of random.shuffle(names)) {
    const outcome = EDITS.find((one) => one.name === name)?.apply(draft);
    const article = outcome?.deviations[0]?.article;
    if (!article) continue;
    const clause = (list: Line[]) =>
      list.find((line) => line.kind === "clause" && line.ref === article);
    const before = clause(lines);
    const after = clause(draft.lines);
    if (before?.kind !== "clause" || after?.kind !== "clause") return null;
    const items = lines.some((line) => line.kind === "item" && line.ref === article);
    if (items) return null;
    return { lines: draft.lines, article, before: before.text, after: after.text };
  }
  return null;
}

const isDeviations = (line: Line): line is TableLine =>
  line.kind === "table" && line.role === "deviations";

const REASON = "Zo met de verzekeraar besproken.";

const otherHeads: HostileKind = {
  name: "bijlage 4 under other heads",
  models: ["boz-2017"],
  spoil: (base) => {
    const edited = wordEdit(base);
    if (!edited) return null;
    const { article, before, after } = edited;
    const order = base.random.pick(ORDERS);
    const arrange = (row: string[]) => order.map((at) => row[at] ?? "");
    const rows = [base.random.pick(HEADS), [article, before, after, REASON]].map(arrange);
    const lines = edited.lines.map((line) => (isDeviations(line) ? { ...line, rows } : line));
    return {
      lines,
      truth: {
        things: [
          { what: "deviation", kind: "changed", article },
          { what: "row", article },
        ],
      },
    };
  },
};

const PROSE = [
  (article: string) => `Artikel ${article} schrappen.`,
  (article: string) => `Artikel ${article} komt te vervallen.`,
  (article: string) => `Het bepaalde in ${article} geldt niet.`,
  (article: string) => `Partijen zijn het erover eens dat ${article} buiten beschouwing blijft.`,
];

const prose: HostileKind = {
  name: "bijlage 4 in prose",
  models: ["boz-2017"],
  spoil: ({ lines, random }) => {
    const clauses = lines.filter((line) => line.kind === "clause" && line.number !== null);
    const article = random.pick(clauses).ref;
    const text = random.pick(PROSE)(article);
    const changed = lines.map((line): Line =>
      isDeviations(line) ? { ...line, id: "prose", kind: "paragraph", text } : line,
    );
    return {
      lines: changed,
      truth: {
        things: [
          {
            what: "one-of",
            things: [
              { what: "row", article },
              { what: "finding", code: "annex4-not-understood" },
              { what: "deviation", kind: "added", text },
            ],
          },
        ],
        tolerated: { articles: ["bijlage 4"], codes: ["annex4-not-understood", "answer-binds"] },
      },
    };
  },
};

/** A sentence in an annex that the parties fill themselves. */
const ownText = (binding: boolean): HostileKind => ({
  name: `${binding ? "a binding" : "a neutral"} sentence in an annex of the parties`,
  models: ["boz-2017"],
  filling: "filled",
  spoil: ({ lines, random }) => {
    const text = random.pick(binding ? BINDING.map((one) => one.text) : NEUTRAL);
    const ref = random.pick(["bijlage 2", "bijlage 3"]);
    const places = lines.flatMap((line, at) => (line.ref === ref ? [at + 1] : []));
    if (places.length === 0) return null;
    const at = random.pick(places);
    const line: Line = { id: "own", part: "annex", ref, kind: "paragraph", text };
    const finding = { what: "finding" as const, code: "answer-binds", text };
    return {
      lines: [...lines.slice(0, at), line, ...lines.slice(at)],
      truth: { things: binding ? [finding] : [] },
    };
  },
});

const secondCopy: HostileKind = {
  name: "a second copy with one clause edited",
  spoil: (base) => {
    const edited = wordEdit(base);
    if (!edited) return null;
    return {
      lines: [...base.lines, ...edited.lines],
      truth: {
        things: [{ what: "finding", code: "copy-differs", article: edited.article }],
      },
    };
  },
};

const sameCopy: HostileKind = {
  name: "a second copy, the same",
  spoil: ({ lines }) => ({ lines: [...lines, ...lines], truth: { things: [] } }),
};

export const TABLES: HostileKind[] = [
  otherHeads,
  prose,
  ownText(true),
  ownText(false),
  secondCopy,
  sameCopy,
];
