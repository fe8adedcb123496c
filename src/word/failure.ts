/**
 * What can go wrong between us and Word, as codes. Word's own error texts are localised and change:
 * they travel along for the log a user may send us, and are never matched on.
 */
export type FailureCode =
  /** The document was opened read-only, is marked final, or its protection forbids the change. */
  | "read-only"
  /** This Word does not know the function. */
  | "unsupported"
  /** The place is no longer there, or stands there more than once. */
  | "stale"
  /** The cursor is in a header, footer, note or text box (`detail`): no agreement belongs there. */
  | "misplaced"
  /** Word did not answer within the time we give it. */
  | "no-answer"
  /** The user stopped it. */
  | "cancelled"
  /** Word refused to give the document's contents. */
  | "read-failed"
  /** Word refused the change; nothing of it stands in the document. */
  | "write-failed"
  /** The same, but for an empty line at the end of the document. */
  | "line-left"
  /** Word stopped halfway; `detail` says what stands in the document. */
  | "partly-written"
  /** Word was given the change, and would not show the document afterwards. */
  | "unverified"
  /** More than Word takes in one call. */
  | "too-large"
  /** A cell being edited, a dialog open: try again. */
  | "busy"
  /** The text could not be read as a document. */
  | "unreadable"
  /** The model has no annex that makes deviations valid. */
  | "no-deviation-table"
  /** No such model in this version of the add-in. */
  | "unknown-model"
  /** Office.js, Microsoft's library, did not come: a network or filter stopped it. */
  | "office-blocked"
  /** Not started by Word. */
  | "no-host"
  | "unexpected";

/** An error of this room. `code` is for messages, `detail` for the curious: never shown on its own. */
export class WordFailure extends Error {
  constructor(
    readonly code: FailureCode,
    readonly detail = "",
    options?: ErrorOptions,
  ) {
    super(`${code}${detail && `: ${detail}`}`, options);
    this.name = "WordFailure";
  }
}

/** Office.js' own codes (OfficeExtension.ErrorCodes and Word.ErrorCodes) → ours. */
const CODES: Record<string, FailureCode> = {
  AccessDenied: "read-only",
  NotAllowed: "read-only",
  PermissionDenied: "read-only",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
  ApiNotAvailable: "unsupported",
  ItemNotFound: "stale",
  InvalidObjectPath: "stale",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ActivityLimitReached: "busy",
  InvalidOperationInCellEditMode: "busy",
  HostRestartNeeded: "no-answer",
  RequestAborted: "no-answer",
  GenericException: "unexpected",
  GeneralException: "unexpected",
};

/** Turns whatever was thrown into one of our failures; ours pass unchanged. */
export function toFailure(error: unknown): WordFailure {
  if (error instanceof WordFailure) return error;
  if (error instanceof Error) {
    const officeCode = "code" in error && typeof error.code === "string" ? error.code : "";
    const code = CODES[officeCode] ?? "unexpected";
    return new WordFailure(code, officeCode || error.message, { cause: error });
  }
  return new WordFailure("unexpected", String(error), { cause: error });
}
