/**
 * The law of the ledger: the tokens of an equal step that say what the model says there. A name that is
 * read as the model's own is equal to the comparison, and on paper another word.
 */
import * as characters from "../../language/characters";
import { latinOf } from "../../language/lookalikes";
import type { Step } from "../difference/steps";
import type { Verdict } from "../judge/verdict";

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

/** A number or a sign: what stands between a term and its meaning, or before a text. */
const SIGNS = /^[^\p{L}]*$/u;

export interface Held {
  /** Tokens of the document that are the model's … */
  same: [from: number, to: number][];
  /** … and those that are others. */
  other: [from: number, to: number][];
  /** Tokens of the model that stand there in other words. */
  gone: number[];
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
  const found: Held = { same: [], other: [], gone: [] };
  if (renamed.length === 0 && sameTokens(sides, step)) {
    if (docTo > docFrom) found.same.push([docFrom, docTo]);
    return found;
  }
  const modelWord = (at: number): string =>
    plain(model.text.slice(model.starts[at], model.ends[at]), folded);
  const docWord = (at: number): string =>
    plain(doc.text.slice(doc.starts[at], doc.ends[at]), folded);
  let one = modelFrom;
  let two = docFrom;
  while (one < modelTo || two < docTo) {
    const [startOne, startTwo] = [one, two];
    let was = one < modelTo ? modelWord(one++) : "";
    let is = two < docTo ? docWord(two++) : "";
    // A word broken in two, digits apart: until both have said as much.
    while (was !== is) {
      if (one < modelTo && is.startsWith(was)) was += modelWord(one++);
      else if (two < docTo && was.startsWith(is)) is += docWord(two++);
      else break;
    }
    if (was === is) {
      if (two > startTwo) found.same.push([startTwo, two]);
      continue;
    }
    // Signs are noise beside anything; a word is held by nothing but its own.
    const hasOne = startOne < modelTo;
    const hasTwo = startTwo < docTo;
    const signOne = hasOne && SIGNS.test(modelWord(startOne));
    const signTwo = hasTwo && SIGNS.test(docWord(startTwo));
    one = startOne + (hasOne && (signOne || !signTwo) ? 1 : 0);
    two = startTwo + (hasTwo && (signTwo || !signOne) ? 1 : 0);
    if (one > startOne && !signOne) found.gone.push(startOne);
    if (two > startTwo) (signTwo ? found.same : found.other).push([startTwo, two]);
  }
  return found;
}
