/** Why a text is owned as it is: the claims of the ledger at one place, for who asks. */
import { offsetIn } from "../match/place";
import type { Owner, Place } from "../outcome";
import type { Claim, Ledger, Stage, Stretch, Why } from "./ledger";
import type { LedgerText } from "./texts";

/** A stretch of text with who owns it. */
export interface Owned {
  owner: Owner;
  /** The stage that claimed it, and why. */
  stage: Stage;
  why: Why;
  /** Clause, annex or section of the model; "". */
  article: string;
  /** The step of the alignment that put it there; "". */
  by: string;
  text: string;
  place: Place;
}

export interface Explanation {
  owned: Owned[];
  /** What was claimed otherwise on the way, and the stage that took it back. */
  released: (Owned & { releasedBy: Stage })[];
}

/** What is asked about: a paragraph of a part, by the ordinal of `Place.paragraph`, or a reference of the model. */
export type Target = { part: string; paragraph: number } | { article: string };

const PARAGRAPH = /^(?:([a-z]+\d*):)?p(\d+)$/u;

/** "8.3", "bijlage 2", "p8" (of the body), "footer1:p2". */
export function targetOf(text: string): Target {
  const [, part = "body", paragraph] = PARAGRAPH.exec(text.trim()) ?? [];
  return paragraph === undefined
    ? { article: text.trim() }
    : { part, paragraph: Number(paragraph) };
}

const AROUND = 40;

function placeOf({ text: { part, reading }, from, to }: Stretch): Place {
  const start = offsetIn(reading, from);
  const end = offsetIn(reading, to);
  const own = reading.text.slice(from, to).trim();
  return {
    ...(part !== "body" && { part }),
    paragraph: start.paragraph,
    lastParagraph: end.paragraph,
    start: start.at,
    end: end.at,
    head: own.slice(0, AROUND),
    tail: own.slice(-AROUND),
  };
}

/** Stretches of one claim, over the spaces in between. */
function stretchesOf(text: LedgerText): { stretch: Stretch; claim: number }[] {
  const found: { stretch: Stretch; claim: number }[] = [];
  text.owner.forEach((claim, at) => {
    if (claim === 0) return;
    const last = found.at(-1);
    if (last?.claim === claim) last.stretch.to = at + 1;
    else found.push({ stretch: { text, from: at, to: at + 1 }, claim });
  });
  return found;
}

const owned = (claim: Claim, stretch: Stretch): Owned => ({
  owner: claim.owner,
  stage: claim.stage,
  why: claim.why,
  article: claim.ref,
  by: claim.by,
  text: stretch.text.reading.text.slice(stretch.from, stretch.to).trim(),
  place: placeOf(stretch),
});

const stands = ({ reading: { parts } }: LedgerText, paragraph: number): boolean =>
  parts.some(({ index }) => index === paragraph);

/** Is the claim about the clause, or about a part of it ("8.3 a")? */
const isOf = ({ ref }: Claim, article: string): boolean =>
  ref === article || ref.startsWith(`${article} `);

/** In reading order; empty where nothing stands at the place. */
export function explain({ texts, claims, released }: Ledger, target: Target): Explanation {
  const found: Explanation = { owned: [], released: [] };
  const asked = (text: LedgerText, claim: Claim): boolean =>
    "article" in target
      ? isOf(claim, target.article)
      : text.part === target.part && stands(text, target.paragraph);
  for (const text of texts) {
    const label = claims[text.labelOwner - 1];
    if (label && asked(text, label)) {
      const start = { text, from: 0, to: 0 };
      found.owned.push({ ...owned(label, start), text: text.label });
    }
    for (const { stretch, claim } of stretchesOf(text)) {
      const own = claims[claim - 1];
      if (own && asked(text, own)) found.owned.push(owned(own, stretch));
    }
  }
  for (const { stretch, claim, stage } of released)
    if (asked(stretch.text, claim))
      found.released.push({ ...owned(claim, stretch), releasedBy: stage });
  return found;
}
