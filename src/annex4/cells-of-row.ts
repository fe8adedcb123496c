/** What the cells of a new row say: the whole clause in both columns, as in the supplier's copy. */
import type { Deviation } from "../outcome";
import { isAddition, namesOf, rowUnit } from "./key";
import { passimCell, quoted } from "./passim";

export const LAPSES = "Vervalt.";
const NEW = "(nieuw)";

/** "10.9" → "10.10": the number of a clause added behind it, when it prints none of its own. */
function next(ref: string): string {
  const [article = "", clause] = ref.split(".");
  return clause ? `${article}.${Number(clause) + 1}` : ref;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The article cell: "8.3", "1.1 o", "Overweging a", "10.10 (nieuw)". */
export function articleCell(deviation: Deviation): string {
  if (isAddition(deviation)) {
    const own = (deviation.ownNumber ?? "").trim().replace(/\.$/, "");
    // A number that the model gives to another clause would point at that one: say what it follows.
    const free = /^\d+\.\d+$/.test(own) && own === next(deviation.article);
    // An item of its own letter: "4.1 h (nieuw)".
    const letter = /^\(?([a-z]{1,2}|\d{1,2})\.?\)?$/i.exec(own)?.[1];
    if (deviation.unit === "item" && letter && deviation.article.includes("."))
      return `${deviation.article} ${letter} ${NEW}`;
    if (!/^\d/.test(deviation.article)) return `Na ${deviation.article} ${NEW}`;
    return free ? `${own} ${NEW}` : `Na ${deviation.article} ${NEW}`;
  }
  const unit = rowUnit(deviation);
  if (deviation.unit !== "heading") return capital(unit);
  return `${/^\d+$/.test(unit) ? `Artikel ${unit}` : capital(unit)}, opschrift`;
}

/** What lapses: the whole clause, or a name wherever it stands but in the clauses that keep it. */
export function lapsesCell(deviations: readonly Deviation[]): string {
  const [first] = deviations;
  const names = first && namesOf(first);
  if (!names) return first?.whole.modelText ?? "";
  const except = deviations.filter(({ renaming }) => !renaming).map(placeName);
  return passimCell(names.from, except);
}

/** "8.3", "1.1 o", "overweging a": how a row names a place. */
export function placeName({ article, item }: Deviation): string {
  return item === undefined ? article : `${article} ${item}`;
}

/** The replacing text: the clause as the document has it, "Vervalt." where it has none. */
export function replacementCell(deviation: Deviation): string {
  const names = namesOf(deviation);
  if (names) return quoted(names.to);
  const { documentText } = deviation.whole;
  if (documentText.trim() === "") return LAPSES;
  // An item moves within its clause: the whole clause says in what order its items stand.
  if (deviation.kind !== "moved" || deviation.unit === "item") return documentText;
  const to = (deviation.ownNumber ?? "").trim().replace(/\.$/, "");
  const changed = deviation.also?.includes("changed") === true;
  const where = to ? `Verplaatst naar ${to}` : "Verplaatst";
  return changed ? `${where}: ${documentText}` : `${where}.`;
}
