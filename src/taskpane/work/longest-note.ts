/** As long as a note may be. */
export const LONGEST_NOTE = 4000;
