/** Writes a file whole or not at all. */
import { randomBytes } from "node:crypto";
import { rmSync, type Stats } from "node:fs";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { about, Failure } from "./failure";
import { asFailure } from "./open";

/**
 * Writes beside the target and renames: a reader sees the old file or the new one, and after an
 * error, or when the user stops it, the old one and no copy. The target may be the file that was read.
 * @throws Failure missing-file (its folder), not-a-target (a folder, device or pipe), not-writable, no-access, disk-full
 */
export function writeFileAtomically(path: string, bytes: Uint8Array): Promise<void> {
  return about(path, async () => {
    const target = await realpath(path).catch(() => path);
    const present = await stat(target).catch(() => undefined);
    if (present) assertReplaceable(present);
    const temporary = join(
      dirname(target),
      `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`,
    );
    const stopped = removeWhenStopped(temporary);
    try {
      const file = await open(temporary, "wx", present ? present.mode & 0o777 : 0o666);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, target);
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined);
      throw asFailure(error);
    } finally {
      stopped.forget();
    }
  });
}

/** A rename asks no permission of the file that it replaces: its own protection is heeded here. */
function assertReplaceable(target: Stats): void {
  if (!target.isFile()) throw new Failure("not-a-target");
  if ((target.mode & 0o222) === 0) throw new Failure("not-writable");
}

const SIGNALS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/** A process that is told to stop takes its unfinished file along. */
function removeWhenStopped(temporary: string): { forget: () => void } {
  const stop = (signal: NodeJS.Signals) => {
    rmSync(temporary, { force: true });
    // As a shell expects of a process that a signal ended.
    process.exit(128 + SIGNALS[signal as keyof typeof SIGNALS]);
  };
  const signals = Object.keys(SIGNALS) as (keyof typeof SIGNALS)[];
  for (const signal of signals) process.once(signal, stop);
  return {
    forget: () => {
      for (const signal of signals) process.off(signal, stop);
    },
  };
}
