/**
 * A file of ours in a window of its own: where Word takes no download from a pane (the Mac,
 * office-js#4681), the user saves it there. WordApi 1.3.
 */
import { answered, ANSWER_TIMEOUT_MS, run } from "./run";

/** Characters at a time: a call takes only so many arguments. */
const PIECE = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

/** @throws WordFailure as every job in Word does; nothing was opened then, or Word did not say so */
export function openAsNew(file: Uint8Array): Promise<void> {
  return run(async (context) => {
    context.application.createDocument(base64(file)).open();
    await answered(context.sync(), ANSWER_TIMEOUT_MS);
  });
}
