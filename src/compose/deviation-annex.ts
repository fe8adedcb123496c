import { withDeviationAnnex } from "../clauses/deviation-annex";
import type { Answers, ModelAgreement } from "../clauses/schema";
import { styleSheet } from "../ooxml/styles";
import { compose } from "./compose";
import { makeContext } from "./context";
import { deviations } from "./deviations";
import { UnknownPart, type Content, type DeviationText } from "./types";

/**
 * The deviation table with its rows, or with `annex` the whole annex around it: for documents that
 * have no such table yet. A model that prints no such annex gets one under its incorporating sentence.
 * @throws UnknownPart when the model has no annex for deviations, and can get none
 */
export function composeDeviations(
  printed: ModelAgreement,
  rows: readonly DeviationText[],
  options: { annex: boolean; answers?: Answers; seed?: string },
): Content {
  const model = withDeviationAnnex(printed);
  const annex = model.sections.find(
    (section) => section.kind === "annex" && section.role === "deviations",
  );
  const part = { kind: "annex", id: annex?.id ?? "" } as const;
  const block = annex?.kind === "annex" ? annex.blocks.find((b) => b.type === "deviations") : null;
  if (!annex || !block) throw new UnknownPart(model.id, part);
  const answers = options.answers ?? {};
  const more = { deviations: rows, ...(options.seed ? { seed: options.seed } : {}) };
  if (options.annex) return compose(model, part, answers, more);
  const context = makeContext(model, answers, "deviations", more);
  return {
    body: deviations(context, block),
    styles: styleSheet(),
    numbering: "",
    title: model.title,
  };
}
