/** Wording only, or of substance: by rules that are data (rules.ts), and never without a reason. */
import type { ModelAgreement } from "../../clauses/schema";
import { bindsAnyone } from "../../language/binds";
import { isStatement } from "../../language/sentence";
import type { Change, Deviation, UnitKind, Weight } from "../../outcome";
import { firedRules, type Texts } from "./fired";
import { DUTIES } from "./rules";
import { doubtful, isDefinedCapital, isNumberSign, isTellingSign } from "./doubtful";
import { replaces, wordingReasons, writtenOut } from "./wording";
import { wordsOf } from "../../language/words";
import { editsOf, type Edit } from "./words";

/** What of a deviation counts for its weight. */
export type Weighable = Pick<
  Deviation,
  "kind" | "article" | "unit" | "modelText" | "documentText" | "changes"
> &
  Partial<Pick<Deviation, "renaming" | "also" | "item" | "keepsName">> & {
    /** The steps as they are weighed: noise, and references that follow a renumbering, are equal. */
    weighed?: Change[];
    /** Reasons of wording for what was taken out of them: "renumbered", "citation", "typing". */
    asWording?: string[];
    /** A renaming after which two go by one name. */
    joins?: true;
  };

/** Captions, which bind nobody. */
const CAPTIONS = new Set<UnitKind>(["heading", "title"]);
/** What an added clause can bring that a reader wants named. */
const BROUGHT = new Set(["limit-added", "negation", "term", "modal"]);

const before = ({ op, text, model }: Change): string => (op === "inserted" ? "" : (model ?? text));
const after = ({ op, text }: Change): string => (op === "deleted" ? "" : text);

function substance(reasons: string[], requirements: string[]): Weight {
  const more = requirements.length > 0 ? ["requirement"] : [];
  return { level: "substance", reasons: [...new Set([...reasons, ...more])] };
}

function missing(text: string): string[] {
  const words = wordsOf(text);
  return words.some((word) => DUTIES.has(word)) ? ["missing", "duty-removed"] : ["missing"];
}

function added(deviation: Weighable, model: ModelAgreement): string[] {
  const words = wordsOf(deviation.documentText);
  const edits = [{ deleted: [], inserted: words, before: "", after: "" }];
  const fired = firedRules({ model: [], document: words, edits }, model);
  return ["added", ...fired.filter((code) => BROUGHT.has(code))];
}

/** Of an equal step this much beside an edit can bear on it; the rest is the same on both sides. */
const NEAR = 160;

/** A long equal step without its middle, which no rule can tell apart from nothing. */
function nearby(change: Change): Change {
  const { op, text, model } = change;
  if (op !== "equal" || model !== undefined || text.length < 3 * NEAR) return change;
  const head = text.slice(0, text.indexOf(" ", NEAR));
  return { op, text: head + text.slice(text.lastIndexOf(" ", text.length - NEAR)) };
}

function changed(all: readonly Change[], model: ModelAgreement): Weight {
  const changes = all.map(nearby);
  const written = editsOf(changes);
  if (written.length === 0) {
    if (isNumberSign(changes)) return { level: "substance", reasons: ["term"] };
    if (isTellingSign(changes)) return { level: "substance", reasons: ["sign"] };
    return { level: "wording", reasons: [unworded(changes)] };
  }
  const full = written.map((edit) => ({
    ...edit,
    deleted: writtenOut(edit.deleted),
    inserted: writtenOut(edit.inserted),
  }));
  const isAbbreviated = (edit: Edit, at: number): boolean =>
    edit.deleted.join(" ") === edit.inserted.join(" ") && !isSameWords(written[at]);
  const edits = full.filter((edit, at) => !isAbbreviated(edit, at));
  if (edits.length === 0) return { level: "wording", reasons: ["spelling"] };
  const texts: Texts = {
    model: writtenOut(wordsOf(changes.map(before).join(""))),
    document: writtenOut(wordsOf(changes.map(after).join(""))),
    edits,
  };
  const fired = firedRules(texts, model);
  if (fired.length > 0) return { level: "substance", reasons: fired };
  // Place by place the same words in lower case: what changed is capitals.
  if (edits.every(isSameWords))
    return isDefinedCapital(changes, model)
      ? { level: "substance", reasons: ["defined-capital"] }
      : { level: "wording", reasons: ["capitals"] };
  const { codes, rest } = doubtful(edits, model);
  const deleted = rest.flatMap((edit) => edit.deleted);
  const inserted = rest.flatMap((edit) => edit.inserted);
  const reasons = rest.some(replaces) ? null : wordingReasons(deleted, inserted);
  if (codes.length === 0 && reasons) return { level: "wording", reasons };
  return { level: "substance", reasons: [...codes, ...(reasons ? [] : ["other-words"])] };
}

const isSameWords = (edit: Edit | undefined): boolean =>
  edit?.deleted.join(" ") === edit?.inserted.join(" ");

/** A caption binds nobody, unless it begins to: "Geen aansprakelijkheid", "… en eindigt na drie maanden". */
function caption({ changes }: Weighable, model: ModelAgreement): Weight {
  const { level, reasons } = changed(changes, model);
  const more = changes.filter(({ op }) => op === "inserted").map(({ text }) => text);
  if (level === "substance" && more.some((text) => isStatement(text) || bindsAnyone(text)))
    return substance(reasons, []);
  const bound = reasons.filter((reason) => BROUGHT.has(reason) && reason !== "term");
  const came = changes.some(({ op }) => op === "inserted");
  return level === "substance" && came && bound.length > 0
    ? { level, reasons: bound }
    : { level: "wording", reasons: ["caption"] };
}

function keptName(deviation: Weighable, model: ModelAgreement, requirements: string[]): Weight {
  const { reasons } = changed(deviation.weighed ?? deviation.changes, model);
  const others = reasons.filter((reason) => reason !== "place");
  return substance(["name-kept", ...others], requirements);
}

/** No word changed: signs did, or nothing but the place. */
function unworded(changes: readonly Change[]): string {
  return changes.some(({ op }) => op !== "equal") ? "punctuation" : "place";
}

/**
 * @param requirements those that the deviation touches (requirementsOf in src/clauses)
 * @returns the level, and the codes of the rules behind it: never none.
 * Synonyms cannot be known: a change is "wording" only when no rule of substance fires and every word of
 * it is a function word, a spelling, a capital, a plural or a word that stands elsewhere in the sentence.
 */
export function weigh(
  model: ModelAgreement,
  deviation: Weighable,
  requirements: string[] = [],
): Weight {
  const { kind, also = [], unit } = deviation;
  if (deviation.renaming)
    return deviation.joins
      ? substance(["names-joined"], requirements)
      : { level: "wording", reasons: ["renaming"] };
  // Two names for one party leave open who is meant.
  if (deviation.keepsName) return keptName(deviation, model, requirements);
  if (CAPTIONS.has(unit)) return caption(deviation, model);
  if (kind === "missing") return substance(missing(deviation.modelText), requirements);
  if (kind === "added") return substance(added(deviation, model), requirements);
  if (kind !== "changed" && !also.includes("changed")) return { level: "wording", reasons: [kind] };
  const { changes, weighed = changes, asWording = [] } = deviation;
  const weight = changed(weighed, model);
  if (weight.level === "substance") return substance(weight.reasons, requirements);
  if (asWording.length === 0) return weight;
  const others = weight.reasons.filter((reason) => reason !== "place");
  return { level: "wording", reasons: [...asWording, ...others] };
}
