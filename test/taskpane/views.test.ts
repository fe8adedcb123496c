import type { CheckReport, Deviation } from "../../src/outcome";
import { isSettled, sideBySide, unsettled } from "../../src/taskpane/check/views";

const place = (paragraph: number) => ({
  paragraph,
  lastParagraph: paragraph,
  start: 0,
  end: 0,
  head: "",
  tail: "",
});
const report = (...all: [key: string, paragraph: number | null, text: string][]): CheckReport =>
  ({
    deviations: all.map(([key, at, documentText]): Partial<Deviation> => ({
      key,
      documentText,
      place: at === null ? null : place(at),
    })),
  }) as CheckReport;

const keys = (accepted: CheckReport, rejected: CheckReport) =>
  sideBySide(accepted, rejected).map(({ key }) => key);

test("each deviation once, in order of the document", () => {
  const accepted = report(["a", 1, ""], ["c", 5, ""], ["e", null, ""]);
  expect(keys(accepted, report(["b", 3, ""], ["c", 5, ""]))).toEqual(["a", "b", "c", "e"]);
  expect(keys(accepted, report(["f", 9, ""]))).toEqual(["a", "c", "e", "f"]);
  expect(keys(report(), report(["b", 3, ""], ["a", 4, ""]))).toEqual(["b", "a"]);
});

test("settled: it deviates in the same way whatever becomes of the proposals", () => {
  const accepted = report(["same", 1, "x"], ["other", 2, "x"], ["new", 3, "x"]);
  const rejected = report(["same", 1, "x"], ["other", 2, "y"], ["old", 4, "x"]);
  expect(
    sideBySide(accepted, rejected)
      .filter(isSettled)
      .map(({ key }) => key),
  ).toEqual(["same"]);
  expect(unsettled(accepted, rejected)).toBe(3);
  expect(unsettled(accepted, null)).toBe(0);
});
