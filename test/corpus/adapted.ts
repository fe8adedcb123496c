/** Documents that follow a model, but not neatly: what recognition is measured on. */
import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { Draft } from "./edits/draft";
import { EDITS } from "./edits/index";
import { fill } from "./fill";
import { markdownParts } from "./markdown";
import { Random } from "./random";
import { hasText, type Agreement, type Line, type ModelId } from "./source/agreement";
import { MODEL_IDS, readSource } from "./source/read";
import { HABITS, PLAIN, type Habit } from "./writer/habit";
import type { DocxParts } from "./writer/package";
import { writeDocument } from "./writer/write";

export interface RecognitionCase {
  name: string;
  parts: DocxParts;
  /** The model that it follows; null for "geen model herkend". */
  model: ModelId | null;
  /** For a mixture: the other model that must be named too. */
  also?: ModelId;
}

const UNRELATED = join(__dirname, "..", "fixtures", "unrelated");

const texts = (): [name: string, text: string][] =>
  readdirSync(UNRELATED)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .sort()
    .map((file) => [basename(file, ".md"), readFileSync(join(UNRELATED, file), "utf8")]);

/** The contracts in test/fixtures/unrelated, and the shortest of them behind the definitions of each model. */
export function unrelated(): RecognitionCase[] {
  const own = texts().map(([name, text]) => ({ name, parts: markdownParts(text), model: null }));
  const [, short] = texts().sort(([, one], [, other]) => one.length - other.length)[0] ?? [];
  const behind = MODEL_IDS.map((model) => {
    const lines = readSource(model).lines.filter(({ ref }) => /^1(?:\.|$)/.test(ref));
    const defined = lines.flatMap((line) =>
      line.kind === "definition"
        ? [`${line.term}: ${line.meaning.join(" ")}`]
        : hasText(line)
          ? [line.text]
          : [],
    );
    return {
      name: `definitions of ${model}, and a contract of its own`,
      parts: markdownParts(`${defined.join("\n")}\n${short ?? ""}`),
      model: null,
    };
  });
  return [...own, ...behind];
}

function write(agreement: Agreement, lines: Line[], habit: Habit, random: Random): DocxParts {
  return writeDocument(
    agreement,
    lines.map((line) => ({ line })),
    habit,
    random,
  );
}

/** Every heading in other words, articles included: nothing but the clauses tells the model. */
function headingsRenamed(model: ModelId): RecognitionCase {
  const random = new Random(11);
  const agreement = readSource(model);
  const lines = fill(agreement, "filled", random).lines.map((line): Line => {
    if (line.kind === "article") return { ...line, text: `Onderdeel ${line.number ?? ""}` };
    if (line.kind === "title") return { ...line, text: "Afspraken over gegevens" };
    if (line.kind === "subheading") return { ...line, text: "Tekst" };
    return line.kind === "annex" ? { ...line, text: "aanhangsel" } : line;
  });
  return {
    name: `${model}, headings renamed`,
    parts: write(agreement, lines, PLAIN, random),
    model,
  };
}

/** A third of the clauses edited, some gone, some new. */
function heavilyEdited(model: ModelId): RecognitionCase {
  const random = new Random(12);
  const agreement = readSource(model);
  const draft = new Draft(model, fill(agreement, "filled", random).lines, agreement.lines, random);
  for (let at = 0; at < 40; at += 1) random.pick(EDITS).apply(draft);
  return {
    name: `${model}, heavily edited`,
    parts: write(agreement, draft.lines, PLAIN, random),
    model,
  };
}

function embedded(model: ModelId): RecognitionCase {
  const random = new Random(13);
  const agreement = readSource(model);
  const habit = HABITS.find((one) => one.name === "embedded-automatic") ?? PLAIN;
  const { lines } = fill(agreement, "filled", random);
  return {
    name: `${model}, annex of a longer contract`,
    parts: write(agreement, lines, habit, random),
    model,
  };
}

/** The articles up to a number from one model, the rest from another, numbers running on. */
function mixture(first: ModelId, second: ModelId, until: number): RecognitionCase {
  const random = new Random(14);
  const agreement = readSource(first);
  const head = agreement.lines.filter((line) => {
    const article = Number(line.ref.split(".")[0]);
    return (
      line.part === "title" ||
      line.part === "parties" ||
      (line.part === "article" && article <= until)
    );
  });
  let number = until;
  const tail = readSource(second)
    .lines.filter((line) => line.part === "article" && Number(line.ref.split(".")[0]) > until)
    .map((line): Line => {
      if (line.kind !== "article") return line;
      number += 1;
      return { ...line, number: String(number) };
    });
  return {
    name: `mixture of ${first} and ${second}`,
    parts: write(agreement, [...head, ...tail], PLAIN, random),
    model: first,
    also: second,
  };
}

/** Adapted models: each must still be recognised, a mixture as a mixture. */
export function adapted(): RecognitionCase[] {
  return [
    ...MODEL_IDS.map(headingsRenamed),
    ...MODEL_IDS.map(heavilyEdited),
    ...MODEL_IDS.map(embedded),
    mixture("bouw-verwerker", "boz-2017", 6),
    mixture("boz-2017", "mms", 7),
  ];
}
