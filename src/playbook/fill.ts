/** A rung with its blanks filled: one with an open blank is never put in. */
import { FIELD } from "./field";

/** Ids of the blanks of a text that nobody answered. */
export function openFields(text: string, answers: Readonly<Record<string, string>>): string[] {
  const asked = [...text.matchAll(FIELD)].map(([, id = ""]) => id);
  return [...new Set(asked)].filter((id) => (answers[id] ?? "").trim() === "");
}

/** @returns null while a blank is open */
export function filledRung(text: string, answers: Readonly<Record<string, string>>): string | null {
  if (openFields(text, answers).length > 0) return null;
  return text.replace(FIELD, (_whole, id: string) => (answers[id] ?? "").trim());
}
