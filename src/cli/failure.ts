import type { ErrorCode, ErrorValues } from "../messages/errors";

/** A job that cannot be done: a code and the values of its sentence in src/messages/errors.ts. */
export class Failure extends Error {
  override readonly name = "Failure";
  constructor(
    readonly code: ErrorCode,
    readonly values: ErrorValues = {},
  ) {
    super(code);
  }
}
