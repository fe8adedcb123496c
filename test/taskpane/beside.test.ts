/** Headers and footers in the pane, where Word's package has them and where its sections must be asked. */
import { Random } from "../corpus/random";
import { readSource } from "../corpus/source/read";
import { run, simpleParagraph, withSection } from "../corpus/writer/around";
import { PLAIN } from "../corpus/writer/habit";
import { zipDocx } from "../corpus/writer/package";
import { writeDocument } from "../corpus/writer/write";
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { check, comeBack, goTo } from "./support/pane";

let word: OpenAddin;
afterEach(async () => {
  expect(word.problems).toEqual([]);
  await word.close();
});
afterAll(() => closeBrowser());

const CAP = "In afwijking van artikel 8 is de aansprakelijkheid beperkt tot € 500 per jaar.";

/** The BOZ agreement with a header on every page and a footer on the first. */
function document(): Uint8Array {
  const agreement = readSource("boz-2017");
  const lines = agreement.lines.map((line) => ({ line }));
  const written = writeDocument(agreement, lines, PLAIN, new Random(1));
  const header = withSection(written, "header", "default", simpleParagraph(run(CAP)));
  const footer = simpleParagraph(run("Stichting Voorbeeld")) + simpleParagraph(run("Versie 1.2"));
  return zipDocx(withSection(header, "footer", "first", footer));
}

const told = async (): Promise<string> => {
  await goTo(word, "Controleren");
  return word.pane.locator("#panel").innerText();
};

test.each(["desktop", "web"] as const)(
  "%s: what limits liability in a header is told",
  async (shape) => {
    word = await openAddin({ document: document(), oddities: { ooxmlShape: shape } });
    await check(word);
    await comeBack(word);
    await word.resetCounts();
    await check(word);
    // One for the package, one for what stands beside it.
    expect(await word.syncs()).toBeLessThanOrEqual(2);
    expect(await told()).toContain(CAP);
    expect(await told()).not.toContain("Word gaf dit document niet in zijn geheel");

    await word.secondUser(0, [{ kind: "replace", at: CAP, text: "Niets bijzonders." }]);
    await word.page.locator("#document").click();
    await word.pane.getByRole("tab", { name: "Controleren" }).click();
    await word.pane.getByText("Dit resultaat is verouderd.").waitFor({ timeout: 10_000 });
    await check(word);
    expect(await told()).not.toContain(CAP);
  },
  180_000,
);
