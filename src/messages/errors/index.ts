/**
 * What the command line says when a job cannot be done: what is wrong, and what to do. A code is the
 * contract; its sentence is one line, without the file's name, which the caller puts in front.
 */
import { fileErrors } from "./file";
import { jobErrors } from "./job";
import type { ErrorValues } from "./sentence";

export type { ErrorValues };

export const errorTexts = { ...fileErrors, ...jobErrors };

export type ErrorCode = keyof typeof errorTexts;

/** The sentence of a code. */
export function errorText(code: ErrorCode, values: ErrorValues, locale: "nl" | "en"): string {
  return errorTexts[code][locale](values);
}
