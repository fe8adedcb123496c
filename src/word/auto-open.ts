/**
 * Whether this document opens the pane by itself: a setting that Office itself reads, kept in the
 * document. Word heeds it for add-ins that an administrator rolled out, and for sideloaded ones.
 */
import { assertWritable } from "./host";
import { WordFailure } from "./failure";

/** Office's own name for it; the pane in the manifest has the same id. */
const SETTING = "Office.AutoShowTaskpaneWithDocument";

/** Only after `startHost`. */
export function opensWithDocument(): boolean {
  return Office.context.document.settings.get(SETTING) === true;
}

/**
 * Keeps or removes the setting; it stays when the document is saved.
 * @throws WordFailure `read-only`; `write-failed` when Word does not keep it
 */
export function setOpensWithDocument(on: boolean): Promise<void> {
  assertWritable();
  const { settings } = Office.context.document;
  if (on) settings.set(SETTING, true);
  else settings.remove(SETTING);
  return new Promise((resolve, reject) =>
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new WordFailure("write-failed", error.message));
    }),
  );
}
