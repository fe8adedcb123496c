/** A hand-made table in the pane: "Bijlage 4 bijwerken" pressed twice, and what is wrong afterwards, in words. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cut, fileOf, type HandCase, judge } from "../../cli/hand/twice";
import type { OpenAddin } from "../../support/browser";
import { validate } from "../../support/validator";
import { documentXml } from "../../taskpane/support/docx";
import { goTo, writeAnnex } from "../../taskpane/support/pane";

/** Without what the stand-in numbers anew, and what is only another way to write the same. */
export const plainXml = (xml: string) =>
  xml
    .replace(/<w:id w:val="-?\d+"\/>/g, "")
    .replace(/ (?:xmlns:\w+|xml:space|w:rsid\w*)="[^"]*"/g, "")
    .replace(/<w:(\w+)><\/w:\1>/g, "<w:$1/>")
    // A row of ours carries a control around it and its cells.
    .replace(/<w:trPr\/>|<w:pPr\/>|<w:rPr\/>/g, "");

function bytesOf(one: HandCase): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "presses-"));
  try {
    return new Uint8Array(readFileSync(fileOf(one).write(join(folder, "in.docx"))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In the pane nothing is tracked here: its own switch is off. */
export async function pressedTwice(word: OpenAddin, asked: HandCase): Promise<string[]> {
  const one = { ...asked, prefix: "w", tracking: false };
  await word.open(bytesOf(one));
  const start = await word.save();
  await goTo(word, "Bijlage 4");
  const tracked = word.pane.getByLabel("Als bijgehouden wijziging");
  if ((await tracked.count()) > 0) await tracked.uncheck();
  const said = await writeAnnex(word);
  const first = await word.save();
  await writeAnnex(word);
  const [before, after, again] = [start, first, await word.save()].map((docx) =>
    plainXml(documentXml(docx)),
  );
  const told = Number(/waarvan (\d+) nieuw/.exec(said)?.[1] ?? 0);
  const { problems } = judge(one, cut(before!), cut(after!), told);
  if (again !== after) problems.push("the second press changed the document");
  const wrong = new Set((await validate(start)).map((error) => JSON.stringify(error)));
  for (const error of await validate(first))
    if (!wrong.has(JSON.stringify(error))) problems.push(JSON.stringify(error));
  return problems.map((problem) => `${problem} (said: ${said.slice(0, 160)})`);
}
