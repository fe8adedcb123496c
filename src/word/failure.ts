/**
 * What can go wrong between us and Word, as codes. Word's own error texts are localised and change:
 * they travel along for the log a user may send us, and are never matched on.
 */
export type FailureCode =
  /** The document was opened read-only. */
  | "read-only"
  /** It is protected, signed or marked final; `detail` says which, where the document told. */
  | "protected"
  /** Word does not allow this change at this place: a control of somebody else, as far as we know. */
  | "not-allowed"
  /** This Word, in a browser, cannot do this step. */
  | "not-here"
  /** The file lies in a library that demands check-out (office-js#601). */
  | "check-out"
  /** This Word does not know the function. */
  | "unsupported"
  /** The place is no longer there, or stands there more than once. */
  | "stale"
  /** The cursor is in a header, footer, note or text box (`detail`): no agreement belongs there. */
  | "misplaced"
  /** Somebody else changed the place between reading and writing; nothing was written. */
  | "overtaken"
  /** Word failed, and would not show how things stand: perhaps something was written. */
  | "unknown-state"
  /** Word did not answer within the time we give it; a change may stand in the document. */
  | "no-answer"
  /** The same of a mere reading: nothing to look for. */
  | "no-answer-reading"
  /** The user stopped it. */
  | "cancelled"
  /** Word refused to give the document's contents. */
  | "read-failed"
  /** Word refused the change; nothing of it stands in the document. */
  | "write-failed"
  /** Word said that it was done, and nothing of it stands in the document (office-js#409). */
  | "not-arrived"
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
  /** A copy to send that would check otherwise than the document (`detail`: in what); there is none then. */
  | "copy-differs"
  /** The model has no annex that makes deviations valid. */
  | "no-deviation-table"
  /** No such model in this version of the add-in. */
  | "unknown-model"
  /** Office.js, Microsoft's library, did not come: a network or filter stopped it. */
  | "office-blocked"
  /** A part of the add-in could not be fetched. */
  | "offline"
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
  NotAllowed: "not-allowed",
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

/** Names of Word's own resources that come as a message: no sentences, so no language. */
const RESOURCES: Record<string, FailureCode> = { documentNotSupported: "check-out" };

/** Turns whatever was thrown into one of our failures; ours pass unchanged. */
export function toFailure(error: unknown): WordFailure {
  if (error instanceof WordFailure) return error;
  if (error instanceof Error) {
    // webpack names a part of the add-in that could not be fetched so.
    if (error.name === "ChunkLoadError") return new WordFailure("offline", "", { cause: error });
    const officeCode = "code" in error && typeof error.code === "string" ? error.code : "";
    const code = RESOURCES[error.message] ?? CODES[officeCode] ?? "unexpected";
    return new WordFailure(code, officeCode || error.message, { cause: error });
  }
  return new WordFailure("unexpected", String(error), { cause: error });
}
