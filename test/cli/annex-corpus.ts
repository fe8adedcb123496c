/** A document of the corpus through `annex`: the rows are its deviations, and a second run finds nothing to do. */
import { readFileSync } from "node:fs";
import type { CorpusDocument } from "../corpus/corpus";
import { run } from "./run";

interface Told {
  deviations: { article: string; recorded: boolean }[];
  deviationTable: { rows: { article: string; likelyArticle?: string; status: string }[] };
}

export interface AnnexTrial {
  /** Rows that were written. */
  added: number;
  problems: string[];
}

async function checked(path: string, view: string): Promise<Told> {
  return JSON.parse((await run("check", path, "--json", "--view", view)).out) as Told;
}

/** @param file writes bytes to a file of that name and gives its path */
export async function annexTrial(
  document: CorpusDocument,
  file: (name: string, content: Uint8Array) => string,
): Promise<AnnexTrial> {
  const { view } = document.truth;
  const source = file("bron.docx", document.docx());
  const first = file("eerste.docx", new Uint8Array());
  const second = file("tweede.docx", new Uint8Array());
  const problems: string[] = [];
  const ran = await run("annex", source, "--out", first, "--view", view);
  if (ran.code !== 0) return { added: 0, problems: [`exit code ${ran.code}: ${ran.err}`] };
  const before = await checked(source, view);
  const after = await checked(first, view);
  const named = ({ article }: { article: string }) => article;
  const openIn = (told: Told) => told.deviations.filter(({ recorded }) => !recorded).map(named);
  const conflicts = after.deviationTable.rows.filter(({ status }) => status === "conflict");
  // A row of somebody else that says another thing is left, and told: its clause waits for the user's word.
  const theirs = new Set(conflicts.map((row) => row.likelyArticle ?? row.article));
  const open = openIn(after).filter((article) => !theirs.has(article));
  if (open.length > 0) problems.push(`not recorded: ${open.join(", ")}`);
  if (theirs.size > 0 && openIn(after).length > 0) {
    const third = file("derde.docx", new Uint8Array());
    const asked = conflicts.map(({ article }) => article).join(",");
    if (!ran.out.includes("--update")) problems.push(`nothing told of ${asked}`);
    await run("annex", first, "--out", third, "--view", view, "--update", asked);
    const still = openIn(await checked(third, view));
    if (still.length > 0) problems.push(`not recorded on the user's word: ${still.join(", ")}`);
  }
  if (after.deviations.map(named).join() !== before.deviations.map(named).join())
    problems.push("the text deviates otherwise than before");
  const had = before.deviationTable.rows.length;
  const added = after.deviationTable.rows.length - had;
  const told = Number(/(\d+) nieuw/.exec(ran.out)?.[1] ?? 0);
  if (told !== added) problems.push(`${told} rows said to be new, ${added} found`);
  const wanted = before.deviations.filter(({ recorded }) => !recorded).length;
  // One row may tell several: a name throughout, the items of a clause.
  if (added > wanted || (wanted > 0 && added === 0))
    problems.push(`${added} rows for ${wanted} deviations`);
  const odd = after.deviationTable.rows.filter(({ status }) => status !== "matches");
  const oddBefore = before.deviationTable.rows.filter(({ status }) => status !== "matches");
  if (odd.length > oddBefore.length)
    problems.push(odd.map(({ article, status }) => `${article} ${status}`).join(", "));
  await run("annex", first, "--out", second, "--view", view);
  if (!readFileSync(first).equals(readFileSync(second)))
    problems.push("the second run changed the file");
  return { added, problems };
}
