/** Reading the document: one getOoxml, one sync, whatever its size. */
import { toFailure, WordFailure } from "./failure";
import { rememberRead } from "./fingerprint";
import { answered, READ_TIMEOUT_MS, run } from "./run";

/**
 * The document's body as a flat package.
 * @throws WordFailure `read-failed` when Word will not give it (office-js#6059).
 */
export async function readBody(): Promise<string> {
  try {
    return await run(async (context) => {
      const { body } = context.document;
      const ooxml = body.getOoxml();
      body.load("text");
      await answered(context.sync(), READ_TIMEOUT_MS);
      rememberRead(body.text);
      // A method's result is no proxy: it needs no load.
      // eslint-disable-next-line office-addins/load-object-before-read
      return ooxml.value;
    });
  } catch (error) {
    const failure = toFailure(error);
    if (failure.code !== "unexpected") throw failure;
    throw new WordFailure("read-failed", failure.detail, { cause: failure });
  }
}
