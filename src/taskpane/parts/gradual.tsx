/** A long list comes in by pieces, so that no frame takes long and the pane goes on answering. */
import { startTransition, useEffect, useState, type ReactNode } from "react";

/** What fills the pane at once, and what is then added a time. */
const FIRST = 8;
const STEP = 8;

/** As much of the list as is to be shown now. The list must be the same object until it changes. */
export function useGradual<T>(all: readonly T[]): readonly T[] {
  const [grown, setGrown] = useState({ all, count: FIRST });
  const count = grown.all === all ? grown.count : FIRST;
  const done = count >= all.length;
  useEffect(() => {
    if (done) return;
    const timer = setTimeout(() => startTransition(() => setGrown({ all, count: count + STEP })));
    return () => clearTimeout(timer);
  }, [all, count, done]);
  return done ? all : all.slice(0, count);
}

export function Gradual<T>(props: {
  all: readonly T[];
  children: (one: T, index: number) => ReactNode;
}) {
  return useGradual(props.all).map(props.children);
}
