/** Opened from another page for a list of this one: it comes in sight, and the keyboard goes there. */
import { useEffect } from "react";

export function useSection(name: string | undefined, ready: boolean): void {
  useEffect(() => {
    if (name === undefined || !ready) return;
    const section = document.querySelector<HTMLElement>(`[data-section="${CSS.escape(name)}"]`);
    if (!section) return;
    // Behind the scrolling to the top that a new page begins with.
    const timer = setTimeout(() => {
      section.scrollIntoView({ block: "center" });
      section.querySelector<HTMLElement>("summary, button")?.focus({ preventScroll: true });
    });
    return () => clearTimeout(timer);
  }, [name, ready]);
}
