/** What the ribbon's inserting buttons do: they have no page to choose on, so the document chooses. */
import { annexes } from "../clauses/model";
import { loadAllModels } from "../clauses/library";
import type { Annex, ModelAgreement } from "../clauses/schema";
import { parseTag } from "../clauses/tag";
import { compareInWorker } from "./comparer";
import { WordFailure } from "./failure";
import type { Inserted } from "./insert";
import { insertPart } from "./insert-part";
import { ownAnswers } from "./profile";
import { readBodyOrParagraphs } from "./read";
import { reading, run } from "./run";

type Role = Annex["role"];

/**
 * Inserts the form of that role after the cursor: of the model whose text stands in the document,
 * else of the first model that has one. The kept profile answers what it can.
 * @throws WordFailure `unknown-model` when no model has such a form; see also `insertPackage`.
 */
export async function insertForm(role: Role): Promise<Inserted> {
  const { model, annex } = await annexOf(role);
  return insertPart(model, { kind: "form", id: annex.id }, ownAnswers(model), "cursor");
}

/**
 * Inserts the heading of the deviation annex with its empty table at the end of the document.
 * @throws WordFailure `no-deviation-table` where the document follows a model without such an annex: that of
 * another model would refer to clauses that are not there; see also `insertPackage`.
 */
export async function insertDeviationAnnex(): Promise<Inserted> {
  const { model, annex, foreign } = await annexOf("deviations");
  if (foreign) throw new WordFailure("no-deviation-table", model.id);
  return insertPart(model, { kind: "annex", id: annex.id }, {}, "end");
}

/** @returns `foreign`: the document follows a model, and not this one */
async function annexOf(
  role: Role,
): Promise<{ model: ModelAgreement; annex: Annex; foreign: boolean }> {
  const [present, models] = await Promise.all([modelsInDocument(), loadAllModels()]);
  const inOrder = [
    ...models.filter(({ id }) => present.has(id)),
    ...models.filter(({ id }) => !present.has(id)),
  ];
  for (const model of inOrder) {
    const annex = annexes(model).find((one) => one.role === role && !one.notPrinted);
    if (annex) return { model, annex, foreign: present.size > 0 && !present.has(model.id) };
  }
  throw new WordFailure("unknown-model", role);
}

/** Ids of the models whose tags the document carries; of one without, that of the model that its text follows. */
async function modelsInDocument(): Promise<Set<string>> {
  const tagged = await taggedModels();
  if (tagged.size > 0) return tagged;
  try {
    const signal = new AbortController().signal;
    const { ooxml } = await readBodyOrParagraphs(signal);
    const { report } = await compareInWorker({ ooxml, alone: true }, signal);
    return new Set(report.model ? [report.model.id] : []);
  } catch {
    // A document that cannot be read or compared is no reason not to insert.
    return new Set();
  }
}

function taggedModels(): Promise<Set<string>> {
  return run(async (context) => {
    const controls = context.document.contentControls;
    controls.load("tag");
    await reading(context.sync());
    return new Set(controls.items.flatMap(({ tag }) => parseTag(tag)?.model ?? []));
  });
}
