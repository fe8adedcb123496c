/** One side of a comparison: a unit's text with its tokens. */
import type { DocumentLines, Line } from "../lines/line";
import type { Segment } from "../align/alignment";
import { endsSentence } from "../../language/sentence";
import { CHOICE, type ChoiceForm, type ModelUnit, type PreparedModel } from "../model/prepared";
import { classOf, codeAt, SPACE } from "../../language/characters";
import { HYPHEN_ID, tokenId, WORD } from "../../language/tokens";

export interface Side {
  text: string;
  /** Per token: identity, the same without capitals, range in `text`, type. */
  ids: number[];
  folds: number[];
  starts: number[];
  ends: number[];
  types: number[];
  /** Per token: the piece (model) or line (document) it comes from. */
  owners: number[];
  /** Model side: token at which a piece begins → the number that a writer may type there. */
  seams: Map<number, number>;
  /** Document side: a conversion broke its lines, and with them the hyphens at their ends. */
  broken?: boolean;
}

export function emptySide(): Side {
  return {
    text: "",
    ids: [],
    folds: [],
    starts: [],
    ends: [],
    types: [],
    owners: [],
    seams: new Map(),
  };
}

const modelSides = new WeakMap<ModelUnit, Side>();

/** The model's text of a unit: its pieces, a paragraph a line. Made once a model; never altered. */
export function modelSide(model: PreparedModel, unit: ModelUnit): Side {
  const known = modelSides.get(unit);
  if (known) return known;
  const side = emptySide();
  const { stream } = model;
  for (let at = unit.from; at < unit.to; at += 1) {
    const piece = model.pieces[at];
    if (!piece || piece.absorbs) continue;
    if (side.text !== "" && piece.text !== "") side.text += "\n";
    const shift = side.text.length - piece.textStart;
    side.text += piece.text.slice(piece.textStart);
    const number = piece.label?.number ?? unit.item ?? "";
    side.seams.set(side.ids.length, number === "" ? 0 : tokenId(number));
    for (let token = piece.from; token < piece.to; token += 1) {
      side.ids.push(stream.id[token] ?? 0);
      side.folds.push(stream.fold[token] ?? 0);
      side.starts.push((stream.start[token] ?? 0) + shift);
      side.ends.push((stream.end[token] ?? 0) + shift);
      side.types.push(stream.type[token] ?? 0);
      side.owners.push(at);
    }
  }
  modelSides.set(unit, side);
  return side;
}

/** Characters of a segment in its paragraph: from its first token to the next segment or the line's end. */
export function range(document: DocumentLines, line: Line, segment: Segment): [number, number] {
  const { stream } = document;
  const start = segment.from === line.from ? line.start : (stream.start[segment.from] ?? line.end);
  let end = segment.to === line.to ? line.end : (stream.start[segment.to] ?? line.end);
  while (end > start && classOf(codeAt(line.text, end - 1)) === SPACE) end -= 1;
  return [start, end];
}

/** What stands between two parts of a unit: nothing in one line, a space inside a sentence, else a new line. */
function between(line: Line, text: string): string {
  return line.label || line.table || endsSentence(text) ? "\n" : " ";
}

/** The text of segments, and where each begins in it. */
function joinText(document: DocumentLines, segments: Segment[], begins: number[]): string {
  let text = "";
  let previousLine = -1;
  let previousEnd = 0;
  for (const segment of segments) {
    const line = document.lines[segment.line] as Line;
    const [start, end] = range(document, line, segment);
    if (previousLine === segment.line) text += line.text.slice(previousEnd, start);
    else if (text !== "" && end > start) text += between(line, text);
    begins.push(text.length - start);
    text += line.text.slice(start, end);
    previousLine = segment.line;
    previousEnd = end;
  }
  return text;
}

/** What to add to an offset in the paragraph of each segment for its place in the text of them all. */
export function shifts(document: DocumentLines, segments: Segment[]): number[] {
  const begins: number[] = [];
  joinText(document, segments, begins);
  return begins;
}

/**
 * The document's text of a unit. A break inside a sentence reads as a space, any other as a new line;
 * a word broken over two lines, or left with the hyphen of such a break, is put together when the model knows
 * it whole.
 */
