/** What makes the lists of one insertion other lists than those of every other. */

/**
 * 128 random bits as hexadecimal digits. `crypto.randomUUID` would do, but is missing in older engines
 * and on pages that are not secure contexts.
 */
export function freshSeed(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
