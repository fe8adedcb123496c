import { formatNumber } from "../../src/formatting/number-format";

test.each([
  ["decimal", 12, "12"],
  ["decimalZero", 7, "07"],
  ["decimalZero", 12, "12"],
  ["lowerLetter", 1, "a"],
  ["lowerLetter", 26, "z"],
  ["lowerLetter", 27, "aa"],
  ["upperLetter", 54, "BBB"],
  ["lowerRoman", 4, "iv"],
  ["upperRoman", 1994, "MCMXCIV"],
  ["ordinal", 3, "3e"],
  ["ordinalText", 3, "Derde"],
  ["cardinalText", 12, "Twaalf"],
  ["numberInDash", 2, "- 2 -"],
  ["decimalEnclosedCircle", 3, "③"],
  ["arabicAlpha", 3, "ت"],
  ["arabicAbjad", 3, "ج"],
  ["chineseCountingThousand", 21, "二十一"],
  ["chineseCounting", 10, "十"],
  ["chicago", 6, "††"],
  ["none", 3, ""],
  ["bullet", 3, ""],
  ["hebrew1", 3, "3"],
])("%s of %i is %s", (format, value, text) => {
  expect(formatNumber(value, format)).toBe(text);
});

test("English ordinals", () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 112].map((n) => formatNumber(n, "ordinal", "en"))).toEqual(
    "1st 2nd 3rd 4th 11th 12th 13th 21st 112th".split(" "),
  );
});

test("a custom format pads as its example does", () => {
  expect(formatNumber(5, "custom", "nl", "001, 002, 003, ...")).toBe("005");
});
