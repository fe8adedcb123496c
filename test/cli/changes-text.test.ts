import { changesText, clip } from "../../src/cli/changes-text";

const equal = (text: string) => ({ op: "equal" as const, text });
const deleted = (text: string) => ({ op: "deleted" as const, text });
const inserted = (text: string) => ({ op: "inserted" as const, text });

test.each([
  [[equal("binnen "), deleted("24 "), inserted("72 "), equal("uur")], "binnen [-24-]{+72+} uur"],
  [[equal("a "), deleted("b "), equal("c")], "a [-b-] c"],
  [[equal("a"), inserted(" b"), equal(" c")], "a {+b+} c"],
  [[inserted("alles\nnieuw")], "{+alles nieuw+}"],
  [
    [
      equal("a"),
      { ...inserted(""), mark: { kind: "comment" as const, text: "Zo?", author: "A." } },
      { ...inserted(""), mark: { kind: "spelling" as const, text: "" } },
      equal(" b"),
    ],
    "a{+[opmerking van A.: Zo?]+}{+[gemarkeerd: spelling]+} b",
  ],
  [[], ""],
])("%j", (changes, text) => {
  expect(changesText(changes)).toBe(text);
});

test("long equal text is shortened on the sides away from a change", () => {
  const long = "woord ".repeat(50);
  const text = changesText([equal(long), deleted("x"), equal(long), inserted("y"), equal(long)]);
  expect(text.length).toBeLessThan(220);
  expect(text).toMatch(/^… .*\[-x-\].* … .*\{\+y\+\}.* …$/);
});

test("clip keeps short text and cuts long text", () => {
  expect(clip(" a\n b ", 10)).toBe("a b");
  expect(clip("abcdefghij klm", 8)).toBe("abcdefg…");
});
