/**
 * Whether Office.js has come. The pane does not wait for it to show itself: its element is `async`, and
 * boot.js notes on it (`data-office`) what happened before this script ran.
 */
import { WordFailure } from "./failure";

/** A filter that drops packets answers nothing at all; a slow line has brought the file by then. */
const OFFICE_TIMEOUT_MS = 60_000;

/**
 * Resolves when Office.js is there.
 * @throws WordFailure `office-blocked` when it was refused or does not come; `no-host` on a page that asks for none.
 */
export function officeScript(): Promise<void> {
  if (typeof Office !== "undefined") return Promise.resolve();
  const script = document.querySelector<HTMLScriptElement>("script[data-office]");
  if (!script) return Promise.reject(new WordFailure("no-host"));
  return new Promise((resolve, reject) => {
    const blocked = () => reject(new WordFailure("office-blocked", script.src));
    // A file that came and is no Office.js is a filter's own page.
    const settle = () => (typeof Office === "undefined" ? blocked() : resolve());
    if (script.dataset.office !== "waiting") settle();
    script.addEventListener("load", settle);
    script.addEventListener("error", blocked);
    setTimeout(blocked, OFFICE_TIMEOUT_MS);
  });
}