export function documentSide(
  document: DocumentLines,
  segments: Segment[],
  known: () => Known,
): Side {
  const side = emptySide();
  const { stream } = document;
  const begins: number[] = [];
  side.text = joinText(document, segments, begins);
  side.broken = document.broken;
  let previousLine = -1;
  segments.forEach((segment, at) => {
    const shift = begins[at] ?? 0;
    const first = side.ids.length;
    for (let token = segment.from; token < segment.to; token += 1) {
      side.ids.push(stream.id[token] ?? 0);
      side.folds.push(stream.fold[token] ?? 0);
      side.starts.push((stream.start[token] ?? 0) + shift);
      side.ends.push((stream.end[token] ?? 0) + shift);
      side.types.push(stream.type[token] ?? 0);
      side.owners.push(segment.line);
      // "verwer- king" in one line: a conversion put its lines together and kept the hyphen.
      const last = side.ids.length - 1;
      if (token >= segment.from + 2 && side.ids[last - 1] === HYPHEN_ID)
        if ((side.starts[last] ?? 0) > (side.ends[last - 1] ?? 0))
          joinBroken(side, last, known, false);
    }
    if (previousLine >= 0 && previousLine !== segment.line)
      joinBroken(side, first, known, document.broken);
    previousLine = segment.line;
  });
  return side;
}

/** A document side that says, token for token, what the model says: most of them, so made with least work. */
class SameSide implements Side {
  readonly text: string;
  readonly ids: number[];
  readonly folds: number[];
  readonly types: number[];
  readonly seams: Map<number, number>;
  readonly #make: () => Side;
  #full: Side | null = null;

  constructor(text: string, model: Side, make: () => Side) {
    this.text = text;
    this.ids = model.ids;
    this.folds = model.folds;
    this.types = model.types;
    this.seams = model.seams;
    this.#make = make;
  }

  get #whole(): Side {
    this.#full ??= this.#make();
    return this.#full;
  }
  get starts(): number[] {
    return this.#whole.starts;
  }
  get ends(): number[] {
    return this.#whole.ends;
  }
  get owners(): number[] {
    return this.#whole.owners;
  }
}

/** The document's side when its tokens are the model's, one by one; null when they are not. */
export function sameSide(document: DocumentLines, segments: Segment[], model: Side): Side | null {
  const { stream } = document;
  let at = 0;
  for (const { from, to } of segments) {
    if (at + to - from > model.ids.length) return null;
    for (let token = from; token < to; token += 1, at += 1) {
      if (stream.id[token] !== model.ids[at]) return null;
    }
  }
  if (at !== model.ids.length) return null;
  const none: Known = { word: () => false, hyphenated: () => true };
  const text = joinText(document, segments, []);
  // To the letter: then the same string, so that who compares the two need not read them.
  return new SameSide(text === model.text ? model.text : text, model, () =>
    documentSide(document, segments, () => none),
  );
}

/** "verwer-" at the end of a line and "king" on the next: one word, when the model knows it so. */
function joinBroken(side: Side, first: number, knownOf: () => Known, broken: boolean): void {
  const hyphen = first - 1;
  const head = first - 2;
  if (head < 0 || first >= side.ids.length || side.ids[hyphen] !== HYPHEN_ID) return;
  if (side.types[head] !== WORD || side.types[first] !== WORD) return;
  if (side.ends[head] !== side.starts[hyphen]) return;
  const from = side.starts[head] ?? 0;
  const to = side.ends[first] ?? 0;
  const tail = side.text.slice(side.starts[first], to);
  const word = (side.text.slice(from, side.ends[head]) + tail)
    .normalize("NFC")
    .replace(/\u00ad/g, "");
  const id = tokenId(word);
  const known = knownOf();
  if (!known.word(id)) {
    // A new word in a conversion: a hyphen that the model has there itself stays.
    const small = tail.charAt(0) !== tail.charAt(0).toUpperCase();
    if (!broken || !small || known.hyphenated(side.ids[head] ?? 0, side.ids[first] ?? 0)) return;
  }
  const values: [number[], number][] = [
    [side.ids, id],
    [side.folds, tokenId(word.toLowerCase())],
    [side.starts, from],
    [side.ends, to],
    [side.types, WORD],
    [side.owners, side.owners[head] ?? 0],
  ];
  for (const [column, value] of values) column.splice(head, first - head + 1, value);
}

/** Words of the model side, by which a broken word is put together or left. */
export interface Known {
  word: (id: number) => boolean;
  hyphenated: (head: number, tail: number) => boolean;
}

export function knownWords(side: Side, forms: ChoiceForm[]): Known {
  const words = new Set(side.ids);
  side.types.forEach((type, at) => {
    if (type !== CHOICE) return;
    const form = forms[side.ids[at] ?? 0];
    for (const ids of [form?.open, ...(form?.made ?? []).map((made) => made.ids)])
      for (const id of ids ?? []) words.add(id);
  });
  return {
    word: (id) => words.has(id),
    hyphenated: (head, tail) =>
      side.ids.some(
        (id, at) => id === head && side.ids[at + 1] === HYPHEN_ID && side.ids[at + 2] === tail,
      ),
  };
}
