/** Types of answers: what is right stays right, what is wrong has its code. */
import fc from "fast-check";
import { checkAnswer, readDate } from "../../src/clauses/answer-check";
import type { FieldType } from "../../src/clauses/schema";

const good: [FieldType, string[]][] = [
  ["kvk", ["12345678", "1234 5678", " 01234567 "]],
  ["enterprise-number", ["BE0459478706", "0459.478.706", "BE 0459.478.706"]],
  ["postcode", ["1234 AB", "9999zz", "1011AB"]],
  ["email", ["fg@voorbeeld.nl", "a.b+c@mail.voorbeeld.org"]],
  [
    "phone",
    [
      "020 123 45 67",
      "020-1234567",
      "06 12345678",
      "+31 20 123 45 67",
      "+31 (0)20 1234567",
      "0800-1234",
      "+32 2 123 45 67",
    ],
  ],
  [
    "date",
    ["1 januari 2026", "29 februari 2024", "31-12-2026", "1/2/2026", "2026-01-31", "3 mrt. 2026"],
  ],
  [
    "amount",
    ["€ 1.250,00", "1250", "EUR 95,50", "€ 500,-", "€ 1.000.000", "95 euro", "€ 95,00 excl. btw"],
  ],
  ["text", ["wat dan ook", "<&>\"'"]],
  ["multiline", ["een\ntwee\tdrie 😀"]],
];
const wrong: [FieldType, string, string][] = [
  ["kvk", "1234567", "kvk"],
  ["kvk", "123456789", "kvk"],
  ["kvk", "1234567a", "kvk"],
  ["enterprise-number", "BE0459478707", "enterprise-checksum"],
  ["enterprise-number", "459478706", "enterprise-digits"],
  ["enterprise-number", "2459478706", "enterprise-digits"],
  ["postcode", "0123 AB", "postcode"],
  ["postcode", "1234 SS", "postcode"],
  ["postcode", "1234  AB", "postcode"],
  ["email", "fg voorbeeld.nl", "email"],
  ["email", "fg@", "email"],
  ["phone", "1234", "phone"],
  ["phone", "020 123", "phone"],
  ["phone", "bel mij", "phone"],
  ["date", "morgen", "date"],
  ["date", "1 foo 2026", "date"],
  ["date", "30 februari 2026", "date-impossible"],
  ["date", "29-2-2025", "date-impossible"],
  ["date", "32-1-2026", "date-impossible"],
  ["date", "1-13-2026", "date-impossible"],
  ["amount", "veel", "amount"],
  ["amount", "1.25,00", "amount"],
  ["amount", "€ 12,5", "amount"],
  ["text", "a\u0001b", "characters"],
  ["text", "a\ud800b", "characters"],
];

test.each(good.flatMap(([type, texts]) => texts.map((text) => [type, text] as const)))(
  "%s: %j is right",
  (type, text) => expect(checkAnswer(type, text)).toBeNull(),
);
test.each(wrong)("%s: %j is %s", (type, text, code) => expect(checkAnswer(type, text)).toBe(code));

test("nothing is an open field, not a wrong one", () => {
  for (const [type] of good) expect(checkAnswer(type, " \n")).toBeNull();
});

test("of ten digits exactly one ending is an enterprise number", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 19_999_999 }), (first) => {
      const head = String(first).padStart(8, "0");
      const right = Array.from(
        { length: 100 },
        (_, end) => head + String(end).padStart(2, "0"),
      ).filter((text) => checkAnswer("enterprise-number", text) === null);
      expect(right).toHaveLength(1);
    }),
    { numRuns: 50 },
  );
});

test("every day of the calendar, in three ways of writing", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true }),
      (date) => {
        const [year = "", month = "", day = ""] = date.toISOString().slice(0, 10).split("-");
        const words = new Intl.DateTimeFormat("nl", { dateStyle: "long", timeZone: "UTC" }).format(
          date,
        );
        for (const text of [`${year}-${month}-${day}`, `${day}-${month}-${year}`, words]) {
          expect(checkAnswer("date", text)).toBeNull();
          expect(readDate(text)).toEqual({
            day: Number(day),
            month: Number(month),
            year: Number(year),
          });
        }
      },
    ),
  );
});

test("every amount as Dutch writes it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), (cents) => {
      const text = new Intl.NumberFormat("nl", { style: "currency", currency: "EUR" }).format(
        cents / 100,
      );
      expect(checkAnswer("amount", text.replaceAll("\u00a0", " "))).toBeNull();
    }),
  );
});

test("whatever is typed has an answer", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...good.map(([type]) => type)),
      fc.string({ unit: "binary" }),
      (type, text) => {
        const code = checkAnswer(type, text);
        expect(code === null || typeof code === "string").toBe(true);
      },
    ),
  );
});
