/** Copies of documents of the corpus: nothing of ours in any part, read the same, valid as before. */
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { validate } from "../support/validator";
import { run } from "../cli/run";
import { corpus, type CorpusDocument } from "../corpus/corpus";

/** Our own name and the tags of our controls, in any part of the file, names of parts included. */
export function namesUs(docx: Uint8Array): string[] {
  return Object.entries(unzipSync(docx)).flatMap(([name, bytes]) =>
    /modeltrouw|mt1:/iu.test(name + new TextDecoder().decode(bytes)) ? [name] : [],
  );
}

export interface Sent {
  /** Controls and rows of ours that were put in first. */
  ours: boolean;
  clean: boolean;
  problems: string[];
}

/** What a report says of the agreement itself. */
async function said(path: string): Promise<string> {
  const { out } = await run("check", path, "--json");
  const { deviations, fields, findings, deviationTable, notCompared, outside } = JSON.parse(out);
  const bare = { deviations, fields, findings, rows: deviationTable.rows, notCompared, outside };
  return JSON.stringify(bare, (name, value: unknown) =>
    ["place", "places", "proposals", "key", "cells"].includes(name) ? undefined : value,
  );
}

/** Revision marks of any kind (ECMA-376 part 1, 17.13.5). */
const TRACKED = /<w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|\w+Change)[\s/>]/u;

/**
 * @param file writes bytes to a file of that name and gives its path
 * @param sdk ask the Open XML SDK too
 */
export async function sentOf(
  document: CorpusDocument,
  file: (name: string, content: Uint8Array) => string,
  sdk: boolean,
): Promise<Sent> {
  const problems: string[] = [];
  let source = file("bron.docx", document.docx());
  const out = file("kopie.docx", new Uint8Array());
  const told = await run("annex", source, "--out", out);
  const ours = told.code === 0 && namesUs(readFileSync(out)).length > 0;
  if (ours) source = file("bron.docx", readFileSync(out));
  const clean = document.habit.includes("tracked");
  const purpose = clean ? ["--for", "clean", "--yes"] : [];
  const ran = await run("send", source, "--out", out, ...purpose);
  if (ran.code === 2) return { ours, clean, problems: [ran.err] };
  const copy = readFileSync(out);
  problems.push(...namesUs(copy).map((part) => `named in ${part}`));
  if ((await said(source)) !== (await said(out))) problems.push("reads otherwise");
  if (clean) {
    const parts = unzipSync(copy);
    for (const [name, bytes] of Object.entries(parts))
      if (name.startsWith("word/") && TRACKED.test(new TextDecoder().decode(bytes)))
        problems.push(`tracked in ${name}`);
  }
  if (sdk) {
    const before = (await validate(source)).map(({ description }) => description);
    const after = (await validate(out)).filter(({ description }) => !before.includes(description));
    problems.push(...after.map(({ description, xPath }) => `SDK: ${description} ${xPath ?? ""}`));
  }
  return { ours, clean, problems };
}

/** Spread over models, habits and edits: of six hundred documents every so many. */
export function* sample(count: number, seed: number): Generator<CorpusDocument> {
  let at = 0;
  let tracked = 0;
  for (const document of corpus({ seed, count: 640 }))
    // 269 shares no divisor with 640: every model, habit and edit comes by.
    if ((at++ * 269) % 640 < count) yield document;
    // Of those with tracked changes always some: a clean copy accepts them.
    else if (document.habit.includes("tracked") && tracked < 3) {
      tracked += 1;
      yield document;
    }
}
