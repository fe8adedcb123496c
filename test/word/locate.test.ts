import type { Place } from "../../src/outcome";
import { locate } from "../../src/word/select";

const place = (paragraph: number, head: string, tail = head, lines = 1): Place => ({
  paragraph,
  lastParagraph: paragraph + lines - 1,
  start: 0,
  end: 0,
  head,
  tail,
});
const texts = ["Artikel 1", "een", "twee  drie", "vier", "een"];

test("where it was, white space aside", () => {
  expect(locate(texts, place(2, "twee drie"))).toBe(2);
});

test("moved: the one other place that fits", () => {
  expect(locate(texts, place(0, "vier"))).toBe(3);
  expect(locate(texts, place(0, "twee", "vier", 2))).toBe(2);
});

test("a row: its words stand in a cell in between", () => {
  expect(locate(texts, place(1, "drie", "drie", 3))).toBe(1);
  expect(locate(texts, place(0, "vier", "een", 1))).toBeNull();
});

test("gone, or there more than once elsewhere: nowhere", () => {
  expect(locate(texts, place(2, "vijf"))).toBeNull();
  expect(locate(texts, place(0, "een"))).toBeNull();
  expect(locate(texts, place(9, ""))).toBeNull();
});
