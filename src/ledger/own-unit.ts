/** The stage of the ledger that gives what stands for a unit of the model, word for word. */
import type { Paragraph } from "../document/types";
import { held } from "../judge/same-words";
import type { Verdict } from "../judge/verdict";
import { ALIGN_STEPS } from "../match/align/alignment";
import { range, shifts } from "../match/difference/side";
import type { Line } from "../match/lines/line";
import { FIELD, type ModelUnit } from "../match/model/prepared";
import type { Found } from "./found";
import type { Claim, Draft, Stage, Why } from "./ledger";
import { computedIn } from "./noise/computed";
import type { LedgerText } from "./texts";

/** What stands for one unit of the model, word for word. */
export class Unit {
  readonly #found: Found;
  readonly #verdict: Verdict;
  readonly #draft: Draft;
  readonly #texts: Map<Paragraph, LedgerText>;
  readonly #opened = new Map<string, number>();
  /** By segment: its text, its range there, and what to take from an offset in the unit. */
  readonly #places: { text: LedgerText; from: number; to: number; shift: number; by: string }[] =
    [];

  constructor(found: Found, verdict: Verdict, draft: Draft, texts: Map<Paragraph, LedgerText>) {
    this.#found = found;
    this.#verdict = verdict;
    this.#draft = draft;
    this.#texts = texts;
    const { document, aligned } = found;
    const shift = shifts(document, verdict.segments);
    verdict.segments.forEach((segment, at) => {
      const line = document.lines[segment.line] as Line;
      const text = texts.get(line.reading.paragraph);
      if (!text) return;
      const [from, to] = range(document, line, segment);
      const by = ALIGN_STEPS[(aligned.alignment.by[segment.line] ?? 0) - 1] ?? "";
      this.#places.push({ text, from, to, shift: shift[at] ?? 0, by });
    });
  }

  #claim(owner: Claim["owner"], why: Why, by: string, stage: Stage = "difference"): number {
    const name = `${owner} ${why} ${by}`;
    const known = this.#opened.get(name);
    if (known !== undefined) return known;
    const ref = refOf(this.#verdict.unit);
    const made = this.#draft.open({ owner, stage, why, ref, by });
    this.#opened.set(name, made);
    return made;
  }

  /** Gives a range of the unit's text. */
  #give(from: number, to: number, owner: Claim["owner"], why: Why, stage?: Stage): void {
    for (const place of this.#places) {
      const start = Math.max(place.from, from - place.shift);
      const end = Math.min(place.to, to - place.shift);
      if (start < end)
        this.#draft.give(
          { text: place.text, from: start, to: end },
          this.#claim(owner, why, place.by, stage),
        );
    }
  }

  own(): void {
    const { model, read, view, document } = this.#found;
    const { unit, segments, steps, doc, model: side, answers } = this.#verdict;
    for (const { line, from } of segments) {
      const own = document.lines[line] as Line;
      if (own.labelWords === "" || own.from !== from) continue;
      const text = this.#texts.get(own.reading.paragraph);
      if (text) this.#draft.giveLabel(text, this.#claim("deviating", "label-words", ""));
    }
    if (doc.ids === side.ids) {
      // To the token what the model says: nothing to look into.
      for (const { text, from, to, by } of this.#places)
        this.#draft.give({ text, from, to }, this.#claim("equal", "same-words", by));
      return;
    }
    if (read.hasComputed)
      for (const { from, to } of computedIn(document, segments, view))
        this.#give(from, to, "noise", "field-result", "computed");
    const folded = model.pieces[unit.from]?.folded === true;
    const tokens = (from: number, to: number, owner: Claim["owner"], why: Why): void =>
      this.#give(doc.starts[from] ?? 0, doc.ends[to - 1] ?? 0, owner, why);
    for (const step of steps) {
      const { op, modelFrom, docFrom, docTo } = step;
      if (docFrom === docTo) continue;
      if (op === "answer") {
        const field = side.types[modelFrom] === FIELD;
        tokens(docFrom, docTo, "answers", field ? "answer" : "choice");
      } else if (op === "inserted") {
        const masked = answers.some(({ clause, from, to }) => {
          return clause && from <= docFrom && docTo <= to;
        });
        tokens(docFrom, docTo, "deviating", masked ? "put-in-at-blank" : "put-in");
      } else if (op === "equal") {
        const { same, other } = held(this.#verdict, step, folded);
        for (const [from, to] of same) tokens(from, to, "equal", "same-words");
        for (const { doc: place } of other)
          if (place[0] < place[1]) tokens(place[0], place[1], "deviating", "other-name");
      }
    }
  }
}

const refOf = ({ ref, item }: ModelUnit): string => (item === undefined ? ref : `${ref} ${item}`);
