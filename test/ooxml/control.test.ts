import { blockControl, checkBox, inlineControl } from "../../src/ooxml/control";

test("an open field is a grey prompt that Word replaces whole", () => {
  const xml = inlineControl("[naam]", {
    tag: "mt1:m:field/naam",
    title: "Naam",
    placeholder: true,
  });
  expect(xml).toContain("<w:showingPlcHdr/>");
  expect(xml).toContain('<w:rStyle w:val="PlaceholderText"/>');
});

test("a filled field is neither grey nor a placeholder", () => {
  const xml = inlineControl("Jansen", { tag: "mt1:m:field/naam", title: "Naam" });
  expect(xml).not.toMatch(/showingPlcHdr|PlaceholderText/);
});

test("a title is cut at 64 characters, never inside a character", () => {
  const title = (text: string) =>
    /<w:alias w:val="([^"]*)"/.exec(blockControl("", { tag: "t", title: text }))?.[1] ?? "";
  expect(title("x".repeat(64))).toHaveLength(64);
  expect(title("x".repeat(65))).toBe(`${"x".repeat(63)}…`);
  expect(title(`${"x".repeat(62)}👍👍`)).toBe(`${"x".repeat(62)}…`);
});

test("a check box is a character where Word has no control for it", () => {
  expect(checkBox(false)).toMatch(/2610.*<w:t[^>]*>☐<\/w:t>/);
  expect(checkBox(true)).toMatch(/w14:val="1".*<w:t[^>]*>☒<\/w:t>/);
});
