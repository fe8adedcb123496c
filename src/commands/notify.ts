/** A message from a ribbon button: there may be no pane to show it in, so Word's own dialog. */

/** Per cent of the window. */
const SIZE = { height: 24, width: 32 };

/** Shows the text; resolves once it is shown, or cannot be. */
export function notify(text: string): Promise<void> {
  const url = new URL("message.html", location.href);
  // In the fragment: the text is not sent to the server.
  url.hash = encodeURIComponent(text);
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(url.href, { ...SIZE, displayInIframe: true }, () =>
      resolve(),
    );
  });
}
