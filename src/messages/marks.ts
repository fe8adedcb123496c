/** Marks in a document that are no text, as they stand between brackets in a difference. */
import type { Texts } from "./locale";

type Words = (text: string, author: string) => string;

const said = (name: string, text: string): string => (text === "" ? name : `${name}: ${text}`);

const nl = {
  footnote: ((text) => said("voetnoot", text)) as Words,
  endnote: ((text) => said("eindnoot", text)) as Words,
  comment: ((text, author) =>
    said(author === "" ? "opmerking" : `opmerking van ${author}`, text)) as Words,
  bookmark: ((text) => said("bladwijzer", text)) as Words,
  field: ((text) => said("veld van Word", text)) as Words,
  spelling: (() => "gemarkeerd: spelling") as Words,
  grammar: (() => "gemarkeerd: grammatica") as Words,
  unproofed: (() => "spelling niet gecontroleerd") as Words,
  language: ((text) => said("taal", text)) as Words,
};

const en: typeof nl = {
  footnote: (text) => said("footnote", text),
  endnote: (text) => said("endnote", text),
  comment: (text, author) => said(author === "" ? "comment" : `comment by ${author}`, text),
  bookmark: (text) => said("bookmark", text),
  field: (text) => said("Word field", text),
  spelling: () => "flagged: spelling",
  grammar: () => "flagged: grammar",
  unproofed: () => "spelling not checked",
  language: (text) => said("language", text),
};

export const markTexts: Texts<typeof nl> = { nl, en };
