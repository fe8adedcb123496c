/**
 * What real Word was seen or is feared to do, beyond what its documentation says. All of it is off
 * until a test asks for it; numbers are issues of OfficeDev/office-js. What fails under each, and which
 * ones nothing can fail under, is told in the README beside this folder.
 */
export interface Oddities {
  /** body.insertOoxml at "End" goes into the control that the body ends with (#866) */
  nestAtEnd: boolean;
  /** an empty paragraph appears behind everything inserted (#116, #2655) */
  spareParagraph: boolean;
  /** insertOoxml answers and has done nothing (#409, #6016) */
  silentInsert: boolean;
  /** insertContentControl answers and no control stands in the document (#409) */
  silentControl: boolean;
  /** insertBreak of a section answers and no section begins there (feared, as #409) */
  silentBreak: boolean;
  /** the last paragraph of a package takes the look of where it lands: no style, no number (#2914, #2411, #3222, #5949) */
  lastParagraphPlain: boolean;
  /** a package's empty last paragraph becomes an item of the list before it: Mac (#6904) */
  trailingListItem: boolean;
  /** the lists of a package are lost: its paragraphs have no number (#4684) */
  numberingLost: boolean;
  /** insertOoxml is refused as in a library that requires check-out (#601) */
  checkOutLibrary: boolean;
  /** these methods, "ContentControl.InsertParagraph", are not supported in a browser (#53, #785) */
  browserRefuses: string[];
  /** a control around (part of) a cell's content is refused (#3367) */
  cellWrapRefused: boolean;
  /** controls inside tables are not listed, but by the cell itself (#2040) */
  controlsInTablesUnlisted: boolean;
  /** a control inside another one is listed twice (#3139) */
  nestedControlsTwice: boolean;
  /** setting changeTrackingMode: "ignored", or only TrackMineOnly is (#6450) */
  trackingMode: "obeyed" | "ignored" | "mine-only-ignored";
  /** replacing a control's text takes the comments on it along (#2574) */
  commentsLost: boolean;
  /** the text of a control that shows its prompt is "" */
  promptTextEmpty: boolean;
  /** deleting a control that fills its parent deletes that too (#2946) */
  deletedChildTakesParent: boolean;
  /** `text` leaves tracked deletions out, as Windows does in some views (#2314) */
  textWithoutDeletions: boolean;
  /** search does not see deleted text, nor text with a deletion in it (#5874) */
  searchBlindToDeleted: boolean;
  /** asking a tracked-deleted paragraph for its list item fails the batch (#5335) */
  listItemThrows: boolean;
  /** a tracked deletion does not tell what it held: Mac (#5188) */
  deletionUntold: boolean;
  /** getOoxml is refused: of the body, or of everything (#6059, #5263) */
  ooxmlRefused: "no" | "body" | "all";
  /** what getOoxml of the body gives; desktop and web give different XML (#3640, docs#583, #2123) */
  ooxmlShape: "plain" | "desktop" | "web";
  /** asking a section for a header that it has not makes one (#1904) */
  headerMadeByReading: boolean;
}

export const noOddities: Oddities = {
  nestAtEnd: false,
  spareParagraph: false,
  silentInsert: false,
  silentControl: false,
  silentBreak: false,
  lastParagraphPlain: false,
  trailingListItem: false,
  numberingLost: false,
  checkOutLibrary: false,
  browserRefuses: [],
  cellWrapRefused: false,
  controlsInTablesUnlisted: false,
  nestedControlsTwice: false,
  trackingMode: "obeyed",
  commentsLost: false,
  promptTextEmpty: false,
  deletedChildTakesParent: false,
  textWithoutDeletions: false,
  searchBlindToDeleted: false,
  listItemThrows: false,
  deletionUntold: false,
  ooxmlRefused: "no",
  ooxmlShape: "plain",
  headerMadeByReading: false,
};
