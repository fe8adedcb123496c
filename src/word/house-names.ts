/**
 * What the agreement that stands in the document says of the parties: a part that is put beside it
 * carries the same answers, and calls the roles as the document does.
 */
import type { Answers, ModelAgreement } from "../clauses/schema";
import { compareInWorker } from "./comparer";

export interface HouseNames {
  answers: Answers;
  /** The model, with the roles called as the document calls them. */
  model: ModelAgreement;
}

/**
 * @param own answers of the user's own: they fill what the document leaves open
 * @returns model and answers as they are where the document is no such agreement, or cannot be compared
 */
export async function inHouseNames(
  model: ModelAgreement,
  own: Answers,
  ooxml: string | null,
): Promise<HouseNames> {
  const given = { answers: own, model };
  if (ooxml === null) return given;
  try {
    const { report } = await compareInWorker({ ooxml }, new AbortController().signal);
    if (!report.model) return given;
    // Fields belong to their model; what the parties are called does not.
    const same = report.model.id === model.id;
    const found = Object.fromEntries(
      report.fields.flatMap(({ id, filled, value }) =>
        same && filled && value ? [[id, value]] : [],
      ),
    );
    const renamings = report.deviations.flatMap(({ renaming }) => renaming ?? []);
    return {
      answers: { ...own, fields: { ...own.fields, ...found } },
      model: renamings.reduce(renamed, model),
    };
  } catch {
    // A document that cannot be compared is no reason not to insert.
    return given;
  }
}

/** Another name in every text of the model, as a whole word; ids and types are no texts. */
export function renamed(
  model: ModelAgreement,
  { from, to }: { from: string; to: string },
): ModelAgreement {
  const word = new RegExp(`(?<![\\p{L}\\p{N}{])${escaped(from)}(?![\\p{L}\\p{N}}])`, "gu");
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return IDS.has(key) ? value : value.replace(word, () => to);
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]));
  };
  return { ...model, sections: walk(model.sections, "sections") as ModelAgreement["sections"] };
}

/** Keys of the model's data whose values name something, and are not printed. */
const IDS: ReadonlySet<string> = new Set(["id", "kind", "type", "ref", "style", "role", "field"]);

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
