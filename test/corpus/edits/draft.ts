/** An agreement under edit: finds units that no edit has touched yet and keeps the numbers in order. */
import {
  hasText,
  type Clause,
  type Definition,
  type Item,
  type Line,
  type ModelId,
} from "../source/agreement";
import type { Random } from "../random";

/** How the sources print a blank, a choice or a supplier's own answer. */
const BLANK = /\[|…|___|BeterDichtbij|sovereenkomst\/|zijn\/haar|Klant,|MMS|samenwerking\//;

/** A clause with its items, as it stands in the list of lines. */
export interface Unit {
  ref: string;
  article: string;
  clause: Clause;
  items: Item[];
  /** Index of its first line, and after its last. */
  start: number;
  end: number;
}

export class Draft {
  readonly model: ModelId;
  readonly random: Random;
  lines: Line[];
  /** Refs that an edit already changed: a second edit stays away from them and their neighbours. */
  readonly #touched = new Set<string>();
  readonly #items: Map<string, string>;
  #next = 0;

  readonly #blanks: Set<string>;
  readonly #optional: Set<string>;

  /** @param source the model's own lines: where a blank was, an edit must not hide in its answer. */
  constructor(model: ModelId, lines: Line[], source: Line[], random: Random) {
    this.#blanks = new Set(
      source.filter((line) => hasText(line) && BLANK.test(line.text)).map((line) => line.id),
    );
    this.#optional = new Set(
      source.filter((line) => hasText(line) && line.text.includes("(optioneel)")).map((l) => l.ref),
    );
    this.model = model;
    this.lines = structuredClone(lines);
    this.random = random;
    this.#items = new Map(lines.flatMap((line) => ("item" in line ? [[line.id, line.item]] : [])));
  }

  /** Does the model have a blank in this line? */
  hasBlank(line: Line): boolean {
    return this.#blanks.has(line.id);
  }

  /** May the clause be left out: does the model print it as a choice? */
  isOptional(ref: string): boolean {
    return this.#optional.has(ref);
  }

  /** The letter of an item or definition before any edit: how the model names it. */
  originalItem(id: string): string | undefined {
    return this.#items.get(id);
  }

  newId(): string {
    this.#next += 1;
    return `n${this.#next}`;
  }

  touch(...refs: string[]): void {
    for (const ref of refs) this.#touched.add(ref);
  }

  isFree(ref: string): boolean {
    return !this.#touched.has(ref);
  }

  /** Every clause of the articles, in document order; `article` is where it stands now. */
  units(): Unit[] {
    const units: Unit[] = [];
    let article = "";
    this.lines.forEach((line, index) => {
      if (line.part !== "article") return;
      const last = units.at(-1);
      if (line.kind === "article") article = line.ref;
      else if (line.kind === "clause") {
        const unit = { ref: line.ref, article, clause: line, items: [], start: index };
        units.push({ ...unit, end: index + 1 });
      } else if (last && line.kind !== "paragraph" && line.ref === last.ref) {
        if (line.kind === "item") last.items.push(line);
        last.end = index + 1;
      }
    });
    return units;
  }

  /** Numbered clauses that no edit has touched. */
  free(accept: (unit: Unit) => boolean = () => true): Unit[] {
    return this.units().filter(
      (unit) => this.isFree(unit.ref) && unit.clause.number !== null && accept(unit),
    );
  }

  definitions(): Definition[] {
    return this.lines.filter((line): line is Definition => line.kind === "definition");
  }

  /** Texts of recitals or annexes that no edit has touched. */
  texts(part: Line["part"]): (Line & { text: string })[] {
    return this.lines.filter(
      (line): line is Line & { text: string } =>
        line.part === part && hasText(line) && this.isFree(line.id),
    );
  }

  /** Takes a unit's lines out. */
  remove(unit: Unit): Line[] {
    return this.lines.splice(unit.start, unit.end - unit.start);
  }

  /**
   * Counts the clauses that stand in one article again, as a careful writer (or Word) does.
   * @param gaps numbers that the source itself skips there (004 has no 4.3).
   */
  renumber(article: string, gaps: number[] = []): void {
    let at = "";
    let number = 0;
    for (const line of this.lines) {
      if (line.kind === "article") at = line.ref;
      if (line.kind !== "clause" || line.number === null || at !== article) continue;
      do number += 1;
      while (gaps.includes(number));
      line.number = number;
    }
  }

  /** Counts the items of one clause again. */
  renumberItems(ref: string): void {
    let number = 0;
    for (const line of this.lines) {
      if (line.kind !== "item" || line.ref !== ref) continue;
      number += 1;
      line.number = number;
    }
  }
}
