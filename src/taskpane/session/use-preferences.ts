/** How the user wants the pane to behave; kept in this browser. */
import { useCallback, useMemo, useState } from "react";
import { readKept, writeKept } from "../../word/kept";

export interface Preference {
  /** After a decision the next open card opens by itself. */
  goOn: boolean;
  /** Single letters decide while a card has the focus. */
  letters: boolean;
  /** The party that we act for; null until it was asked. */
  actsFor: "1" | "2" | "none" | null;
}

const FIRST: Preference = { goOn: true, letters: true, actsFor: null };

export interface Preferences extends Preference {
  set: (change: Partial<Preference>) => void;
}

/** Only what is known and of its kind: the rest is as at first. */
function kept(): Preference {
  try {
    const read = JSON.parse(readKept("voorkeuren") ?? "{}") as Partial<Record<string, unknown>>;
    const { goOn, letters, actsFor } = read;
    return {
      goOn: goOn !== false,
      letters: letters !== false,
      actsFor: actsFor === "1" || actsFor === "2" || actsFor === "none" ? actsFor : null,
    };
  } catch {
    return FIRST;
  }
}

export function usePreferences(): Preferences {
  const [value, setValue] = useState(kept);
  const set = useCallback((change: Partial<Preference>) => {
    setValue((before) => {
      const next = { ...before, ...change };
      writeKept("voorkeuren", JSON.stringify(next));
      return next;
    });
  }, []);
  return useMemo(() => ({ ...value, set }), [value, set]);
}
