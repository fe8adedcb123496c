import { goneLines, stoodIn } from "../../src/word/changed-lines";

test("a line that reads otherwise is gone; one that only moved is not", () => {
  expect(goneLines("een\rtwee\rdrie", "drie\reen\rtwee!")).toEqual(["twee"]);
  expect(goneLines("een\rtwee", "een\rtwee\rdrie")).toEqual([]);
});

test("of two lines that read the same one may be gone", () => {
  expect(goneLines("ja\rja\rnee", "ja\rnee")).toEqual(["ja"]);
});

test("white space and marks of fields are no text", () => {
  expect(goneLines("a  b\u0013\rc", "ab\r\r c ")).toEqual([]);
});

test("a place stood in a line that is gone when its beginning or end did", () => {
  const gone = ["5.2Verwerkermeldtbinnen72uur"];
  expect(stoodIn(gone, { head: "Verwerker meldt", tail: "uur" })).toBe(true);
  expect(stoodIn(gone, { head: "Verwerker zal", tail: "ander slot" })).toBe(false);
  expect(stoodIn(gone, { head: "", tail: "" })).toBe(false);
});
