/** What a finding's sentence is made of. */
import type { Texts } from "./locale";

/** Values of a finding; one that is missing reads as nothing. */
export type FindingValues = Readonly<Record<string, string>>;
export type FindingSentence = (values: FindingValues) => string;
export type FindingTexts = Readonly<Record<string, Texts<FindingSentence>>>;
