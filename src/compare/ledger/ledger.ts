/**
 * Who owns every character that a reader sees. A stage claims what is free; what nobody claimed is a
 * deviation of the agreement, or text outside it where it stands in another part: never noise. So no
 * character can go untold, whatever a stage forgets.
 */
import type { LedgerCount, Owner } from "../types";
import { seenIn, type LedgerText } from "./texts";

/** The steps that claim, in the order in which they do. */
export const STAGES = [
  "table",
  "free-text",
  "prose",
  "copies",
  "absorb",
  "computed",
  "difference",
  "parts",
  "numbering",
  "close",
] as const;
export type Stage = (typeof STAGES)[number];

/** Why, as a code: its sentences stand in src/messages. */
export type Why =
  | "annex-table"
  | "annex-prose"
  | "annex-none"
  | "added"
  | "outside"
  | "second-copy"
  | "own-annex"
  | "answer"
  | "choice"
  | "same-words"
  | "put-in"
  | "put-in-at-blank"
  | "other-name"
  | "number"
  | "label-words"
  | "other-part"
  | "unclaimed"
  // Kinds of noise (`PassedOver`).
  | "page-number"
  | "running-head"
  | "field-result"
  | "contents"
  | "reference"
  | "signing"
  | "open-blank";

export interface Claim {
  owner: Owner;
  stage: Stage;
  why: Why;
  /** Clause, annex or section of the model that it is about; "". */
  ref: string;
  /** The step of the alignment that put it there ("chain", "moved"); "". */
  by: string;
}

/** A stretch of a text: UTF-16 units [from, to) of its reading. */
export interface Stretch {
  text: LedgerText;
  from: number;
  to: number;
}

export interface Release {
  stretch: Stretch;
  claim: Claim;
  /** The stage that took it away. */
  stage: Stage;
}

export interface Ledger {
  readonly texts: readonly LedgerText[];
  readonly claims: readonly Claim[];
  readonly released: readonly Release[];
  readonly count: LedgerCount;
}

export class Draft {
  readonly texts: readonly LedgerText[];
  readonly #claims: Claim[] = [];
  readonly #released: Release[] = [];

  constructor(texts: readonly LedgerText[]) {
    this.texts = texts;
  }

  /** A claim to give stretches to. */
  open(claim: Claim): number {
    return this.#claims.push(claim);
  }

  /** Gives what is free of a stretch. */
  give({ text, from, to }: Stretch, claim: number): void {
    const { owner } = text;
    const last = Math.min(to, owner.length);
    for (let at = Math.max(0, from); at < last; at += 1) owner[at] ||= claim;
  }

  /** Gives the words that stand with the number of a text. */
  giveLabel(text: LedgerText, claim: number): void {
    text.labelOwner ||= claim;
  }

  claim(stretch: Stretch, claim: Claim): void {
    this.give(stretch, this.open(claim));
  }

  /** Takes a stretch from whoever has it, which is kept for who asks why. */
  release({ text, from, to }: Stretch, stage: Stage): void {
    const { owner } = text;
    let at = from;
    while (at < to) {
      const own = owner[at] ?? 0;
      const start = at;
      while (at < to && owner[at] === own) at += 1;
      const claim = this.#claims[own - 1];
      if (!claim) continue;
      owner.fill(0, start, at);
      this.#released.push({ stretch: { text, from: start, to: at }, claim, stage });
    }
    const label = this.#claims[text.labelOwner - 1];
    if (label && from === 0) text.labelOwner = 0;
  }

  /** Who has nobody is found here; only a closed ledger is counted. */
  close(): Ledger {
    const rest = new Map<Owner, number>();
    const unclaimed = (text: LedgerText): number => {
      const owner: Owner = text.part === "body" ? "deviating" : "outside";
      const known = rest.get(owner);
      if (known !== undefined) return known;
      const made = this.open({ owner, stage: "close", why: "unclaimed", ref: "", by: "" });
      rest.set(owner, made);
      return made;
    };
    for (const text of this.texts) {
      for (let at = 0; at < text.owner.length; at += 1)
        if (text.owner[at] === 0 && seenIn(text.reading.text, at, at + 1) > 0)
          text.owner[at] = unclaimed(text);
      if (text.labelOwner === 0 && seenIn(text.label) > 0) text.labelOwner = unclaimed(text);
    }
    return {
      texts: this.texts,
      claims: this.#claims,
      released: this.#released,
      count: this.#count(),
    };
  }

  #count(): LedgerCount {
    const count: LedgerCount = {
      characters: 0,
      equal: 0,
      deviating: 0,
      answers: 0,
      table: 0,
      noise: 0,
      outside: 0,
    };
    for (const { reading, owner, label, labelOwner } of this.texts) {
      count.characters += seenIn(reading.text) + seenIn(label);
      for (let at = 0; at < owner.length; at += 1) {
        const own = this.#claims[(owner[at] ?? 0) - 1];
        if (own) count[own.owner] += seenIn(reading.text, at, at + 1);
      }
      const own = this.#claims[labelOwner - 1];
      if (own) count[own.owner] += seenIn(label);
    }
    return count;
  }
}
