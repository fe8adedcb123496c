/** Documents with one sentence too many: the model, the habit, the place and the sentence by chance. */
import { fill, type Filling } from "../fill";
import { Random } from "../random";
import type { ModelId } from "../source/agreement";
import { MODEL_IDS, readSource } from "../source/read";
import { HABITS } from "../writer/habit";
import type { DocxParts } from "../writer/package";
import { writeDocument } from "../writer/write";
import { BINDING } from "./binding";
import { NEUTRAL } from "./neutral";
import { MARK, POSITIONS, type Position } from "./position";

export interface Trial {
  name: string;
  model: ModelId;
  habit: string;
  position: string;
  sentence: string;
  binding: boolean;
  /** Where it stands: the paragraph of the body (as Word counts them), or another part of the package. */
  at: { paragraph: number } | { part: string };
  parts: DocxParts;
}

/** A conversion's lines are broken wherever the page ends: nobody could say where a sentence stands. */
const WRITTEN = HABITS.filter((habit) => !habit.pdf);

/** Index, among the paragraphs of the body, of the one that holds the mark; text boxes do not count. */
function paragraphOf(document: string): number {
  const before = document.slice(0, document.indexOf(MARK));
  const counted = before.replace(/<w:txbxContent>.*?<\/w:txbxContent>/gs, "");
  return (counted.match(/<w:p[ >/]/g) ?? []).length - 1;
}

function without(parts: DocxParts): DocxParts {
  const clean = (xml: string) => xml.replaceAll(MARK, "");
  return {
    ...parts,
    document: clean(parts.document),
    footnotes: parts.footnotes && clean(parts.footnotes),
    ...(parts.extra && { extra: parts.extra.map((one) => ({ ...one, xml: clean(one.xml) })) }),
  };
}

function attempt(position: Position, model: ModelId, random: Random): Omit<Trial, "name"> | null {
  const habit = random.pick(WRITTEN.filter((one) => position.fits?.(one) ?? true));
  const binding = random.chance(0.6);
  const sentence = binding ? random.pick(BINDING).text : random.pick(NEUTRAL);
  const agreement = readSource(model);
  const { lines } = fill(agreement, random.pick<Filling>(["open", "filled", "filled"]), random);
  const marked = MARK + sentence;
  const put = position.lines ? position.lines(lines, marked, random) : lines;
  if (!put) return null;
  const entries = put.map((line) => ({ line }));
  const written = writeDocument(agreement, entries, habit, random);
  const parts = position.parts ? position.parts(written, marked, random) : written;
  const paragraph = paragraphOf(parts.document);
  const { name } = position;
  if (!position.part && paragraph < 0) throw new Error(`${name}: not written`);
  const at = position.part ? { part: position.part } : { paragraph };
  return { model, habit: habit.name, position: name, sentence, binding, at, parts: without(parts) };
}

/** Trials one at a time: every position in every model by turns, the rest by chance. */
export function* trials({ seed = 1, count = 500 } = {}): Generator<Trial> {
  for (let index = 0, tried = 0; index < count; tried += 1) {
    const random = new Random(Math.imul(seed, 7919) + tried * 104729);
    const model = MODEL_IDS[tried % MODEL_IDS.length] as ModelId;
    const turn = Math.floor(tried / MODEL_IDS.length) % POSITIONS.length;
    const made = attempt(POSITIONS[turn] as Position, model, random);
    if (!made) continue;
    yield { ...made, name: `${String(index).padStart(4, "0")} ${model} ${made.habit}` };
    index += 1;
  }
}
