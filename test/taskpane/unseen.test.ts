import { seen } from "../../src/taskpane/check/unseen";

const shown = (text: string) =>
  seen(text)
    .map((one) => ("text" in one ? one.text : `<${one.unseen} ${one.sign}>`))
    .join("");

test("what is nothing but spaces is shown by Word's signs", () => {
  expect(shown(" ")).toBe("<space ␣>");
  expect(shown("\u00a0\u00a0")).toBe("<hard-space °><hard-space °>");
  expect(shown("\n")).toBe("<line-end ↵>");
  expect(shown("\u2009\u200b")).toBe("<other-space ◦><no-width ▯>");
});

test("spaces between words stay; what no reader sees in a word is shown", () => {
  expect(shown("binnen 24\u00a0uur\n")).toBe("binnen 24\u00a0uur\n");
  expect(shown("vrij\u00adwaart de")).toBe("vrij<soft-hyphen ¬>waart de");
  expect(shown("")).toBe("");
});
