/** Every kind of edit. */
import { COMBINED } from "./combined";
import { CONTENT } from "./content";
import type { Edit } from "./edit";
import { RENUMBER, STRUCTURE } from "./structure";
import { TERMS } from "./terms";
import { WORDING } from "./wording";
import { WHOLE } from "./whole";

/** Edits that may be combined with each other. */
export const EDITS: Edit[] = [
  ...WORDING,
  ...STRUCTURE,
  ...CONTENT,
  ...TERMS,
  ...COMBINED,
  ...WHOLE,
];

export { RENUMBER };
