/**
 * A page whose code is fetched when it is first shown. Unlike React's `lazy`, which keeps a failed
 * fetch for ever, it tries again after `forgetFailedPages`.
 */
import { use, type ComponentType } from "react";

type Module = { default: ComponentType };

const forget: (() => void)[] = [];

/** The component; suspends while its code is fetched, throws what the fetch threw. */
export function loadedPage(load: () => Promise<Module>): ComponentType {
  let fetched: Promise<Module> | null = null;
  let failed = false;
  forget.push(() => {
    if (failed) fetched = null;
    failed = false;
  });
  return function LoadedPage() {
    fetched ??= load().catch((error: unknown) => {
      failed = true;
      throw error;
    });
    const { default: Page } = use(fetched);
    return <Page />;
  };
}

/** Forgets the fetches that failed, so that the next look tries again. */
export function forgetFailedPages(): void {
  for (const one of forget) one();
}
