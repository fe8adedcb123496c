import type { ListStyle, ModelAgreement } from "./schema";

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

/** "i", "ii", … for 1, 2, … (to 10, more than any model has). */
export function roman(ordinal: number): string {
  return ROMAN[ordinal - 1] ?? String(ordinal);
}

/** The label of a list item as the model prints it: style "a.)" and id "b" give "b.)". */
export function itemLabel(style: ListStyle, id: string): string {
  switch (style) {
    case "a.)":
      return `${id}.)`;
    case "a)":
    case "1)":
      return `${id})`;
    case "a.":
    case "1.":
      return `${id}.`;
    case "(a)":
      return `(${id})`;
    case "i":
      return id;
    case "bullet":
      return "•";
    case "circle":
      return "o";
    case "dash":
      return "-";
    case "checkbox":
      return "☐";
    case "none":
      return "";
  }
}

/** "Artikel 8." */
export function articleLabel(model: ModelAgreement, number: number): string {
  return model.numbering.article.replace("%1", String(number));
}

/** "8.3." or "3." as the model prints it; "" for the one clause of an unnumbered article. */
export function clauseLabel(model: ModelAgreement, ref: string): string {
  const [article = "", clause] = ref.split(".");
  if (clause === undefined) return "";
  return model.numbering.clause.replace("%1", article).replace("%2", clause);
}
