/** A message from a ribbon button: there may be no pane to show it in, so Word's own dialog. */
import { showDialog } from "../word/dialog";

/**
 * The page behind the ribbon may be stopped once its command is completed, and its dialog with it: so
 * the command lasts until the message was closed, but well within the five minutes that Word gives it.
 */
const LONGEST_MS = 120_000;

/** Shows the text; resolves once it was closed, or could not be shown. Never rejects. */
export function notify(text: string): Promise<void> {
  const url = new URL("message.html", location.href);
  // In the fragment: the text is not sent to the server.
  url.hash = encodeURIComponent(text);
  const longest = new Promise<void>((resolve) => setTimeout(resolve, LONGEST_MS));
  return Promise.race([showDialog(url.href), longest]);
}
