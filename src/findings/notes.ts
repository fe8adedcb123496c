/** Flaws of the model text itself: told once, never blamed on the counterparty. */
import type { ModelAgreement } from "../clauses/schema";
import type { Finding } from "../outcome";
import type { Verdict } from "../judge/unit";
import { parseReferences } from "../language/reference-parser";

/** What a text refers to by number, laws apart, as it says so. */
function cited(text: string): string[] {
  return parseReferences(text, "0")
    .filter(({ external }) => !external)
    .map(({ start, end }) => text.slice(start, end).toLowerCase().replace(/\s+/gu, " "));
}

/** Does the document still make every reference that the model makes there? */
function stands(ref: string, verdicts: readonly Verdict[]): boolean {
  return verdicts
    .filter(({ unit }) => unit.ref === ref)
    .every(({ state, model, doc }) => {
      if (state === "same") return true;
      const own = cited(doc.text);
      return cited(model.text).every((one) => own.includes(one));
    });
}

/** A wrong reference that the document mended, or has no longer, is no flaw here. */
export function modelNotes(model: ModelAgreement, verdicts: readonly Verdict[]): Finding[] {
  return model.notes
    .filter(({ code, ref }) => code !== "broken-reference" || stands(ref, verdicts))
    .map((note) => ({
      code: "model-note",
      origin: "model",
      article: note.ref,
      values: { note: note.code, nl: note.message.nl, en: note.message.en },
      place: null,
    }));
}
