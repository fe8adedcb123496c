/** Edits of items, definitions, recitals, headings, parties and fixed annex text. */
import { isBullet, ordinal } from "../source/labels";
import type { Definition, Heading, Item, Line } from "../source/agreement";
import { shortestEdit } from "../words";
import type { Draft } from "./draft";
import { choose, type Edit, type Outcome } from "./edit";

/** A change that fits any sentence: a qualification before its last word, or a word at its start. */
function reword(text: string, draft: Draft, atEnd = false): string {
  const words = text.split(" ");
  if (!atEnd && words.length > 6 && draft.random.chance(0.5)) {
    words.splice(
      draft.random.int(3, words.length - 2),
      0,
      draft.random.pick(["uitsluitend", "in beginsel", "eveneens"]),
    );
    return words.join(" ");
  }
  return text.replace(
    /[.;]?$/,
    (end) => `${draft.random.pick([" voor zover relevant", " in Nederland", " op verzoek"])}${end}`,
  );
}

function items(draft: Draft): Item[] {
  return draft.units().flatMap((unit) => (draft.isFree(unit.ref) ? unit.items : []));
}

function changeItem(draft: Draft): Outcome | null {
  const item = choose(draft, items(draft));
  if (!item) return null;
  const before = item.text;
  item.text = reword(before, draft, draft.hasBlank(item));
  draft.touch(item.ref);
  return {
    deviations: [
      {
        kind: "changed",
        article: item.ref,
        item: item.item,
        words: shortestEdit(before, item.text),
      },
    ],
  };
}

function deleteItem(draft: Draft): Outcome | null {
  const item = choose(draft, items(draft));
  if (!item) return null;
  draft.lines = draft.lines.filter((line) => line !== item);
  draft.renumberItems(item.ref);
  draft.touch(item.ref);
  return {
    deviations: [{ kind: "missing", article: item.ref, item: item.item }],
    findings: ["renumbered"],
  };
}

function addItem(draft: Draft): Outcome | null {
  const item = choose(draft, items(draft));
  if (!item) return null;
  const text = draft.random.pick([
    "de wijze waarop medewerkers over de naleving worden geïnformeerd;",
    "een overzicht van de gebruikte programmatuur met versienummers;",
    "de beoordeling door een onafhankelijke deskundige van de genomen stappen;",
  ]);
  const added: Item = { ...item, id: draft.newId(), text, item: "new" };
  draft.lines.splice(draft.lines.indexOf(item) + 1, 0, added);
  draft.renumberItems(item.ref);
  draft.touch(item.ref);
  return {
    deviations: [{ kind: "added", article: item.ref, item: item.item }],
    findings: ["renumbered"],
  };
}

function renumberDefinitions(draft: Draft): void {
  draft.definitions().forEach((definition, at) => {
    definition.item = ordinal("a)", at + 1);
  });
}

function changeDefinition(draft: Draft): Outcome | null {
  const definition = choose(
    draft,
    draft.definitions().filter((one) => draft.isFree(one.id)),
  );
  if (!definition) return null;
  const [before = "", ...more] = definition.meaning;
  const item = modelItem(draft, definition);
  definition.meaning = [reword(before, draft), ...more];
  draft.touch(definition.id, definition.ref);
  const words = shortestEdit(before, definition.meaning[0] ?? "");
  return { deviations: [{ kind: "changed", article: definition.ref, item, words }] };
}

function dropDefinition(draft: Draft): Outcome | null {
  const definition = choose(
    draft,
    draft.definitions().filter((one) => draft.isFree(one.id)),
  );
  if (!definition) return null;
  const item = modelItem(draft, definition);
  draft.lines = draft.lines.filter((line) => line !== definition);
  renumberDefinitions(draft);
  draft.touch(definition.ref);
  return {
    deviations: [{ kind: "missing", article: definition.ref, item }],
    findings: ["renumbered"],
  };
}

function addDefinition(draft: Draft): Outcome | null {
  const after = choose(
    draft,
    draft.definitions().filter((one) => draft.isFree(one.id)),
  );
  if (!after) return null;
  const item = modelItem(draft, after);
  const added: Definition = {
    ...after,
    id: draft.newId(),
    item: "",
    term: "Werkdag",
    meaning: [
      "iedere dag met uitzondering van zaterdagen, zondagen en algemeen erkende feestdagen in Nederland.",
    ],
  };
  draft.lines.splice(draft.lines.indexOf(after) + 1, 0, added);
  renumberDefinitions(draft);
  draft.touch(after.ref, added.id, after.id);
  return { deviations: [{ kind: "added", article: after.ref, item }], findings: ["renumbered"] };
}

