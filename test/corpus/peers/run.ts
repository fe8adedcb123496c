/**
 * `npx tsx test/corpus/peers/run.ts [--seed 1] [--every 5]`: what the comparers that a lawyer has today
 * miss and invent on the corpus, beside ours. docs/comparison-figures.md is what it prints.
 */
import { check } from "../../../src/check";
import { loadAllModels } from "../../../src/clauses/library";
import { readDocument } from "../../../src/document";
import { EDITS } from "../../bench/documents";
import { loadDocxodus, plainText } from "../../bench/peers";
import { corpus, type CorpusDocument } from "../corpus";
import { onTexts } from "../fill";
import { Random } from "../random";
import { match, type Reported } from "../score";
import { readSource } from "../source/read";
import { AUTOMATIC_SPLIT } from "../supplier";
import { PLAIN, type Habit } from "../writer/habit";
import { zipDocx } from "../writer/package";
import { writeDocument } from "../writer/write";
import type { Line } from "../source/agreement";
import { editedLines, rangesOf, touches } from "./edited";
import { byRevisions, byWords, byWordsWithSpace, type Compared } from "./regions";

interface Tally {
  found: number;
  missed: number;
  alarms: number;
  /** Unedited documents, and those with any alarm. */
  unedited: number;
  alarmed: number;
}

const COMPARERS = ["Modeltrouw", "docxodus", "diffWords", "diffWordsWithSpace"] as const;
type Comparer = (typeof COMPARERS)[number];

const newTally = (): Tally => ({ found: 0, missed: 0, alarms: 0, unedited: 0, alarmed: 0 });

function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at >= 0 ? Number(process.argv[at + 1]) : otherwise;
}

/** The agreement as its drafter has it: filled in the same way, no edit, typed plainly. */
function original({ agreement, before }: CorpusDocument): Uint8Array {
  const lines = before.map((line) => ({ line }));
  return zipDocx(writeDocument(agreement, lines, PLAIN, new Random(1)));
}

/** A number alone, where the edits shift numbers: no comparer is blamed for showing it. */
const isNumber = (text: string): boolean => /^[\s\d.,()a-z]{0,12}$/u.test(text);

function scorePeer(tally: Tally, document: CorpusDocument, { left, regions }: Compared): void {
  const { truth } = document;
  const edited = editedLines(document, left);
  const own = truth.deviations.map((deviation) => rangesOf(deviation, edited));
  for (const ranges of own) {
    const seen = ranges.some((range) => regions.some((region) => touches(region, range)));
    if (seen) tally.found += 1;
    else tally.missed += 1;
  }
  const all = edited.flatMap(({ ranges }) => ranges);
  const alarms = regions.filter(
    (region) =>
      !all.some((range) => touches(region, range)) &&
      !(truth.findings.includes("renumbered") && isNumber(region.gone) && isNumber(region.came)),
  ).length;
  tally.alarms += alarms;
  if (!truth.unedited) return;
  tally.unedited += 1;
  if (alarms > 0) tally.alarmed += 1;
}

function scoreOurs(tally: Tally, document: CorpusDocument, reports: Reported[]): void {
  const { truth } = document;
  const { found, missed, invented } = match(truth.deviations, truth.tolerated, reports);
  tally.found += found.length;
  tally.missed += missed.length;
  tally.alarms += invented.length;
  if (!truth.unedited) return;
  tally.unedited += 1;
  if (invented.length > 0) tally.alarmed += 1;
}

type Docxodus = Awaited<ReturnType<typeof loadDocxodus>>;
type Ours = (document: CorpusDocument) => Reported[];

