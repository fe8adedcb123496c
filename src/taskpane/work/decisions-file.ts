/** The shape of kept decisions, and of the file that hands them over. Fetched when it is needed: the pane's first load does without zod. */
import { z } from "../../clauses/zod";
import { LONGEST_NOTE } from "./longest-note";

/** A file of somebody else must not fill the browser's storage. */
const MOST = 2000;

const decisionSchema = z.strictObject({
  /** Number of the words that it is about. */
  words: z.number().int().nonnegative(),
  /** Left as it is. */
  left: z.boolean().optional(),
  note: z.string().max(LONGEST_NOTE).optional(),
});
export type Decision = z.infer<typeof decisionSchema>;

export const decisionsSchema = z.strictObject({
  /** Says what the file is, and of which shape. */
  modeltrouw: z.literal("besluiten-1"),
  /** Model that the keys are of. */
  model: z.string().max(100).optional(),
  clauses: z
    .record(z.string().max(300), decisionSchema)
    .refine((clauses) => Object.keys(clauses).length <= MOST),
  /** Obstacles of sending that were left as they are: their keys. */
  obstacles: z.array(z.string().max(600)).max(MOST).optional(),
});
export type Decisions = z.infer<typeof decisionsSchema>;

/** A file read back, or what is wrong with it. */
export function parseDecisions(text: string): { decisions: Decisions } | { fault: "no-decisions" } {
  try {
    const read = decisionsSchema.safeParse(JSON.parse(text));
    return read.success ? { decisions: read.data } : { fault: "no-decisions" };
  } catch {
    return { fault: "no-decisions" };
  }
}
