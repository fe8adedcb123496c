/** What the reader of documents passed over, by the code of its note. */
import type { Texts } from "./locale";

const nl: Record<string, string> = {
  "unknown-style": "een stijl die het document niet bepaalt",
  "unknown-numbering": "een nummering die het document niet bepaalt",
  "hidden-text-skipped": "verborgen tekst",
  "invisible-text-skipped": "tekst die niemand kan zien",
  "shape-over-text": "wat onder een gevulde vorm kan liggen",
  "bound-value":
    "tekst die Word bij het openen vervangt door gekoppelde gegevens (gelezen zijn de gegevens)",
  "alt-chunk-skipped": "een ingevoegd bestand in een andere indeling",
  "embedded-object-skipped": "een ingesloten object",
  "subdocument-skipped": "een subdocument",
  "part-missing": "een onderdeel dat het bestand noemt en dat ontbreekt",
  "part-hidden": "een onderdeel dat buiten de inhoudsopgave van het bestand is gehouden",
  "macro-enabled": "de macro's in het bestand",
  template: "wat een nieuw document uit dit sjabloon erbij kan krijgen",
};

const en: Record<string, string> = {
  "unknown-style": "a style that the document does not define",
  "unknown-numbering": "a numbering that the document does not define",
  "hidden-text-skipped": "hidden text",
  "invisible-text-skipped": "text that nobody can see",
  "shape-over-text": "what may lie under a filled shape",
  "bound-value":
    "text that Word replaces by linked data when it opens the file (the data were read)",
  "alt-chunk-skipped": "an inserted file in another format",
  "embedded-object-skipped": "an embedded object",
  "subdocument-skipped": "a subdocument",
  "part-missing": "a part that the file names and lacks",
  "part-hidden": "a part that was kept out of the table of contents of the file",
  "macro-enabled": "the macros in the file",
  template: "what a new document made of this template may add",
};

export const readerNoteTexts: Texts<Record<string, string>> = { nl, en };
