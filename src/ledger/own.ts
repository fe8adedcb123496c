/** The stages of the ledger: each gives to one kind of owner what the comparison found. Run in this order. */
import type { Paragraph } from "../document/types";
import type { Line } from "../match/lines/line";
import { furniture } from "./outside/parts";
import { labelWords } from "../language/label-words";
import { readLabel } from "../language/label";
import { cellParagraphs } from "../annex4/cells";
import type { Place } from "../outcome";
import type { Found } from "./found";
import { Draft, type Claim, type Ledger, type Stage } from "./ledger";
import { Unit } from "./own-unit";
import { byParagraph, ledgerTexts, type LedgerText } from "./texts";

type Owned = Pick<Claim, "owner" | "why"> & Partial<Claim>;

class Owning {
  readonly draft: Draft;
  readonly #found: Found;
  readonly #texts: Map<Paragraph, LedgerText>;

  constructor(found: Found) {
    this.#found = found;
    this.draft = new Draft(ledgerTexts(found.read, found.view));
    this.#texts = byParagraph(this.draft.texts);
  }

  #open(stage: Stage, { owner, why, ref = "", by = "" }: Owned): number {
    return this.draft.open({ owner, stage, why, ref, by });
  }

  #textOf({ reading }: Line): LedgerText | undefined {
    return this.#texts.get(reading.paragraph);
  }

  /** A line with the number typed before it and the words printed with its own. */
  #line(line: Line, claim: number): void {
    const text = this.#textOf(line);
    if (!text) return;
    const number = line.automatic ? "" : (line.label?.text ?? "");
    const typed = number === "" ? -1 : line.text.lastIndexOf(number, line.start);
    const from = line.continues ? (typed < 0 ? line.start : typed) : 0;
    this.draft.give({ text, from, to: line.end }, claim);
    if (!line.continues) this.draft.giveLabel(text, claim);
  }

  table(): void {
    const { table } = this.#found;
    if (!table || table.tables.length === 0) return;
    const own = this.#open("table", { owner: "table", why: "annex-table" });
    for (const { rows } of table.tables)
      for (const { cells } of rows)
        for (const paragraph of cells.flatMap((cell) => cellParagraphs(cell))) {
          const text = this.#texts.get(paragraph);
          if (!text) continue;
          this.draft.give({ text, from: 0, to: text.owner.length }, own);
          this.draft.giveLabel(text, own);
        }
  }

  /** Lines that stand for nothing in the model. */
  freeText(): void {
    const { claims } = this.#found;
    const added = this.#open("free-text", { owner: "deviating", why: "added" });
    const outside = this.#open("free-text", { owner: "outside", why: "outside" });
    for (const line of claims.added) this.#line(line, added);
    for (const line of claims.outside) this.#line(line, outside);
    for (const { kind, line } of claims.passed)
      this.#line(line, this.#open("free-text", { owner: "noise", why: kind }));
  }

  #again(lines: Iterable<Line>, stage: Stage, owned: Owned): void {
    const own = this.#open(stage, owned);
    for (const line of lines) {
      const text = this.#textOf(line);
      if (!text) continue;
      this.draft.release({ text, from: line.continues ? line.start : 0, to: line.end }, stage);
      this.#line(line, own);
    }
  }

  /** Sentences that record something are rows of Bijlage 4, though no table has them. */
  prose(): void {
    const { claims, prose } = this.#found;
    const at = (place: Place | null): Line[] =>
      claims.added.filter(({ reading: { paragraph } }) => {
        return (
          place && place.paragraph <= paragraph.index && paragraph.index <= place.lastParagraph
        );
      });
    const rows = new Set(prose.rows.flatMap(({ place }) => at(place)));
    const none = new Set(prose.notCompared.flatMap(({ place }) => at(place)));
    if (rows.size > 0) this.#again(rows, "prose", { owner: "table", why: "annex-prose" });
    if (none.size > 0) this.#again(none, "prose", { owner: "table", why: "annex-none" });
  }

  copies(): void {
    const { lines } = this.#found.copies;
    if (lines.size > 0) this.#again(lines, "copies", { owner: "outside", why: "second-copy" });
  }

  /** What stands where the model leaves a whole part to the parties. */
  absorbed(): void {
    const { aligned, document, model } = this.#found;
    for (const [piece, lines] of aligned.alignment.absorbed) {
      const ref = model.units[model.pieces[piece]?.unit ?? -1]?.ref ?? "";
      const own = this.#open("absorb", { owner: "answers", why: "own-annex", ref, by: "absorb" });
      for (const at of lines) this.#line(document.lines[at] as Line, own);
    }
  }

  units(): void {
    for (const verdict of this.#found.verdicts)
      if (verdict.segments.length > 0)
        new Unit(this.#found, verdict, this.draft, this.#texts).own();
  }

  /** Headers, footers, notes, text boxes: no model prints any. */
  parts(): void {
    const { parts, view } = this.#found;
    const outside = this.#open("parts", { owner: "outside", why: "other-part" });
    for (const { lines: document } of parts)
      for (const line of document.lines) {
        const kind = line.to > line.from ? furniture(document, line, view) : null;
        this.#line(line, kind ? this.#open("parts", { owner: "noise", why: kind }) : outside);
      }
  }

  /** Numbers typed before a text or in a cell of their own: only what reads as one from end to end. */
  numbering(): void {
    const own = this.#open("numbering", { owner: "noise", why: "number" });
    for (const text of this.draft.texts) {
      const { owner, reading } = text;
      let at = 0;
      while (at < owner.length) {
        const from = at;
        while (at < owner.length && owner[at] === 0) at += 1;
        if (at > from && isNumber(reading.text.slice(from, at)))
          this.draft.give({ text, from, to: at }, own);
        while (at < owner.length && owner[at] !== 0) at += 1;
      }
    }
  }
}

/** By itself ("Bijlage 9"), or before a text. */
function isNumber(text: string): boolean {
  const printed = text.trim();
  if (printed === "") return false;
  return [printed, `${printed} x`].some((read) => {
    const label = readLabel(read);
    return label !== null && label.end >= printed.length && labelWords(printed, label) === "";
  });
}

/** Everything that a reader sees, with its owner. */
export function ownersOf(found: Found): Ledger {
  const owning = new Owning(found);
  owning.table();
  owning.freeText();
  owning.prose();
  owning.copies();
  owning.absorbed();
  owning.units();
  owning.parts();
  owning.numbering();
  return owning.draft.close();
}
