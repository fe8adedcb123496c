/** What is worth a sentence, with its place. */
import type { Place } from "./place";

export interface Finding {
  code: string;
  origin: "document" | "model";
  article: string;
  /** Values for the message, by name; the Dutch and English sentences live in src/messages. */
  values: Record<string, string>;
  place: Place | null;
}
