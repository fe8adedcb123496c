/** The codes that Office.js passes on to the add-in. */
export type ErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "ItemNotFound"
  | "NotAllowed"
  | "NotImplemented"
  | "RequestPayloadSizeLimitExceeded"
  | "SearchStringInvalidOrTooLong";

export class HostError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** Word's way to say that there is no such thing; an …OrNullObject turns it into null. */
export const notFound = (what: string) => new HostError("ItemNotFound", `${what} was not found`);
export const invalid = (why: string) => new HostError("InvalidArgument", why);
