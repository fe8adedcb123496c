import { eachWord, sameText, words } from "../../src/language/cell-words";
import { boz, clauseTexts } from "../annex4/build";

const clauses = clauseTexts(boz()).map(({ model }) => model);
/** Of some hundred thousand characters, with items, labels, quotes and marks in it. */
const long = Array.from({ length: 4 }, () => clauses.join("\n")).join("\n");

test("a long text gives the words it gives when they are held", () => {
  expect(long.length).toBeGreaterThan(100_000);
  expect([...eachWord(long)]).toEqual(words(long));
});

test("a long text reads as its noisy self, and not as itself with a word behind", () => {
  const noisy = long.replace(/ /g, "\u00a0").replace(/aan/g, "aa\u00adn");
  expect(sameText(long, noisy)).toBe("same");
  expect(sameText(long, `${noisy}${" .".repeat(70_000)}`)).toBe("same");
  expect(sameText(long, `${noisy} niet`)).toBe("different");
  expect(sameText(long, long.replace("Verwerker", "verwerker"))).toBe("capitals");
});

test("a clause with noise of any length behind it is the same, with a word behind that is not", () => {
  const [clause = ""] = clauses;
  const far = " ".repeat(100_000);
  expect(sameText(clause, clause + far)).toBe("same");
  expect(sameText(clause, `${clause}${far}niet`)).toBe("different");
  expect(sameText(clause, clause.repeat(1000))).toBe("different");
});
