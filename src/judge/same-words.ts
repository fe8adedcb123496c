/**
 * The law of the ledger: the tokens of an equal step that say what the model says there. A name that is
 * read as the model's own is equal to the comparison, and on paper another word.
 */
import * as characters from "../language/characters";
import { latinOf } from "../language/lookalikes";
import { shortest } from "../match/difference/shortest";
import type { Side } from "../match/difference/side";
import type { Step } from "../match/difference/steps";
import type { Verdict } from "./verdict";

const { classOf, codeAt, DASH, IGNORED, ligature, LIGATURE, QUOTE, SPACE } = characters;

/** As it is compared: without spaces, quotes and hyphens, ligatures and look-alikes in plain letters. */
function plain(text: string, folded: boolean): string {
  let out = "";
  for (let at = 0; at < text.length; at += 1) {
    const code = codeAt(text, at);
    const kind = classOf(code);
    if (kind === SPACE || kind === IGNORED || kind === QUOTE || kind === DASH) continue;
    out += kind === LIGATURE ? ligature(text.charAt(at)) : String.fromCharCode(latinOf(code));
  }
  const whole = out.normalize("NFC").replace(/^(a)rt\.$/iu, "$1rtikel");
  return folded ? whole.toLowerCase() : whole;
}

/** A number or a sign: what stands between a term and its meaning, or before a text, on one side only. */
const APART = /^[^\p{L}]*$/u;
/** Signs are noise beside other signs; a number beside another is none. */
const SIGNS = /^[^\p{L}\p{N}]*$/u;

function isNoise(gone: string, came: string): boolean {
  if (gone === "" || came === "") return APART.test(gone + came);
  return SIGNS.test(gone) && SIGNS.test(came);
}

export interface Held {
  /** Tokens of the document that are the model's … */
  same: [from: number, to: number][];
  /** … and those that are others, or none, with the model's in their place: [from, to) on both sides. */
  other: { model: [from: number, to: number]; doc: [from: number, to: number] }[];
}

/** What of a verdict is needed: names are read as the model's where the unit follows a renaming. */
export type Sides = Pick<Verdict, "model" | "doc" | "renamed">;

/** Token for token the same: what most equal steps are. */
function sameTokens({ model, doc }: Sides, step: Step): boolean {
  const { modelFrom, modelTo, docFrom, docTo } = step;
  if (modelTo - modelFrom !== docTo - docFrom) return false;
  for (let at = 0; at < modelTo - modelFrom; at += 1)
    if (model.ids[modelFrom + at] !== doc.ids[docFrom + at]) return false;
  return true;
}

/**
 * @param step an equal one
 * @param folded capitals do not count here
 */
export function held(sides: Sides, step: Step, folded: boolean): Held {
  const { model, doc, renamed } = sides;
  const { modelFrom, modelTo, docFrom, docTo } = step;
  if (renamed.length === 0 && sameTokens(sides, step))
    return { same: docTo > docFrom ? [[docFrom, docTo]] : [], other: [] };
  const words = (side: Side, from: number, to: number): string[] => {
    const found: string[] = [];
    for (let at = from; at < to; at += 1)
      found.push(plain(side.text.slice(side.starts[at], side.ends[at]), folded));
    return found;
  };
  const was = words(model, modelFrom, modelTo);
  const is = words(doc, docFrom, docTo);
  const ids = new Map<string, number>();
  const idOf = (word: string): number => {
    const id = ids.get(word) ?? ids.size;
    ids.set(word, id);
    return id;
  };
  const found: Held = { same: [], other: [] };
  const { steps } = shortest(was.map(idOf), is.map(idOf));
  for (let at = 0; at < steps.length; at += 1) {
    const own = steps[at] as Step;
    const next = steps[at + 1];
    const both = own.op === "deleted" && next?.op === "inserted";
    if (both) at += 1;
    const to = both ? next.docTo : own.docTo;
    const gone = own.op === "equal" ? "" : was.slice(own.modelFrom, own.modelTo).join("");
    const came = own.op === "equal" ? "" : is.slice(own.docFrom, to).join("");
    const place: [number, number] = [docFrom + own.docFrom, docFrom + to];
    // A word broken in two, digits apart.
    if (gone === came || isNoise(gone, came)) {
      if (to > own.docFrom) found.same.push(place);
    } else
      found.other.push({ model: [modelFrom + own.modelFrom, modelFrom + own.modelTo], doc: place });
  }
  return found;
}
