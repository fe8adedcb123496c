/**
 * Clauses that move together: who changes one had better look at the others. Data, by model; only where
 * somebody who knows the model said so.
 */
const TOGETHER: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "boz-2017": [
    // Consent to a sub-processor, and the terms on which it is engaged.
    ["7.1", "7.2"],
    // Notice of an incident: when, by which procedures, to whom.
    ["5.2", "5.5", "5.6"],
    // Liability, indemnity and insurance.
    ["8.2", "8.3", "8.4", "8.5", "8.6", "8.7", "8.8"],
    // Costs of support, and the audit that is such support.
    ["9.2", "9.3", "4.7"],
  ],
};

/** The other clauses that go with this one, in the order in which they are to be read. */
export function clausesTogether(model: string, ref: string): string[] {
  const groups = (TOGETHER[model] ?? []).filter((group) => group.includes(ref));
  return [...new Set(groups.flat())].filter((other) => other !== ref);
}
