/**
 * Articles and clauses numbered as the place where they land: by the list that counts there, or typed as
 * the articles around them are.
 */
import type { ParagraphFormat } from "../ooxml/paragraph";
import type { Context } from "./context";
import type { PlaceNumbers } from "./types";

/** The number of a paragraph: Word counts it, or it is typed. */
export interface Label {
  numbering?: NonNullable<ParagraphFormat["numbering"]>;
  typed?: string;
}

/** Gives articles and clauses their numbers, in the order in which they are printed. */
export interface Numbers {
  takeArticle(number: number): Label;
  takeClause(number: number): Label;
  /** A clause that the answers leave out: the next one takes its number, as in any contract. */
  leaveOut(number: number): void;
}

/** The numbers of one article in a place; the model's own do not count here. */
export class NumbersOfPlace implements Numbers {
  private clause = 0;

  constructor(
    private readonly context: Context,
    private readonly place: PlaceNumbers,
  ) {}

  takeArticle(): Label {
    const { place } = this;
    if (place.kind === "typed") return { typed: place.article.replace("%1", place.number) };
    return { numbering: { id: this.context.numbering.house(place.list), level: place.article } };
  }

  takeClause(): Label {
    const { place } = this;
    this.clause += 1;
    if (place.kind === "list" && place.clause !== null)
      return { numbering: { id: this.context.numbering.house(place.list), level: place.clause } };
    const pattern = place.kind === "typed" ? place.clause : "%1.%2\t";
    return {
      typed: pattern.replace("%1", place.number).replace("%2", String(this.clause)),
    };
  }

  leaveOut(): void {
    // What is left out has no number here.
  }
}
