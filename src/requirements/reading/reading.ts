/**
 * The border with the comparison: what this room reads of a report, and nothing else of it. Whatever
 * compares can feed it, as long as it says, unit by unit of the model, which words stand, went and came.
 */
import { annexes } from "../../clauses/model";
import type { Carrier, ModelAgreement } from "../../clauses/schema";
import { renderPlain } from "../../clauses/template";
import { units } from "../../clauses/units";
import type { Change, CheckReport, Deviation, TableRowResult } from "../../outcome";
import { withoutCounted } from "../../annex4/without-counted";
import { annexPlaces, type AnnexOf } from "./annex-place";
import { isBlank } from "./blank";
import { passageOf, type Passage } from "./passage";
import { stepsBetween } from "./stretch";
import { listOf, placesOf } from "./words";

/** A unit of the model that is not as the model has it, in the text or by a row of Bijlage 4. */
export interface ChangedUnit {
  ref: string;
  passage: Passage;
  /** Of the model's side, to find carriers by. */
  words: readonly string[];
  /** Key of the deviation, or "bijlage 4: 8.3" for a row. */
  by: string;
  /** It left its clause for this annex, in whatever words. */
  movedTo?: string;
  /** It was torn apart: what came in it stands in this annex. */
  tornTo?: string;
}

/** Text that the model does not have, by where it stands. */
export interface Added {
  /** "3.9 (nieuw)", "bijlage 2". */
  where: string;
  text: string;
  /** As in ChangedUnit; "" for text that is an answer and no deviation. */
  by: string;
  /** Stands in a place that the model leaves to the parties. */
  answer: boolean;
}

export interface Reading {
  model: ModelAgreement;
  changed: readonly ChangedUnit[];
  added: readonly Added[];
  /** Is the column or row of an annex answered? */
  isAnswered(annex: string, column: string): boolean;
}

/** "Vervalt.", or nothing in its place. */
export function takesAway({ replacement }: Pick<TableRowResult, "replacement">): boolean {
  return /^(?:dit lid |deze bepaling )?(?:ver|komt te ver)val(?:t|len)\.?$|^-?$/i.test(
    replacement.trim(),
  );
}

const deleted = (text: string): Change[] => [{ op: "deleted", text }];

function stepsOf(deviation: Deviation): Change[] | null {
  const { kind, also = [], changes, modelText, renaming, repairs } = deviation;
  // What only mends a fault of the model takes nothing of what its words carry.
  if (renaming || repairs || kind === "added") return null;
  if (kind === "missing") return deleted(modelText);
  if (kind === "moved" && !also.includes("changed")) return null;
  return changes.some(({ op }) => op !== "equal") ? changes : null;
}

function changedUnit(ref: string, changes: readonly Change[], by: string): ChangedUnit {
  const passage = passageOf(changes);
  return { ref, passage, words: passage.words.map(({ word }) => word), by };
}

/** A clause of the model with its items, a line each. */
export function modelText(model: ModelAgreement, ref: string): string | null {
  const unit = units(model).find((one) => one.ref === ref && one.kind !== "heading");
  if (!unit) return null;
  return unit.pieces
    .map(({ label, text }) => `${label} ${renderPlain(text, model)}`.trim())
    .join("\n");
}

/** Rows that say something of the text that the text itself does not: the annex prevails. */
function fromRows(model: ModelAgreement, rows: readonly TableRowResult[]) {
  const changed: ChangedUnit[] = [];
  const added: Added[] = [];
  for (const row of rows) {
    if (row.status !== "annex-only" && row.status !== "conflict") continue;
    const ref = row.target ?? row.likelyArticle ?? row.article;
    const by = `bijlage 4: ${row.article}`;
    const whole = modelText(model, ref);
    if (whole === null || /nieuw/i.test(row.article))
      added.push({ where: row.article, text: row.replacement, by, answer: false });
    else if (takesAway(row)) changed.push(changedUnit(ref, deleted(whole), by));
    else if (row.resultingText !== undefined)
      changed.push(changedUnit(ref, stepsBetween(whole, row.resultingText), by));
  }
  return { changed, added };
}

type Annexes = (deviation: Deviation) => AnnexOf;

