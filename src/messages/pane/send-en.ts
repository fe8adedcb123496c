/** Texts of the page Verzenden, in English. */
import type { nl } from "./send-nl";

export const en: typeof nl = {
  purpose: "What for?",
  purposes: { negotiation: "Negotiation", clean: "Clean version", signature: "Signature" },
  forPurpose: {
    negotiation: "for negotiation",
    clean: "for a clean version",
    signature: "for signature",
  },
  obstacles: (count) => (count === 1 ? "1 obstacle" : `${count} obstacles`),
  counts: (purpose, core, other) =>
    core > 0 && other > 0
      ? `${purpose}: ${core} core, ${other} other`
      : core > 0
        ? `${purpose}: core`
        : purpose,
  none: (purpose) => `No obstacles found ${purpose} in what was read`,
  noneText: "This does not say that the agreement meets the GDPR.",
  notJudgedParts: (count) =>
    count === 1 ? "Not judged: 1 point." : `Not judged: ${count} points.`,
  leftOnly: (count) =>
    count === 1
      ? "1 obstacle left as it is, no other found"
      : `${count} obstacles left as they are, no other found`,
  core: "Core",
  other: "Other",
  warnings: "Stand in no way",
  left: (count) => `Left as they are (${count})`,
  leftToo: (count) => `Left as they are besides: ${count}.`,
  leave: "Leave as it is",
  takeBack: "Undo",
  takenBack: "The obstacle is open again.",
  leftDone: "Left as it is: remembered on this device.",
  openFields: (count, names) => `${count} fields open: ${names}.`,
  unrecorded: (articles, count) =>
    `Not recorded in the deviation table: ${count} clauses (${articles}).`,
  acts: {
    record: "Record in Annex 4",
    reason: "Give the reason",
    restore: (place) => `Restore ${place}`,
    fill: "Fill in",
    choose: "Choose",
    review: "Go through them",
    row: "To the row",
    insert: (annex) => `Insert annex ${annex}`,
    look: "See",
    read: "Read them",
    copy: "To the copy to send",
    compose: "Insert",
    again: "Check again",
    model: "Choose a standard agreement",
    place: (place) => `To ${place}`,
    show: (place) => (place === "" ? "Show in the document" : `Show ${place}`),
  },
  travels: {
    title: "Goes along",
    looking: "The file is being looked through.",
    changes: "Tracked changes",
    comments: "Comments",
    properties: "Properties of the file",
    hidden: "Hidden text",
    hiddenWords: "words",
    furniture: "Headers and footers",
    by: (count, author) => `${count} by ${author || "unknown"}`,
  },
  copy: {
    title: "Copy to send",
    what: "A new file without our marks, notes and decisions; for a clean version or signature also without names, titles of other documents and dates in the properties. It is checked again once it is made.",
    comments: "Comments that go along",
    comment: (author, text) => `${author || "unknown"}: “${text}”`,
    proposals: (count) =>
      count === 1
        ? "1 tracked change is accepted in the copy"
        : `${count} tracked changes are accepted in the copy`,
    accept: (count) =>
      count === 1 ? "Accept the change in a copy to send" : `Accept all ${count} in a copy to send`,
    make: "Make a copy to send",
    makeAnyway: "Make a copy to send anyway",
    making: "The copy is being made and checked.",
    fileName: (name) => (name === "" ? "copy.docx" : `${name}-copy.docx`),
    made: (name) => `Copy made: ${name} is among your downloads.`,
    same: "Checked again: the same outcome as this document.",
    obstacles: (standing, left) =>
      [
        standing > 0 ? (standing === 1 ? "1 obstacle open" : `${standing} obstacles open`) : "",
        left > 0 ? `${left} left as they are` : "",
      ]
        .filter(Boolean)
        .join(", ") + ".",
    taken: (what) => `Taken out: ${what}.`,
    along: (what) => `Goes along: ${what}.`,
    opened: "The copy to send is open in a window of its own. Save it there.",
  },
  report: {
    title: "Report",
    for: "For",
    audiences: {
      client: "client",
      officer: "data protection officer",
      counterparty: "the other side",
    },
    notes: "With our notes",
    counterparty:
      "Without weight, favour, requirements of the law, positions and notes: only what deviates.",
    make: "Make the report",
    otherForm: "In another form",
    docx: "As a Word document (.docx)",
    html: "As a web page (.html)",
    table: "Copy as a table",
    making: "The report is being made.",
    fileName: (name, audience) => `${name === "" ? "Document" : name}, report for ${audience}`,
    made: (name) => `Report made: ${name} is among your downloads.`,
    copied: "The table was copied. Paste it in a document, mail or sheet.",
    byHand: "Copy the table below.",
    unsaved: "document not saved yet",
    opened: "The report is open in a window of its own. Save it there.",
  },
  noDownloads:
    "Word for the Mac takes no file from a pane: the new file opens in a window of its own.",
  notJudged: "Not judged",
  parts: (words, article) =>
    `The parties' own text in ${article} (${words === 1 ? "1 word" : `${words} words`})`,
  aid: "An aid, not legal advice.",
  none2: "There is nothing to send yet: the document follows no standard agreement.",
};
