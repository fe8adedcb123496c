import { annexes, articles, clauses } from "../../src/clauses/model";
import type { ModelAgreement } from "../../src/clauses/schema";
import type { Part } from "../../src/compose";

/** Everything of a model that can be inserted on its own. */
export function everyPart(model: ModelAgreement): Part[] {
  const printed = annexes(model).filter((annex) => !annex.notPrinted);
  return [
    ...articles(model).map(({ number }): Part => ({ kind: "article", number })),
    ...clauses(model).map(({ ref }): Part => ({ kind: "clause", ref })),
    ...printed.flatMap(({ id, blocks }): Part[] => [
      { kind: "annex", id },
      { kind: "form", id },
      ...blocks.flatMap((block): Part[] => ("id" in block ? [{ kind: "form", id: block.id }] : [])),
    ]),
    ...model.sections
      .filter(({ kind }) => kind !== "article" && kind !== "annex")
      .map(({ id }): Part => ({ kind: "section", id })),
  ];
}
