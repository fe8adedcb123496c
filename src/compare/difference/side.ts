/** One side of a comparison: a unit's text with its tokens. */
import type { DocumentLines, Line } from "../lines/line";
import type { Segment } from "../align/alignment";
import { endsSentence } from "../lines/sentence";
import { CHOICE, type ChoiceForm, type ModelUnit, type PreparedModel } from "../model/prepared";
import { classOf, SPACE } from "../text/characters";
import { HYPHEN_ID, tokenId, WORD } from "../text/tokens";

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

/** The model's text of a unit: its pieces, a paragraph a line. */
export function modelSide(model: PreparedModel, unit: ModelUnit): Side {
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
  return side;
}

/** Characters of a segment in its paragraph: from its first token to the next segment or the line's end. */
function range(document: DocumentLines, line: Line, segment: Segment): [number, number] {
  const { stream } = document;
  const start = segment.from === line.from ? line.start : (stream.start[segment.from] ?? line.end);
  let end = segment.to === line.to ? line.end : (stream.start[segment.to] ?? line.end);
  while (end > start && classOf(line.text.charCodeAt(end - 1)) === SPACE) end -= 1;
  return [start, end];
}

/**
 * The document's text of a unit. A break inside a sentence reads as a space, any other as a new line;
 * a word broken over two lines is put together when the model knows it whole.
 */
export function documentSide(document: DocumentLines, segments: Segment[], known: Known): Side {
  const side = emptySide();
  const { stream } = document;
  let previous: Segment | null = null;
  for (const segment of segments) {
    const line = document.lines[segment.line] as Line;
    const [start, end] = range(document, line, segment);
    if (previous) {
      if (previous.line === segment.line) {
        const before =
          side.text.length - line.text.slice(0, stream.end[previous.to - 1] ?? 0).length;
        side.text += line.text.slice(side.text.length - before, start);
      } else if (side.text !== "" && end > start) {
        side.text += line.label || line.table || endsSentence(side.text) ? "\n" : " ";
      }
    }
    const shift = side.text.length - start;
    const first = side.ids.length;
    side.text += line.text.slice(start, end);
    for (let token = segment.from; token < segment.to; token += 1) {
      side.ids.push(stream.id[token] ?? 0);
      side.folds.push(stream.fold[token] ?? 0);
      side.starts.push((stream.start[token] ?? 0) + shift);
      side.ends.push((stream.end[token] ?? 0) + shift);
      side.types.push(stream.type[token] ?? 0);
      side.owners.push(segment.line);
    }
    if (previous && previous.line !== segment.line) joinBroken(side, first, known, document.broken);
    previous = segment;
  }
  return side;
}

/** "verwer-" at the end of a line and "king" on the next: one word, when the model knows it so. */
function joinBroken(side: Side, first: number, known: Known, broken: boolean): void {
  const hyphen = first - 1;
  const head = first - 2;
  if (head < 0 || first >= side.ids.length || side.ids[hyphen] !== HYPHEN_ID) return;
  if (side.types[head] !== WORD || side.types[first] !== WORD) return;
  if (side.ends[head] !== side.starts[hyphen]) return;
  const from = side.starts[head] ?? 0;
  const to = side.ends[first] ?? 0;
  const tail = side.text.slice(side.starts[first], to);
  const word = (side.text.slice(from, side.ends[head]) + tail).replace(/\u00ad/g, "");
  const id = tokenId(word);
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
  for (const [column, value] of values) column.splice(head, 3, value);
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
