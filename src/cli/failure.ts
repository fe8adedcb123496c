import type { ErrorCode, ErrorValues } from "../messages/errors";

/** A job that cannot be done: a code and the values of its sentence in src/messages/errors.ts. */
export class Failure extends Error {
  override readonly name = "Failure";
  /** The file that it is about, where one is. */
  path?: string;
  constructor(
    readonly code: ErrorCode,
    readonly values: ErrorValues = {},
  ) {
    super(code);
  }
}

/**
 * Does the work on a file; a failure in it names that file.
 * @throws whatever the work throws
 */
export async function about<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Failure) error.path ??= path;
    throw error;
  }
}
