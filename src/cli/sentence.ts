import { errorText, type ErrorCode } from "../messages/errors";
import { Failure } from "./failure";

/**
 * One line for a failure, with its code; anything else is a fault of ours and told by its kind.
 * @returns `path` of the file it is about, which stands in front when the line is shown
 */
export function asSentence(error: unknown): { code: ErrorCode; message: string; path?: string } {
  const failure =
    error instanceof Failure ? error : new Failure("unexpected", { problem: describe(error) });
  const message = errorText(failure.code, failure.values, "nl");
  // A part's name or a parser's message may hold line ends: the promise is one line.
  return {
    code: failure.code,
    message: message.replace(/\s+/g, " "),
    ...(failure.path === undefined ? {} : { path: failure.path }),
  };
}

function describe(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.slice(0, 300);
}
