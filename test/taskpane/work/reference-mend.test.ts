import { referenceMend } from "../../../src/taskpane/check/reference-mend";
import type { Finding, Place } from "../../../src/outcome";

const place: Place = { paragraph: 3, lastParagraph: 3, start: 5, end: 16, head: "", tail: "" };
const finding = (cited: string, likely: string, more: Partial<Finding> = {}): Finding => ({
  code: "reference-shifted",
  origin: "document",
  article: "5.6",
  values: { cited, likely },
  place,
  ...more,
});

test("a reference of one number goes to the number that is meant", () => {
  expect(referenceMend(finding("artikel 5.2", "5.3"))).toEqual({ place, from: "5.2", to: "5.3" });
  expect(referenceMend(finding("artikel 5.2, onder b", "5.3"))?.to).toBe("5.3");
});

test.each([
  ["nothing is likely", finding("artikel 5.2", "")],
  ["two numbers are cited", finding("artikel 4.1 tot en met 4.4", "4.2")],
  ["a clause would become an article", finding("artikel 5.20", "6")],
  ["its words say the number", finding("het tweede lid", "5.3")],
  ["another finding", finding("artikel 5.2", "5.3", { code: "term-undefined" })],
  [
    "it stands in a header",
    finding("artikel 5.2", "5.3", { place: { ...place, part: "header1" } }),
  ],
])("no mend where %s", (_, one) => expect(referenceMend(one)).toBeNull());
