/** What the user reads when something goes wrong, in English. */
import type { nl } from "./failures-nl";

export const en: typeof nl = {
  "read-only": {
    what: "The document cannot be changed.",
    todo: "It was opened as read-only. Enable editing or work in a copy.",
  },
  protected: {
    what: "This document is protected, signed or marked as final. Nothing was changed.",
    todo: "Lift the protection (Review, Restrict Editing) or work in a copy.",
  },
  "not-allowed": {
    what: "Word does not allow this change at this place.",
    todo: "Somebody else has probably locked this part. Put the cursor in a plain paragraph, or lift the lock (tab Developer).",
  },
  "not-here": {
    what: "Word cannot do this step in a browser, or not at this place.",
    todo: "Put the cursor in a plain paragraph outside tables and blanks. If that does not help, open the document in desktop Word.",
  },
  "check-out": {
    what: "Word takes no text in this document: the library that holds it requires check-out. Nothing was changed.",
    todo: "Check the document out in SharePoint, or open it in desktop Word.",
  },
  unsupported: {
    what: "This version of Word cannot do this.",
    todo: "It needs Word 2021, Microsoft 365, an up-to-date Word for Mac or Word on the web.",
  },
  stale: {
    what: "This place no longer stands in the document as it did.",
    todo: "The result is out of date. Check the document again.",
  },
  misplaced: {
    what: "The cursor is in a header, footer, note or text box. No agreement belongs there. Nothing was inserted.",
    todo: "Put the cursor in the text itself, or insert at the end of the document.",
  },
  overtaken: {
    what: "Somebody else has changed the document in the meantime. Nothing was written.",
    todo: "What you see here is out of date: read or check the document again, and then press once more.",
  },
  "unknown-state": {
    what: "Word reported an error and would not show the document afterwards.",
    todo: "See whether the change stands in the document before you try again. A line “[Modeltrouw]” can be removed.",
  },
  "no-answer": {
    what: "Word did not answer.",
    todo: "See whether the change stands in the document before you try again.",
  },
  "no-answer-reading": {
    what: "Word did not answer. It was only read; nothing was changed.",
    todo: "Try again. A large document may take some minutes.",
  },
  cancelled: { what: "Stopped.", todo: "Nothing was changed." },
  "read-failed": {
    what: "Word did not give the contents of the document.",
    todo: "Save the document, open it again and try once more.",
  },
  "write-failed": {
    what: "Word refused the change. Nothing was changed.",
    todo: "Put the cursor outside a table or protected part and try again.",
  },
  "not-arrived": {
    what: "Word said that it was done, but the text is not in the document. Nothing was changed.",
    todo: "Try again. If it stays so, open the document in desktop Word.",
  },
  "line-left": {
    what: "Word refused the change. An empty line was left at the end of the document; nothing else was changed.",
    todo: "Try again; the empty line will then be used.",
  },
  "partly-written": {
    what: "Word stopped halfway. Part of the change stands in the document.",
    todo: "Undo it with Ctrl+Z or remove what stands there, and try again.",
  },
  unverified: {
    what: "Word was given the change, but it could not be read back. See whether it stands in the document.",
    todo: "Press the same button again: what stands there already is not written twice.",
  },
  "too-large": {
    what: "This is more than Word takes at once.",
    todo: "Insert the agreement in parts: articles and annexes one by one.",
  },
  busy: {
    what: "Word is busy with something else.",
    todo: "Close any open dialog in Word and try again.",
  },
  unreadable: {
    what: "The contents of the document could not be read.",
    todo: "Save it as a Word document (.docx), open that and try again.",
  },
  "copy-differs": {
    what: "The copy would not check as this document does. It was not made.",
    todo: "Do not send the document without going through it. Note the code below and report it: this is a fault of Modeltrouw.",
  },
  "no-deviation-table": {
    what: "This standard agreement has no annex that makes deviations valid.",
    todo: "Record deviations from the pane, under Check: as an overview, or as an annex with a sentence that makes it part of the agreement.",
  },
  "unknown-model": {
    what: "This agreement or part is not in this version of Modeltrouw.",
    todo: "Choose another one.",
  },
  offline: {
    what: "A part of Modeltrouw could not be loaded.",
    todo: "Check the connection and try again.",
  },
  "office-blocked": {
    what: "Your network does not let Office.js through.",
    todo: "Modeltrouw needs this file of Microsoft's (appsforoffice.microsoft.com). Ask your administrator to allow the address and open the pane again.",
  },
  updated: {
    what: "Modeltrouw was updated while this pane was open.",
    todo: "Open the pane again: close it and choose Modeltrouw in the ribbon. What you typed here and is not in the document yet has to be typed again.",
  },
  "no-host": {
    what: "Modeltrouw only works in Word.",
    todo: "Open the add-in in Word, tab Modeltrouw.",
  },
  unexpected: {
    what: "Something went wrong.",
    todo: "Try again. If it keeps failing, note the code below.",
  },
};
