/** The Open XML SDK has nothing to say about what we compose. */
import type { Answers } from "../../src/clauses/schema";
import { compose, composeDocument, toDocxParts } from "../../src/compose";
import { validate } from "../support/validator";
import { everyAnswer } from "./answers";
import { model, modelIds, zip } from "./documents";
import { everyPart } from "./parts";

jest.setTimeout(120_000);

/** Several packages as one: list ids moved up so that they do not meet. */
function merge(contents: { body: string; numbering: string }[]) {
  const merged = { body: "", abstracts: "", nums: "" };
  let offset = 0;
  for (const { body, numbering } of contents) {
    const move = (xml: string) =>
      xml.replace(
        /(<w:numId w:val|<w:num w:numId|w:abstractNumId(?: w:val)?)="(\d+)"/g,
        (_all, name: string, id: string) => `${name}="${Number(id) + offset}"`,
      );
    const cut = numbering.search(/<w:num |$/);
    merged.body += move(body);
    merged.abstracts += move(numbering.slice(0, cut));
    merged.nums += move(numbering.slice(cut));
    offset += (numbering.match(/<w:(?:abstractNum|num) /g) ?? []).length;
  }
  return { body: merged.body, numbering: merged.abstracts + merged.nums };
}

describe.each(modelIds)("%s", (id) => {
  const agreement = model(id);
  const answers: Answers = everyAnswer(
    agreement,
    `A & B <"'> 👩‍⚖️\u0007\uD800 ]]>\n\t${"x".repeat(500)}`,
  );

  test("unanswered, pages turned", async () => {
    const parts = composeDocument(agreement, { kind: "agreement" }, {});
    expect(await validate(zip(parts))).toEqual([]);
  });

  // Together in one file, to start the SDK once: each package's lists are moved up beside the others.
  test("all parts that can be inserted on their own, and the whole answered with all that hurts", async () => {
    const answered = compose(agreement, { kind: "agreement" }, answers);
    const alone = everyPart(agreement).map((part) => compose(agreement, part, {}));
    const { styles } = answered;
    expect(await validate(zip(toDocxParts({ ...merge([answered, ...alone]), styles })))).toEqual(
      [],
    );
  });
});
