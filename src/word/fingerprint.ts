/**
 * Whether the document still reads as it did. Below WordApi 1.6 Word tells nobody that a text was
 * edited; its plain text, asked for when somebody comes back to the pane, does.
 */
import { reading, run } from "./run";

/** The text as it is now, in one sync. */
export function textNow(): Promise<string> {
  return run(async (context) => {
    const { body } = context.document;
    body.load("text");
    await reading(context.sync());
    return body.text;
  });
}

/** The number of a text. FNV-1a, 32 bits: the same text gives the same number, an edit hardly ever does. */
export function fingerprint(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
