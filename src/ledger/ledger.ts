/**
 * Who owns every character that a reader sees. A stage claims what is free; what nobody claimed is a
 * deviation of the agreement, or text outside it where it stands in another part: never noise. So no
 * character can go untold, whatever a stage forgets.
 */
import type { LedgerCount, Owner, PassedOver } from "../outcome";
import { codeAt } from "../language/characters";
import { isSeen, seenIn, type LedgerText } from "./texts";

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
  | PassedOver["kind"];

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
    const claims = this.#claims;
    // By claim, nobody's first: how many characters that are seen it has.
    let has = new Float64Array(claims.length + 1);
    const rest = new Map<Owner, number>();
    const unclaimed = ({ part }: LedgerText): number => {
      const owner: Owner = part === "body" ? "deviating" : "outside";
      const known = rest.get(owner);
      if (known !== undefined) return known;
      const made = this.open({ owner, stage: "close", why: "unclaimed", ref: "", by: "" });
      rest.set(owner, made);
      const more = new Float64Array(has.length + 1);
      more.set(has);
      has = more;
      return made;
    };
    let characters = 0;
    for (const text of this.texts) {
      const { owner, reading, label } = text;
      for (let at = 0; at < owner.length; at += 1) {
        if (!isSeen(codeAt(reading.text, at))) continue;
        const own = owner[at] || (owner[at] = unclaimed(text));
        has[own] = (has[own] ?? 0) + 1;
        characters += 1;
      }
      const printed = seenIn(label);
      if (printed === 0) continue;
      text.labelOwner ||= unclaimed(text);
      has[text.labelOwner] = (has[text.labelOwner] ?? 0) + printed;
      characters += printed;
    }
    const count = {
      characters,
      equal: 0,
      deviating: 0,
      answers: 0,
      table: 0,
      noise: 0,
      outside: 0,
    };
    claims.forEach(({ owner }, at) => {
      count[owner] += has[at + 1] ?? 0;
    });
    return { texts: this.texts, claims, released: this.#released, count };
  }
}
