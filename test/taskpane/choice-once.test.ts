/** 000 in a document of which half was typed by hand: chosen once, every place follows. */
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { documentXml } from "./support/docx";
import { openFill, ready, write } from "./support/fill";
import { check, insert } from "./support/pane";

let word: OpenAddin;

afterEach(async () => {
  expect(word.problems).toEqual([]);
  await word.close();
});
afterAll(() => closeBrowser());

const PAIR = /Samenwerkings|samenwerking\/ ?dienst/;

test("Dienstverleningsovereenkomst, once", async () => {
  word = await openAddin();
  await insert(word, { model: "zelfstandig" });
  const before = await controlCount();
  const open = (await word.paragraphs()).flatMap((text, at) =>
    PAIR.test(text) ? [{ at, text }] : [],
  );
  expect(open.length).toBeGreaterThan(10);
  // Every second place, and the one that names only half of the pair, loses its control: typed anew.
  const typed = open.filter(({ text }, n) => n % 2 === 0 || text.includes("Uitwisseling:"));
  for (const { at, text } of typed) {
    await word.addParagraphAfter(at, text.split("\t").at(-1) ?? "");
    await word.deleteParagraph(at);
  }
  const kept = await controlCount();
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(before);

  await openFill(word);
  await word.pane.getByRole("radio", { name: "Dienstverleningsovereenkomst" }).check();
  expect((await write(word)).said).toBe("1 antwoord staat in het document.");
  await ready(word);
  const left = (await word.paragraphs()).filter((text) => PAIR.test(text));
  expect(left).toEqual([]);
  expect(await validate(await word.save())).toEqual([]);
  expect(await check(word)).toBe("0 afwijkingen in de tekst");
}, 300_000);

async function controlCount(): Promise<number> {
  return documentXml(await word.save()).split(":choice/overeenkomst").length - 1;
}
