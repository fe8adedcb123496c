/** Reading the document: one getOoxml, one sync, whatever its size. */
import { toFailure, WordFailure } from "./failure";
import { fingerprint } from "./fingerprint";
import { reading, run } from "./run";

export interface Reading {
  /** The document's body as a flat package. */
  ooxml: string;
  /** Of its text: another number later means that it was edited. */
  fingerprint: number;
}

/**
 * The document as it stands.
 * @throws WordFailure `cancelled` when the signal says so; `read-failed` when Word will not give it (office-js#6059).
 */
export async function readBody(signal?: AbortSignal): Promise<Reading> {
  try {
    return await run(async (context) => {
      const { body } = context.document;
      const ooxml = body.getOoxml();
      body.load("text");
      await reading(context.sync(), signal);
      // A method's result is no proxy: it needs no load.
      // eslint-disable-next-line office-addins/load-object-before-read
      return { ooxml: ooxml.value, fingerprint: fingerprint(body.text) };
    });
  } catch (error) {
    const failure = toFailure(error);
    if (failure.code !== "unexpected") throw failure;
    throw new WordFailure("read-failed", failure.detail, { cause: failure });
  }
}
