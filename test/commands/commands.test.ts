/** The ribbon's inserting buttons, pressed with the pane open and closed. */
import { closeBrowser, openAddin, type OpenAddin } from "../support/browser";
import { validate } from "../support/validator";

let word: OpenAddin;
afterEach(() => word.close());
afterAll(() => closeBrowser());

test.each([
  { button: "insertContactForm", says: /^Bijlage 5 - Contactgegevens|[Cc]ontact/, pane: true },
  { button: "insertContactForm", says: /[Cc]ontact/, pane: false },
  { button: "insertBreachForm", says: /[Mm]elding|[Dd]atalek/, pane: false },
  { button: "insertDeviationAnnex", says: /^Bijlage 4/, pane: false },
])(
  "$button, pane open: $pane: its text stands in the document, valid",
  async ({ button, says, pane }) => {
    word = await openAddin({ wordApi: "1.3" });
    if (!pane) await word.closePane();
    await word.typeOver(0, "Tekst vooraf");
    await word.putCursor(0);
    await word.press(button);
    const paragraphs = await word.paragraphs();
    expect(paragraphs[0]).toBe("Tekst vooraf");
    expect(paragraphs.slice(1).some((text) => says.test(text))).toBe(true);
    expect(await validate(await word.save())).toEqual([]);
    expect(word.problems).toEqual([]);
    expect(word.outside).toEqual([]);
  },
  240_000,
);

test("a button that fails ends all the same, and leaves the document as it was", async () => {
  word = await openAddin();
  await word.closePane();
  await word.typeOver(0, "Tekst vooraf");
  await word.failAction(1);
  await word.press("insertContactForm");
  expect(await word.fired()).toBe(1);
  expect((await word.paragraphs())[0]).toBe("Tekst vooraf");
}, 240_000);
