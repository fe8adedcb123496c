/** Looks whether the document was edited since the check, whenever the user comes back to the pane. */
import { useEffect } from "react";
import { goneLines } from "../../word/changed-lines";
import { textNow } from "../../word/fingerprint";
import type { CheckState } from "./use-check";

/**
 * The click that brings the user back is handled first: a warning that appears between pressing and
 * letting go would move the thing that is clicked.
 */
const LOOK_AFTER_MS = 600;

/** A person who edits is in the document, and comes back to the pane to read the result. */
export function useStaleness(check: CheckState): void {
  const { result, stale, markStale, job } = check;
  const then = result?.text ?? null;
  const watching = then !== null && !stale && !job.busy;
  useEffect(() => {
    if (!watching) return;
    let current = true;
    const look = () =>
      void textNow().then(
        (now) => {
          if (current && now !== then) markStale(goneLines(then, now));
        },
        // An aid only: where Word does not answer, the click on a place still tells.
        () => undefined,
      );
    let timer = 0;
    const back = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, LOOK_AFTER_MS);
    };
    window.addEventListener("focus", back);
    return () => {
      current = false;
      window.clearTimeout(timer);
      window.removeEventListener("focus", back);
    };
  }, [watching, then, markStale]);
}
