import type { Change } from "../../src/outcome";
import { foldEqual } from "../../src/taskpane/check/fold";

const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at} `).join("");
const text = (pieces: ReturnType<typeof foldEqual>) =>
  pieces.map((piece) => (piece.op === "fold" ? "…" : piece.text)).join("");

test("a difference without changes is shown whole", () => {
  const changes: Change[] = [{ op: "equal", text: words(50) }];
  expect(foldEqual(changes)).toEqual(changes);
});

test("words beside a change stay, the rest folds", () => {
  const pieces = foldEqual(
    [
      { op: "equal", text: words(30) },
      { op: "deleted", text: "oud " },
      { op: "inserted", text: "nieuw " },
      { op: "equal", text: words(30) },
    ],
    2,
  );
  expect(text(pieces)).toBe("…w28 w29 oud nieuw w0 w1 …");
});

test("between two changes both sides are kept; a short stretch is not folded", () => {
  const between = (count: number) =>
    text(
      foldEqual(
        [
          { op: "deleted", text: "a " },
          { op: "equal", text: words(count) },
          { op: "inserted", text: "b" },
        ],
        2,
      ),
    );
  expect(between(7)).toBe(`a ${words(7)}b`);
  expect(between(8)).toBe("a w0 w1 …w6 w7 b");
});
