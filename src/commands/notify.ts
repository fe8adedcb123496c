/** A message from a ribbon button: there may be no pane to show it in, so Word's own dialog. */

/** Per cent of the window. */
const SIZE = { height: 24, width: 32 };

/**
 * The page behind the ribbon may be stopped once its command is completed, and its dialog with it: so
 * the command lasts until the message was closed, but well within the five minutes that Word gives it.
 */
const LONGEST_MS = 120_000;

/** Shows the text; resolves once it was closed, or could not be shown. Never rejects. */
export function notify(text: string): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_MS);
    try {
      const url = new URL("message.html", location.href);
      // In the fragment: the text is not sent to the server.
      url.hash = encodeURIComponent(text);
      Office.context.ui.displayDialogAsync(
        url.href,
        { ...SIZE, displayInIframe: true },
        ({ status, value }) => {
          if (status === Office.AsyncResultStatus.Failed) resolve();
          else value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
        },
      );
    } catch {
      // Without Office there is no dialog either.
      resolve();
    }
  });
}
