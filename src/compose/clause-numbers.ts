import type { Level, StartOverride } from "../ooxml/numbering";
import { CLAUSE_INDENT, STYLE } from "../ooxml/styles";
import type { Context } from "./context";
import type { Numbers } from "./place-numbers";

/** Where an insertion begins to count, when it is not the whole agreement. */
export interface Start {
  article: number;
  clause: number;
}

function levels(context: Context, start: Start): Level[] {
  const { article, clause } = context.model.numbering;
  const link = (style: string) => (context.linkStyles ? { style } : {});
  // "Artikel 8." runs on into its heading; a bare "8." hangs where the numbers of the clauses hang.
  const wordy = /[a-z]/i.test(article);
  return [
    {
      format: "decimal",
      text: article,
      start: start.article,
      suffix: wordy ? "space" : "tab",
      left: wordy ? 0 : CLAUSE_INDENT,
      hanging: wordy ? 0 : CLAUSE_INDENT,
      ...link(STYLE.article),
    },
    {
      format: "decimal",
      text: clause,
      start: start.clause,
      left: CLAUSE_INDENT,
      hanging: CLAUSE_INDENT,
      ...link(STYLE.clause),
    },
    // Word expects nine; the rest is there for whoever indents a clause of his own.
    ...Array.from({ length: 7 }, (_, index): Level => ({
      format: "lowerLetter",
      text: `%${index + 3})`,
      left: CLAUSE_INDENT + 425 * (index + 1),
      hanging: 425,
    })),
  ];
}

/**
 * The one multi-level list of articles and clauses. Word counts; we only say so where the model
 * itself skips a number (the coach's agreement has no 4.3) or where counting begins elsewhere.
 */
export class ClauseNumbers implements Numbers {
  private readonly definition: number;
  private id = 0;
  private article: number;
  private clause: number;
  private skipped = false;

  constructor(
    private readonly context: Context,
    start: Start = { article: 1, clause: 1 },
  ) {
    this.definition = context.numbering.define("articles", () => levels(context, start));
    this.article = start.article - 1;
    this.clause = start.clause - 1;
    if (start.article !== 1 || start.clause !== 1)
      this.begin([
        { level: 0, start: start.article },
        { level: 1, start: start.clause },
      ]);
  }

  private begin(overrides: StartOverride[]): void {
    this.id = this.context.numbering.list(this.definition, overrides);
    this.context.mainList ??= this.id;
  }

  /** The number of the next article heading. */
  takeArticle(number: number): { numbering: { id: number; level: number } } {
    if (this.id === 0) this.begin([]);
    if (number !== this.article + 1 || this.skipped)
      this.begin([
        { level: 0, start: number },
        { level: 1, start: 1 },
      ]);
    this.skipped = false;
    this.article = number;
    this.clause = 0;
    return { numbering: { id: this.id, level: 0 } };
  }

  /** The number of the next clause of this article. */
  takeClause(number: number): { numbering: { id: number; level: number } } {
    if (this.id === 0) this.begin([]);
    if (number !== this.clause + 1) {
      this.begin([
        { level: 0, start: this.article },
        { level: 1, start: number },
      ]);
      this.skipped = true;
    }
    this.clause = number;
    return { numbering: { id: this.id, level: 1 } };
  }

  /** A clause that the answers leave out: the next one takes its number, as in any contract. */
  leaveOut(number: number): void {
    this.clause = number;
  }
}
