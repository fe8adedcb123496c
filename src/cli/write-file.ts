/** Writes a file whole or not at all. */
import { randomBytes } from "node:crypto";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { asFailure } from "./open";

/**
 * Writes beside the target and renames: a reader sees the old file or the new one, and after an
 * error the old one. The target may be the file that was read.
 * @throws Failure missing-file (its folder), not-a-file, no-access, disk-full
 */
export async function writeFileAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const temporary = join(
    dirname(target),
    `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`,
  );
  try {
    const mode = await stat(target).then(
      (stats) => stats.mode & 0o777,
      () => undefined,
    );
    const file = await open(temporary, "wx", mode ?? 0o666);
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
  }
}
