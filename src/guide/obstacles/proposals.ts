/** Proposals that nobody decided on. */
import type { Rule } from "./blocker";

export const openProposals: Rule = (_model, { deviations }) => {
  const open = deviations.filter(({ proposals }) => proposals && proposals.length > 0);
  return [...new Set(open.map(({ article }) => article))].map((article) => ({
    code: "proposals-open",
    article,
    values: { article },
  }));
};

/** Another's tracked change, whatever it is about: nobody signs two texts. */
export const revisions: Rule = (_model, { hasRevisions, deviations }) =>
  hasRevisions && !deviations.some(({ proposals }) => proposals && proposals.length > 0)
    ? [{ code: "revisions-open", article: "", values: {} }]
    : [];
