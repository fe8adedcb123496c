/** The oddities that every job is tried under, each with what it makes true of Word. */
import { type Oddities } from "../host/protocol/oddities";
import { type OtherEdit } from "../host/protocol/second-user";

export interface Odd {
  name: string;
  oddities?: Partial<Oddities>;
  /** The user's own Track Changes. */
  mode?: "TrackAll" | "TrackMineOnly";
  /** Somebody else, right after the n-th batch of the job. */
  other?: { after: number; kind: OtherKind };
}

/** What somebody else does, at places that a job names: a line, a row, the text that the job writes over. */
export type OtherKind =
  | "types in a line"
  | "inserts a paragraph"
  | "deletes a paragraph"
  | "inserts a row"
  | "deletes a row"
  | "types in the target"
  | "types in the blank line"
  | "protects the document";

export interface Places {
  line: string;
  row?: string;
  target?: string;
  /** Behind this line stands the blank one with the cursor. */
  blank?: string;
}

/** The words by which another's text is known. */
export const OTHER = "van een ander";

/** The edits at a job's places; null where it has no such place. */
export function editsOf(kind: OtherKind, { line, row, target, blank }: Places): OtherEdit[] | null {
  switch (kind) {
    case "types in a line":
      return [{ kind: "type", at: line, text: ` ${OTHER}` }];
    case "inserts a paragraph":
      return [{ kind: "insertParagraph", at: line, text: OTHER }];
    case "deletes a paragraph":
      return [{ kind: "deleteParagraph", at: line }];
    case "inserts a row":
      return row === undefined ? null : [{ kind: "insertRow", at: row, text: OTHER }];
    case "deletes a row":
      return row === undefined ? null : [{ kind: "deleteRow", at: row }];
    case "types in the target":
      return target === undefined
        ? null
        : [{ kind: "replace", at: target, text: `antwoord ${OTHER}` }];
    case "types in the blank line":
      return blank === undefined ? null : [{ kind: "typeBehind", at: blank, text: OTHER }];
    case "protects the document":
      return [{ kind: "protect", edit: "readOnly" }];
  }
}

const KINDS: OtherKind[] = [
  "types in a line",
  "inserts a paragraph",
  "deletes a paragraph",
  "inserts a row",
  "deletes a row",
  "types in the target",
  "types in the blank line",
  "protects the document",
];

const others = (after: number): Odd[] =>
  // Once the text is there, no blank line is.
  KINDS.filter((kind) => after === 1 || kind !== "types in the blank line").map((kind) => ({
    name: `somebody ${kind} after batch ${after}`,
    other: { after, kind },
  }));

const quirk = (name: string, oddities: Partial<Oddities>): Odd => ({ name, oddities });

export const ODDITIES: Odd[] = [
  { name: "none" },
  quirk("spare paragraph", { spareParagraph: true }),
  quirk("nest at end", { nestAtEnd: true }),
  quirk("silent insert", { silentInsert: true }),
  quirk("silent control", { silentControl: true }),
  quirk("last paragraph plain", { lastParagraphPlain: true }),
  quirk("trailing list item", { trailingListItem: true }),
  quirk("numbering lost", { numberingLost: true }),
  quirk("check-out library", { checkOutLibrary: true }),
  quirk("no paragraph beside a control", { browserRefuses: ["ContentControl.InsertParagraph"] }),
  quirk("no insertOoxml", {
    browserRefuses: ["Paragraph.InsertOoxml", "Range.InsertOoxml", "Body.InsertOoxml"],
  }),
  quirk("no section breaks", { browserRefuses: ["Paragraph.InsertBreak"] }),
  quirk("silent section break", { silentBreak: true }),
  quirk("no controls", { browserRefuses: ["Range.InsertContentControl"] }),
  quirk("no text in controls", { browserRefuses: ["ContentControl.InsertText"] }),
  quirk("no controls in cells", { cellWrapRefused: true }),
  quirk("controls in tables unlisted", { controlsInTablesUnlisted: true }),
  quirk("nested controls twice", { nestedControlsTwice: true }),
  quirk("tracking ignored", { trackingMode: "ignored" }),
  {
    name: "TrackMineOnly, and not to be set",
    oddities: { trackingMode: "mine-only-ignored" },
    mode: "TrackMineOnly",
  },
  { name: "TrackAll by the user", mode: "TrackAll" },
  quirk("comments lost", { commentsLost: true }),
  quirk("prompt text empty", { promptTextEmpty: true }),
  quirk("deleted child takes parent", { deletedChildTakesParent: true }),
  quirk("text without deletions", { textWithoutDeletions: true }),
  quirk("search blind to deletions", { searchBlindToDeleted: true }),
  quirk("list item throws", { listItemThrows: true }),
  quirk("getOoxml of the body refused", { ooxmlRefused: "body" }),
  quirk("getOoxml refused", { ooxmlRefused: "all" }),
  quirk("desktop's OOXML", { ooxmlShape: "desktop" }),
  quirk("web's OOXML", { ooxmlShape: "web" }),
  quirk("headers made by reading", { headerMadeByReading: true }),
  ...others(1),
  ...others(2),
];
