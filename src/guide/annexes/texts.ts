/** What the parties wrote in the annexes, by what it is about. */
import { annexes } from "../../clauses/model";
import { blockPieces } from "../../clauses/pieces";
import type { Annex, ModelAgreement, Topic } from "../../clauses/schema";
import type { CheckReport, NotCompared, Place } from "../../outcome";
import { isBlank } from "../../requirements";

export interface AnnexText {
  /** null: it stands in an annex, but not in a place that says what it is about. */
  topic: Topic | null;
  /** "bijlage 1" */
  article: string;
  text: string;
  place: Place | null;
}

export const annexRef = (annex: Annex): string => `bijlage ${annex.number}`;

/** Answers in the annex' fields; a free field's text is among the texts not compared. */
function fromFields(annex: Annex, model: ModelAgreement, report: CheckReport): AnnexText[] {
  const templates = annex.blocks.flatMap(blockPieces).map(({ text }) => text);
  return model.fields.flatMap(({ id, topic }): AnnexText[] => {
    const field = report.fields.find((result) => result.id === id);
    const stands = templates.some((text) => text.includes(`{{${id}}}`));
    if (!topic || !field?.filled || !stands) return [];
    return [{ topic, article: annexRef(annex), text: field.value, place: field.places[0] ?? null }];
  });
}

/** Topics of an annex' table by column, and of its free text. */
function topicsOf(
  annex: Annex,
  model: ModelAgreement,
): { columns: (Topic | null)[]; free: Topic | null } {
  const records = annex.blocks.find((block) => block.type === "records");
  const free = annex.blocks.find((block) => block.type === "free");
  return {
    columns: records?.columns.map(({ topic }) => topic ?? null) ?? [],
    free: model.fields.find(({ id }) => id === free?.field)?.topic ?? null,
  };
}

/** Paragraphs of one cell belong together: a list of sub-processors, one a line. */
function byCell({ cells = [], article }: NotCompared, columns: (Topic | null)[]): AnnexText[] {
  const texts = new Map<string, AnnexText>();
  for (const { row, cell, text, place } of cells) {
    const at = `${row}.${cell}`;
    const known = texts.get(at);
    if (known) known.text += `\n${text}`;
    else texts.set(at, { topic: columns[cell] ?? null, article, text, place });
  }
  return [...texts.values()];
}

function fromNotCompared(annex: Annex, model: ModelAgreement, report: CheckReport): AnnexText[] {
  const { columns, free } = topicsOf(annex, model);
  const article = annexRef(annex);
  return report.notCompared
    .filter((one) => one.article === article)
    .flatMap((one): AnnexText[] =>
      one.cells && columns.length > 0
        ? byCell(one, columns)
        : [{ topic: free, article, text: one.text, place: one.place }],
    );
}

/** Everything the parties wrote in the annexes. */
export function annexTexts(model: ModelAgreement, report: CheckReport): AnnexText[] {
  return annexes(model)
    .flatMap((annex) => [
      ...fromFields(annex, model, report),
      ...fromNotCompared(annex, model, report),
    ])
    .filter(({ text }) => !isBlank(text));
}