/** The letter of a definition in the model: its ordinal among the source's definitions. */
function modelItem(draft: Draft, definition: Definition): string {
  return draft.originalItem(definition.id) ?? definition.item;
}

/** The item that a line is, where its unit is cited by something else: a lettered recital is its own unit. */
export function itemOf(line: Line): { item?: string } {
  if (line.kind !== "item") return {};
  if (line.part === "recitals" && line.style !== "1.") return {};
  return { item: line.item };
}

function recitals(draft: Draft): (Line & { text: string })[] {
  return draft
    .texts("recitals")
    .filter(
      (line) => line.kind !== "subheading" && line.text.length > 30 && draft.isFree(line.ref),
    );
}

function changeRecital(draft: Draft): Outcome | null {
  const line = choose(draft, recitals(draft));
  if (!line) return null;
  const before = line.text;
  line.text = reword(before, draft, draft.hasBlank(line));
  draft.touch(line.id, line.ref);
  return {
    deviations: [
      {
        kind: "changed",
        article: line.ref,
        ...itemOf(line),
        words: shortestEdit(before, line.text),
      },
    ],
  };
}

function dropRecital(draft: Draft): Outcome | null {
  const line = choose(
    draft,
    recitals(draft).filter((one) => one.kind === "item" && one.style !== "1."),
  );
  if (line?.kind !== "item") return null;
  draft.lines = draft.lines.filter((one) => one !== line);
  let number = 0;
  for (const other of draft.lines) {
    if (other.part !== "recitals" || other.kind !== "item" || isBullet(other.style)) continue;
    number += 1;
    other.number = number;
  }
  draft.touch(line.ref);
  return { deviations: [{ kind: "missing", article: line.ref }], findings: ["renumbered"] };
}

function changeHeading(draft: Draft): Outcome | null {
  const headings = draft.lines.filter(
    (line): line is Heading =>
      line.kind === "article" && draft.isFree(line.ref) && draft.isFree(line.id),
  );
  const heading = choose(draft, headings);
  if (!heading) return null;
  const before = heading.text;
  heading.text = draft.random.chance(0.5)
    ? `${before} en overige afspraken`
    : `Nadere regeling ${before.charAt(0).toLowerCase()}${before.slice(1)}`;
  draft.touch(heading.id);
  return {
    deviations: [
      { kind: "changed", article: heading.ref, words: shortestEdit(before, heading.text) },
    ],
  };
}

/** Fixed sentences of an annex (not its answers): BOZ annexes 2 and 3 have none. */
function changeAnnex(draft: Draft): Outcome | null {
  const free = draft.model === "boz-2017" ? ["bijlage 2", "bijlage 3"] : [];
  const lines = draft
    .texts("annex")
    .filter(
      (line) =>
        (line.kind === "paragraph" || line.kind === "item") &&
        !draft.hasBlank(line) &&
        line.text.length > 60 &&
        !free.includes(line.ref) &&
        draft.isFree(line.ref),
    );
  const line = choose(draft, lines);
  if (!line) return null;
  const before = line.text;
  line.text = reword(before, draft);
  draft.touch(line.id, line.ref);
  return {
    deviations: [
      {
        kind: "changed",
        article: line.ref,
        ...itemOf(line),
        words: shortestEdit(before, line.text),
      },
    ],
  };
}

/** The text around the parties' answers. */
function changeParties(draft: Draft): Outcome | null {
  const line = draft.texts("parties").find((one) => /gezamenlijk/.test(one.text));
  if (!line || !draft.isFree("partijen")) return null;
  const before = line.text;
  line.text = before.replace(/gezamenlijk/, "tezamen en ieder afzonderlijk");
  draft.touch(line.id, "partijen");
  return {
    deviations: [{ kind: "changed", article: "partijen", words: shortestEdit(before, line.text) }],
  };
}

export const CONTENT: Edit[] = [
  { name: "item-changed", apply: changeItem },
  { name: "item-deleted", apply: deleteItem },
  { name: "item-added", apply: addItem },
  { name: "definition-changed", apply: changeDefinition },
  { name: "definition-dropped", apply: dropDefinition },
  { name: "definition-added", apply: addDefinition },
  { name: "recital-changed", apply: changeRecital },
  { name: "recital-dropped", apply: dropRecital },
  { name: "heading-changed", apply: changeHeading },
  { name: "annex-changed", apply: changeAnnex },
  { name: "parties-changed", apply: changeParties },
];
