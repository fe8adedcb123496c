/** Opening the pane tells what is open: the document is read and checked once, as by the button. */
import { useEffect, useRef, useState } from "react";
import type { CheckState } from "./use-check";

/** @returns whether that is still going on */
export function useOpening({ run }: Pick<CheckState, "run">): boolean {
  const [opening, setOpening] = useState(true);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void run().finally(() => setOpening(false));
  }, [run]);
  return opening;
}
