/** How a sentence about an error is made. */

/** Values of a sentence, by name; which ones belong to a code stands in its sentence. */
export interface ErrorValues {
  part?: string;
  size?: string;
  limit?: string;
  option?: string;
  command?: string;
  model?: string;
  models?: string;
  problem?: string;
}

/** One line, made from its values. */
export type Sentence = (values: ErrorValues) => string;
/** A sentence without values. */
export const say =
  (text: string): Sentence =>
  () =>
    text;
/** "(onderdeel word/document.xml)" when known. */
export const part = (label: string, { part: name }: ErrorValues): string =>
  name === undefined || name === "" ? "" : ` (${label} ${name})`;
