/**
 * Whether the document still reads as it did. Below WordApi 1.6 Word tells nobody that a text was
 * edited; its plain text, asked for when somebody comes back to the pane, does.
 */
import { reading, run } from "./run";

export { numberOf as fingerprint } from "./number-of";

/** The text as it is now, in one sync. */
export function textNow(): Promise<string> {
  return run(async (context) => {
    const { body } = context.document;
    body.load("text");
    await reading(context.sync());
    return body.text;
  });
}
