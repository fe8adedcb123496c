/** Word's own dialog: the one place for a message when no pane is open. */

/** Per cent of the window. */
const SIZE = { height: 24, width: 32 };

/**
 * Shows a page of ours in a dialog.
 * @param url of the page's own origin
 * @returns resolves once the dialog was closed, or could not be shown; never rejects
 */
export function showDialog(url: string): Promise<void> {
  return new Promise((resolve) => {
    try {
      Office.context.ui.displayDialogAsync(
        url,
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
