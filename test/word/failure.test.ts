import { failureTexts } from "../../src/messages/failures";
import { toFailure, WordFailure } from "../../src/word/failure";

class OfficeError extends Error {
  constructor(readonly code: string) {
    super("Er is een fout opgetreden bij de zoveelste bewerking.");
  }
}

test.each([
  ["AccessDenied", "read-only"],
  ["ApiNotFound", "unsupported"],
  ["ItemNotFound", "stale"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["GeneralException", "unexpected"],
  ["SomethingNew", "unexpected"],
])("Office's %s is our %s, whatever its text says", (office, ours) => {
  const failure = toFailure(new OfficeError(office));
  expect([failure.code, failure.detail]).toEqual([ours, office]);
});

test("ours pass unchanged; what is no error becomes one", () => {
  const own = new WordFailure("stale", "x");
  expect(toFailure(own)).toBe(own);
  expect(toFailure("boem").code).toBe("unexpected");
});

test("every code is told in both languages", () => {
  for (const code of [
    "read-only",
    "stale",
    "no-answer",
    "line-left",
    "partly-written",
    "too-large",
  ]) {
    expect(failureTexts.nl[code]?.what).toBeTruthy();
    expect(failureTexts.en[code]?.todo).toBeTruthy();
  }
});
