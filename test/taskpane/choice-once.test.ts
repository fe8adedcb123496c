/** 000 in a document of which half was typed by hand: chosen once, every place follows. */
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";
import { documentXml } from "./support/docx";
import { openFill, ready, write } from "./support/fill";
import { check, insert } from "./support/pane";

let word: OpenAddin;

const PLAIN = /Uitwisseling:/;
const PAIR = /Samenwerkings|samenwerking\/ ?dienst/;

beforeAll(async () => {
  word = await openAddin();
}, 300_000);
afterAll(async () => {
  expect(word.problems).toEqual([]);
  await word.close();
  await closeBrowser();
});

test.each([
  // And the one that names only half of the pair.
  { name: "half of it", isTyped: (text: string, n: number) => n % 2 === 0 || PLAIN.test(text) },
  { name: "every place of it", isTyped: () => true },
])(
  "typed by hand: $name",
  async ({ isTyped }) => {
    await word.open(new Uint8Array());
    await insert(word, { model: "zelfstandig" });
    const before = await controlCount();
    const open = (await word.paragraphs()).flatMap((text, at) =>
      PAIR.test(text) ? [{ at, text }] : [],
    );
    expect(open.length).toBeGreaterThan(10);
    // They lose their controls: typed anew.
    const typed = open.filter(({ text }, n) => isTyped(text, n));
    for (const { at, text } of typed) {
      await word.addParagraphAfter(at, text.split("\t").at(-1) ?? "");
      await word.deleteParagraph(at);
    }
    const kept = await controlCount();
    expect(kept).toBeLessThan(before);
    expect(kept > 0).toBe(typed.length < open.length);

    await openFill(word);
    await word.pane.getByRole("radio", { name: "Dienstverleningsovereenkomst" }).check();
    const { said, syncs } = await write(word);
    expect(said).toBe("1 antwoord staat in het document.");
    // What stands in the text itself is looked for in a sync of its own.
    expect(syncs).toBe(3);
    await ready(word);
    const left = (await word.paragraphs()).filter((text) => PAIR.test(text));
    expect(left).toEqual([]);
    expect(await validate(await word.save())).toEqual([]);
    expect(await check(word)).toBe("0 afwijkingen in de tekst");
  },
  120_000,
);

async function controlCount(): Promise<number> {
  return documentXml(await word.save()).split(":choice/overeenkomst").length - 1;
}
