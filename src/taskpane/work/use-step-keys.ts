/** Alt+Page Down and Alt+Page Up, from anywhere in the pane; and the focus that goes along. */
import { useEffect } from "react";

export function useStepKeys(step: (by: 1 | -1) => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!event.altKey || (event.key !== "PageDown" && event.key !== "PageUp")) return;
      event.preventDefault();
      step(event.key === "PageDown" ? 1 : -1);
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [step]);
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
