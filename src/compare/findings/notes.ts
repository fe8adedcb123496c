/** Flaws of the model text itself: told once, never blamed on the counterparty. */
import type { ModelAgreement } from "../../clauses/schema";
import type { Finding } from "../types";

export function modelNotes(model: ModelAgreement): Finding[] {
  return model.notes.map((note) => ({
    code: "model-note",
    origin: "model",
    article: note.ref,
    values: { note: note.code, nl: note.message.nl, en: note.message.en },
    place: null,
  }));
}