function addedOf(deviations: readonly Deviation[], annexOf: Annexes): Added[] {
  return deviations.flatMap((deviation): Added[] => {
    const { kind, article, item, ownNumber, documentText, key } = deviation;
    if (kind !== "added") return [];
    const after = annexOf(deviation).first ?? `na ${article}`;
    const where = item === undefined ? (ownNumber ?? after) : `${article} ${item}`;
    return [{ where, text: documentText, by: key, answer: false }];
  });
}

/** A clause, or an item of one, that stands in an annex: what it carried is to be read there. */
function toAnnex(deviation: Deviation, annexOf: Annexes): ChangedUnit | null {
  const { kind, article, key, modelText: before, documentText, changes } = deviation;
  if (kind !== "moved" || article.startsWith("bijlage ")) return null;
  const { first, last } = annexOf(deviation);
  if (first !== null)
    return { ...changedUnit(article, stepsBetween(before, documentText), key), movedTo: first };
  return last === null ? null : { ...changedUnit(article, changes, key), tornTo: last };
}

/** Longer passages that came into a clause may be what went elsewhere. */
const PASSAGE = 5;

function insertedOf(changed: readonly ChangedUnit[]): Added[] {
  return changed.flatMap(({ ref, passage, by, tornTo }) =>
    [
      ...passage.own,
      ...passage.edits.filter(({ came }) => came.length >= PASSAGE).map(({ cameText }) => cameText),
    ].map((text) => ({ where: tornTo ?? ref, text, by, answer: false })),
  );
}

/** Columns of a table of records by their place, rows of a form by the field that answers them. */
function answered(model: ModelAgreement, report: CheckReport, annex: string, column: string) {
  const field = report.fields.find(({ id }) => id === column);
  if (field) return field.filled && !isBlank(field.value);
  const section = annexes(model).find(({ number }) => `bijlage ${number}` === annex);
  for (const block of section?.blocks ?? []) {
    if (block.type === "records") {
      const at = block.columns.findIndex(({ id }) => id === column);
      return report.notCompared.some(
        ({ article, cells = [] }) =>
          article === annex &&
          cells.some(({ row, cell, text }) => row > 0 && cell === at && !isBlank(text)),
      );
    }
    const row = block.type === "form" ? block.rows.find(({ id }) => id === column) : undefined;
    if (row)
      return report.fields.some(
        ({ id, filled, value }) => row.answer.includes(`{{${id}}}`) && filled && !isBlank(value),
      );
  }
  return false;
}

export function readingOf(model: ModelAgreement, checked: CheckReport): Reading {
  const report = withoutCounted(checked);
  const annexOf = annexPlaces(report);
  const changed = report.deviations.flatMap((deviation): ChangedUnit[] => {
    const moved = toAnnex(deviation, annexOf);
    if (moved) return [moved];
    const steps = stepsOf(deviation);
    return steps ? [changedUnit(deviation.article, steps, deviation.key)] : [];
  });
  for (const { code, article } of report.findings) {
    const whole = code === "annex-missing" ? modelText(model, article) : null;
    if (whole !== null) changed.push(changedUnit(article, deleted(whole), `bevinding: ${article}`));
  }
  const rows = fromRows(model, report.deviationTable.rows);
  const all = [...changed, ...rows.changed];
  return {
    model,
    changed: all,
    added: [
      ...addedOf(report.deviations, annexOf),
      ...rows.added,
      ...insertedOf(all),
      ...report.notCompared.map(({ article, text }) => ({
        where: article,
        text,
        by: "",
        answer: true,
      })),
    ],
    isAnswered: (annex, column) => answered(model, report, annex, column),
  };
}

/** Words of a carrier with its choices open and made. */
function variants(model: ModelAgreement, words: string): string[] {
  const choice = model.choices.find(({ id }) => words.includes(`{{?${id}.`));
  if (!choice) return [words];
  const open = renderPlain(words, model);
  const made = choice.alternatives.map(({ id }) =>
    renderPlain(words, model, { choices: { [choice.id]: id } }),
  );
  return [open, ...made];
}

/** The changed units in which the words of a carrier stand on the model's side, and those words as they stand there. */
export function unitsOf(
  { model, changed }: Reading,
  carrier: Carrier,
): { unit: ChangedUnit; carrier: Carrier }[] {
  const forms = variants(model, carrier.words);
  return changed.flatMap((unit) => {
    if (unit.ref !== carrier.article) return [];
    const words = forms.find((form) => placesOf(listOf(form), unit.words).length > 0);
    return words === undefined ? [] : [{ unit, carrier: { ...carrier, words } }];
  });
}
