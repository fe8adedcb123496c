/** Keys on a card, only while the card itself has the focus: what is typed in a field of it is text. */
import type { KeyboardEvent } from "react";
import { useSession } from "../session/session";

export interface CardKeys {
  open: () => void;
  fold: () => void;
  move: (by: 1 | -1) => void;
  letters: Partial<Record<string, () => void>>;
}

export function useCardKeys({ open, fold, move, letters }: CardKeys) {
  const { preferences } = useSession();
  return (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || !event.target.hasAttribute("data-focus")) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const letter = event.key.length === 1 ? letters[event.key.toLowerCase()] : undefined;
    const does =
      event.key === "ArrowDown"
        ? () => move(1)
        : event.key === "ArrowUp"
          ? () => move(-1)
          : event.key === "Enter"
            ? open
            : event.key === "Escape"
              ? fold
              : preferences.letters
                ? letter
                : undefined;
    if (!does) return;
    event.preventDefault();
    does();
  };
}
