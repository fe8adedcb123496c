/** What the user reads when something goes wrong: what happened, and what to do about it. */
import { en } from "./failures-en";
import { nl, type FailureText } from "./failures-nl";
import type { Texts } from "./locale";

export type { FailureText };

export const failureTexts: Texts<Record<string, FailureText>> = { nl, en };

/** The text for a code; an unknown code is told as an unexpected error. */
export function failureText(texts: Record<string, FailureText>, code: string): FailureText {
  return texts[code] ?? texts.unexpected ?? { what: code, todo: "" };
}
