/** Counts what a job compares: each text that is aligned with a model is noted. */

/** Model and text of each alignment since it was emptied. */
export const matches: string[] = [];

interface Text {
  lines: readonly { text: string }[];
}

/** The module of the alignment with its one function noted: for `jest.mock`. */
export function watchMatches() {
  const actual = jest.requireActual<{
    align: (model: { model: { id: string } }, text: Text) => unknown;
  }>("../../src/match/align/align");
  const align: typeof actual.align = (model, text) => {
    matches.push([model.model.id, ...text.lines.map((line) => line.text)].join("\n"));
    return actual.align(model, text);
  };
  return { ...actual, align };
}
