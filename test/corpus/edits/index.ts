/** Every kind of edit. */
import { CONTENT } from "./content";
import type { Edit } from "./edit";
import { RENUMBER, STRUCTURE } from "./structure";
import { TERMS } from "./terms";
import { WORDING } from "./wording";

/** Edits that may be combined with each other. */
export const EDITS: Edit[] = [...WORDING, ...STRUCTURE, ...CONTENT, ...TERMS];

export { RENUMBER };
