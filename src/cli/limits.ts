/**
 * What the command line accepts, so that no file can take the machine with it. Agreements of a
 * hundred pages stay under a few megabytes; the caps leave room for pictures and contract books.
 */

/** The file on disk; larger ones are refused by their size, before a byte is read. */
export const MAX_FILE_BYTES = 100_000_000;
/** One part, unpacked. */
export const MAX_PART_BYTES = 64_000_000;
/** All parts that a command unpacks, together. */
export const MAX_TOTAL_BYTES = 128_000_000;
/** Unpacked to packed, for parts above the floor: real documents stay below 60. */
export const MAX_RATIO = 200;
/** Below this the ratio says nothing: an empty page packs a thousand to one. */
export const RATIO_FLOOR_BYTES = 16_000_000;
/** Parts in a package. */
export const MAX_ENTRIES = 10_000;
