import fc from "fast-check";
import { scan, TokenStream } from "../../src/language/tokens";

function ids(text: string): number[] {
  const stream = new TokenStream(8);
  scan(stream, text);
  return Array.from(stream.id.slice(0, stream.length));
}
function words(text: string): string[] {
  const stream = new TokenStream(8);
  scan(stream, text);
  return Array.from({ length: stream.length }, (_, at) =>
    text.slice(stream.start[at], stream.end[at]),
  );
}

describe("tokens", () => {
  test.each([
    ["quotes", "“Partij” en ‘AVG’", "\"Partij\" en 'AVG'"],
    ["dashes", "in – of — buiten", "in - of ‑ buiten"],
    ["hard spaces, tabs, line breaks", "artikel\u00a05.8\tAVG\n(EER)", "artikel 5.8 AVG (EER)"],
    ["soft hyphens", "verwerkers\u00adovereenkomst", "verwerkersovereenkomst"],
    ["zero-width characters", "ver\u200bwerker", "verwerker"],
    ["letters with their accents apart", "surse\u0301ance", "surséance"],
    ["ligatures", "o\ufb03cie\u0308le", "officiële"],
    ["apostrophes", "risico’s", "risico's"],
    ["blanks", "………………", "______"],
    ["check boxes", "☐ ja", "☒ ja"],
    ["abbreviated articles", "art. 8", "artikel 8"],
  ])("%s are noise", (_, one, other) => {
    expect(ids(one)).toEqual(ids(other));
  });

  test.each([
    ["a word", "redelijke kosten", "gebruikelijke kosten"],
    ["a capital", "de Verwerker", "de verwerker"],
    ["a number", "24 uur", "72 uur"],
    ["an amount", "€ 5.000", "€ 500"],
    ["a comma", "ja, nee", "ja nee"],
    ["a hyphen", "IT-omgeving", "IT omgeving"],
  ])("%s is a difference", (_, one, other) => {
    expect(ids(one)).not.toEqual(ids(other));
  });

  it("keep numbers whole and the full stop apart", () => {
    expect(words("artikel 5.8. Voor € 5.000,00, zie 3.")).toEqual([
      "artikel",
      "5.8",
      ".",
      "Voor",
      "€",
      "5.000,00",
      ",",
      "zie",
      "3",
      ".",
    ]);
  });

  it("have ranges in order, inside the text, and never throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const stream = new TokenStream(1);
        scan(stream, text);
        let before = 0;
        for (let at = 0; at < stream.length; at += 1) {
          const start = stream.start[at] as number;
          const end = stream.end[at] as number;
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
