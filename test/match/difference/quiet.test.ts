import { quiet } from "../../../src/match/difference/quiet";
import { shortest } from "../../../src/match/difference/shortest";
import { emptySide, type Side } from "../../../src/match/difference/side";
import { scan, TokenStream } from "../../../src/language/tokens";

function side(text: string, broken = false): Side {
  const stream = new TokenStream();
  scan(stream, text);
  const { length } = stream;
  return {
    ...emptySide(),
    text,
    broken,
    ids: [...stream.id.slice(0, length)],
    folds: [...stream.fold.slice(0, length)],
    starts: [...stream.start.slice(0, length)],
    ends: [...stream.end.slice(0, length)],
    types: [...stream.type.slice(0, length)],
    owners: new Array<number>(length).fill(0),
  };
}

function differs(was: string, is: string, broken: boolean): boolean {
  const model = side(was);
  const doc = side(is, broken);
  return quiet(shortest(model.ids, doc.ids).steps, model, doc).some(({ op }) => op !== "equal");
}

test.each([
  ["de wet- en regelgeving", "de weten regelgeving"],
  ["elke sub-verwerker die", "elke subverwerker die"],
])("%s, %s: a conversion from PDF may have eaten the hyphen", (was, is) => {
  expect(differs(was, is, true)).toBe(false);
  expect(differs(was, is, false)).toBe(true);
});

test("another word is another word in a conversion too", () => {
  expect(differs("de wet- en regelgeving", "de wet- of regelgeving", true)).toBe(true);
});

test("words written apart or together, in other quotes, say the same", () => {
  expect(differs("de persoons gegevens", "de persoonsgegevens", false)).toBe(false);
  expect(differs("de “Overeenkomst” geldt", "de Overeenkomst geldt", false)).toBe(false);
});
