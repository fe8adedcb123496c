/** Reading the document: one getOoxml, one sync, whatever its size. */
import { toFailure, WordFailure } from "./failure";
import { readBeside, withBeside } from "./beside";
import { fingerprint } from "./fingerprint";
import { reading, run } from "./run";
import type { BodyReading, Reading } from "./reading";

export type { BodyReading, Reading } from "./reading";

/**
 * The document as it stands.
 * @throws WordFailure `cancelled` when the signal says so; `read-failed` when Word will not give it (office-js#6059).
 */
export async function readBody(signal?: AbortSignal): Promise<BodyReading> {
  try {
    return await run(async (context) => {
      const { body } = context.document;
      const ooxml = body.getOoxml();
      body.load("text");
      await reading(context.sync(), signal);
      // A method's result is no proxy: it needs no load.
      // eslint-disable-next-line office-addins/load-object-before-read
      return { ooxml: ooxml.value, body: body.text, by: "document" };
    });
  } catch (error) {
    const failure = toFailure(error);
    if (failure.code !== "unexpected") throw failure;
    throw new WordFailure("read-failed", failure.detail, { cause: failure });
  }
}

/** A text of the body with what stands beside it, and its number. */
export function told(body: string): Pick<Reading, "text" | "fingerprint"> {
  const text = withBeside(body);
  return { text, fingerprint: fingerprint(text) };
}

/** The body and what stands beside it, for a check. */
export async function readWhole(signal?: AbortSignal): Promise<Reading> {
  const { ooxml, body, by } = await readBodyOrParagraphs(signal);
  await readBeside(ooxml, signal);
  return { ooxml, body, by, ...told(body) };
}

/** The same for a reading that writes nothing: by paragraphs where Word will not give it whole. */
export async function readBodyOrParagraphs(signal?: AbortSignal): Promise<BodyReading> {
  try {
    return await readBody(signal);
  } catch (error) {
    const failure = toFailure(error);
    if (failure.code !== "read-failed") throw failure;
    // Only needed now.
    const { readByParagraphs } = await import("./by-paragraphs");
    return readByParagraphs(signal).catch(() => {
      throw failure;
    });
  }
}