async function onCorpus(docxodus: Docxodus, ours: Ours): Promise<string> {
  const every = option("every", 5);
  const tallies = new Map<Comparer, Tally>(COMPARERS.map((name) => [name, newTally()]));
  const tallyOf = (name: Comparer): Tally => tallies.get(name) ?? newTally();
  let count = 0;
  let at = 0;
  for (const document of corpus({ seed: option("seed", 1), count: 640 })) {
    at += 1;
    if (at % every !== 0 || document.habit.includes("tracked")) continue;
    count += 1;
    scoreOurs(tallyOf("Modeltrouw"), document, ours(document));
    const before = original(document);
    const after = document.docx();
    const left = plainText(before);
    const right = plainText(after);
    scorePeer(tallyOf("diffWords"), document, byWords(left, right));
    scorePeer(tallyOf("diffWordsWithSpace"), document, byWordsWithSpace(left, right));
    const compared = await docxodus
      .compareDocuments(before, after)
      .then(byRevisions, (): Compared => ({ left, regions: [] }));
    scorePeer(tallyOf("docxodus"), document, compared);
  }
  const rows = [...tallies].map(([name, one]) => {
    const { found, missed, alarms, unedited, alarmed } = one;
    const recall = (found / Math.max(1, found + missed)).toFixed(3);
    const precision = (found / Math.max(1, found + alarms)).toFixed(3);
    return `| ${name} | ${found} | ${missed} | ${alarms} | ${precision} | ${recall} | ${alarmed} of ${unedited} |`;
  });
  return [
    `${count} documents: every ${every}th of 640 of seed ${option("seed", 1)}, those with tracked changes left out.`,
    "",
    "| comparer | found | missed | false alarms | precision | recall | unedited documents with an alarm |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...rows,
  ].join("\n");
}

/** The supplier's agreement, with its eight edits or without, in a habit. */
function supplier(edited: boolean, habit: Habit): Uint8Array {
  const agreement = readSource("boz-2017");
  const left = new Set(EDITS);
  const lines = agreement.lines.map((line): Line => {
    const own = structuredClone(line);
    onTexts(own, (text) => {
      const edit = edited ? [...left].find(([from]) => text.includes(from)) : undefined;
      if (!edit) return text;
      left.delete(edit);
      return text.replace(edit[0], edit[1]);
    });
    return own;
  });
  if (edited && left.size > 0) throw new Error(`${left.size} edits without a place`);
  const written = lines.map((line) => ({ line }));
  return zipDocx(writeDocument(agreement, written, habit, new Random(2020)));
}

async function onSupplier(docxodus: Docxodus, ours: (docx: Uint8Array) => number): Promise<string> {
  const before = supplier(false, PLAIN);
  const cases: [string, Uint8Array][] = [
    ["8 edits, the same habit", supplier(true, PLAIN)],
    ["8 edits, automatic numbers, split runs, hard spaces", supplier(true, AUTOMATIC_SPLIT)],
    ["unedited, automatic numbers, split runs, hard spaces", supplier(false, AUTOMATIC_SPLIT)],
  ];
  const rows: string[] = [];
  for (const [name, after] of cases) {
    const [left, right] = [plainText(before), plainText(after)];
    const revisions = byRevisions(await docxodus.compareDocuments(before, after)).regions.length;
    const spaced = byWordsWithSpace(left, right).regions.length;
    rows.push(
      `| ${name} | ${ours(after)} | ${revisions} | ${byWords(left, right).regions.length} | ${spaced} |`,
    );
  }
  return [
    "| supplier's agreement | Modeltrouw | docxodus | diffWords | diffWordsWithSpace |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...rows,
  ].join("\n");
}

async function main(): Promise<void> {
  const models = await loadAllModels();
  const docxodus = await loadDocxodus();
  const { partsOf } = await import("../resave");
  const ours: Ours = ({ parts, truth }) =>
    check(readDocument(parts), models, { model: truth.model, view: truth.view }).deviations.flatMap(
      ({ kind, also = [], article, item, places }) =>
        [kind, ...also].map((one) => ({
          kind: one,
          article,
          item,
          renaming: places !== undefined,
        })),
    );
  const count = (docx: Uint8Array): number =>
    check(readDocument(partsOf(docx)), models).deviations.length;
  process.stdout.write(`${await onSupplier(docxodus, count)}\n\n`);
  process.stdout.write(`${await onCorpus(docxodus, ours)}\n`);
}

void main();
