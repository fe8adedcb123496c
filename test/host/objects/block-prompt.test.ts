import { act, byTag, control } from "../support/samples";
import { documentOf, printed } from "../support/wire";

const grey = '<w:rPr><w:color w:val="808080"/></w:rPr>';
const doc = (more: string) =>
  documentOf(control(`<w:p><w:r>${grey}<w:t>[tekst]</w:t></w:r></w:p>`, "vrij", more));

test("a prompt of whole paragraphs gives way with its look; a text keeps it", () => {
  for (const [more, kept] of [
    ["<w:showingPlcHdr/>", false],
    ["", true],
  ] as const) {
    const one = doc(more);
    act(one, (w) => w.object(byTag(w, "vrij"), "InsertText", "een\ntwee", "Replace"));
    expect(printed(one)).toEqual(["een", "twee"]);
    expect(
      JSON.stringify(one.body.children, (key, value) => (key === "parent" ? null : value)).includes(
        "808080",
      ),
    ).toBe(kept);
  }
});
