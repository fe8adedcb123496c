/** What comes and goes by itself gives the keyboard back: else it falls to the top of the pane. */
import { useLayoutEffect, type RefObject } from "react";

/** When the element goes with the focus in it, the focus goes back to where it was when it came. */
export function useFocusReturn(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    const element = ref.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      // The page that takes its place must stand there first.
      queueMicrotask(() => {
        const known =
          before instanceof HTMLElement && before.isConnected && before !== document.body;
        (known ? before : document.getElementById("panel"))?.focus();
      });
    };
  }, [ref]);
}
