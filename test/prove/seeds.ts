/** Seeds that nobody chose: from the hash of the commit that is measured, and the measure's name. */
import { createHash } from "node:crypto";

/** @returns `count` unsigned 32-bit integers, the same for the same commit and name. */
export function seedsOf(commit: string, name: string, count: number): number[] {
  return Array.from({ length: count }, (_, at) =>
    createHash("sha256").update(`${commit} ${name} ${at}`).digest().readUInt32BE(0),
  );
}
