/**
 * Answers of Word that never come. The add-in waits half a minute, or two for a reading; here each page lets
 * those waits be ended at once, by whoever knows that the answer was dropped.
 */
import { type OpenAddin } from "../support/browser";

declare global {
  interface Window {
    /** Ends the waits that are running. */
    hearNothing?: () => void;
  }
}

/** How long the add-in waits for an answer (src/word/run.ts): other timers are left alone. */
const WAITS = [30_000, 120_000];

/** In every page of the add-in from now on: the pane is opened anew. */
export async function allowSilence(word: OpenAddin): Promise<void> {
  const context = word.page.context();
  // tsx names functions by a helper of its own, which a page does not have.
  await context.addInitScript("globalThis.__name ??= (made) => made");
  await context.addInitScript((waits: number[]) => {
    const start = window.setTimeout.bind(window);
    const stop = window.clearTimeout.bind(window);
    const running = new Map<number, () => void>();
    const setTimer = (work: () => void, after?: number, ...more: unknown[]): number => {
      const id = start(work, after, ...more);
      if (after !== undefined && waits.includes(after)) running.set(id, work);
      return id;
    };
    const clearTimer = (id?: number): void => {
      if (id !== undefined) running.delete(id);
      stop(id);
    };
    Object.assign(window, { setTimeout: setTimer, clearTimeout: clearTimer });
    window.hearNothing = () => {
      for (const [id, work] of [...running]) {
        clearTimer(id);
        work();
      }
    };
  }, WAITS);
  await word.closePane();
  await word.openPane();
}

/** For pages that have no button in the pane: all frames. */
export async function hearNothing({ page }: OpenAddin): Promise<void> {
  for (const frame of page.frames())
    await frame.evaluate(() => window.hearNothing?.()).catch(() => undefined);
}
