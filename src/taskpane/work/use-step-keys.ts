/** Keys from anywhere in the pane: Alt+Page Down and Up, Ctrl+Z outside a text field; and the focus that goes along. */
import { useEffect } from "react";

const isTyping = (at: EventTarget | null): boolean =>
  at instanceof HTMLElement && at.matches("textarea, input, select, [contenteditable=true]");

export function useStepKeys(step: (by: 1 | -1) => void, undo: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const undoes =
        event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (undoes && !isTyping(event.target)) {
        event.preventDefault();
        undo();
        return;
      }
      if (!event.altKey || (event.key !== "PageDown" && event.key !== "PageUp")) return;
      event.preventDefault();
      step(event.key === "PageDown" ? 1 : -1);
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [step, undo]);
}

/** Once it stands there: the card, or what it asks, takes the focus and comes in sight under the bar. */
export function focusCard(key: string): void {
  setTimeout(() => {
    const item = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    item?.scrollIntoView({ block: "nearest" });
    const asked = item?.querySelector<HTMLElement>("textarea");
    (asked ?? item?.querySelector<HTMLElement>("[data-focus]"))?.focus({ preventScroll: true });
  });
}
