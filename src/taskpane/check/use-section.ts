/** Opened from another page, or from another place of this one, for a part of it: that comes in sight, and the keyboard goes there. */
import { useEffect } from "react";

/** What the keyboard can go on at. */
const STOPS = "summary, input, textarea, select, button";

/** Behind what is being drawn, such as the scrolling to the top that a new page begins with. */
export function showSection(name: string): ReturnType<typeof setTimeout> {
  return setTimeout(() => {
    const section = document.querySelector<HTMLElement>(`[data-section="${CSS.escape(name)}"]`);
    const stop = section?.querySelector<HTMLElement>(STOPS) ?? section;
    // Of one that is longer than the pane, its beginning.
    const long = (section?.offsetHeight ?? 0) > innerHeight;
    section?.scrollIntoView({ block: long ? "start" : "center" });
    stop?.focus({ preventScroll: true });
  });
}

export function useSection(name: string | undefined, ready: boolean): void {
  useEffect(() => {
    if (name === undefined || !ready) return;
    const timer = showSection(name);
    return () => clearTimeout(timer);
  }, [name, ready]);
}
