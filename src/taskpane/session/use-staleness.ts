/** Looks whether the document was edited since the check, whenever the user comes back to the pane. */
import { useEffect, useMemo } from "react";
import { fingerprintNow, readFingerprint } from "../../word/fingerprint";
import type { CheckState } from "./use-check";

/** A person who edits is in the document, and comes back to the pane to read the result. */
export function useStaleness(check: CheckState): void {
  const { result, stale, markStale, job } = check;
  // Of the reading that this result was made of.
  const then = useMemo(() => (result ? readFingerprint() : null), [result]);
  const watching = then !== null && !stale && !job.busy;
  useEffect(() => {
    if (!watching) return;
    let current = true;
    const look = () =>
      void fingerprintNow().then(
        (now) => {
          if (current && now !== then) markStale();
        },
        // An aid only: where Word does not answer, the click on a place still tells.
        () => undefined,
      );
    window.addEventListener("focus", look);
    return () => {
      current = false;
      window.removeEventListener("focus", look);
    };
  }, [watching, then, markStale]);
}
