/** Something that stands in the way, before it is weighed by purpose. */
import type { ModelAgreement } from "../../clauses/schema";
import type { CheckReport } from "../../outcome";

export interface Blocker {
  /** Sentences: blockerTexts in src/messages/guide.ts. */
  code: string;
  article: string;
  values: Record<string, string>;
}

/** @param decided keys of deviations that the user decided on, as far as that is known */
export type Rule = (
  model: ModelAgreement,
  report: CheckReport,
  decided: ReadonlySet<string>,
) => Blocker[];
