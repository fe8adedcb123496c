/** `check --explain 8.3`: who owns the text at a place, and why; as a person reads it, in Dutch. */
import { explain, targetOf, type Explanation, type Owned } from "../check";
import type { Checked } from "../check";
import { withAnnexName } from "../messages/annex-name";
import { ledgerTexts } from "../messages/ledger";
import { partName } from "../messages/parts";
import { clip } from "./changes-text";

type Texts = typeof ledgerTexts.nl;
/** As much of a text as a line can hold. */
const SHOWN = 160;

const why = (texts: Texts, code: string): string => texts.why[code] ?? code;

function whereOf(texts: Texts, { place }: Owned): string {
  const part = place.part === undefined ? "" : `${partName(place.part, "nl")}, `;
  return `${part}${texts.paragraph(place.paragraph)}`;
}

function reasonOf(texts: Texts, { article, by, stage, why: code }: Owned): string {
  const steps = [article, why(texts, code), texts.by[by] ?? "", texts.stage[stage] ?? stage];
  return steps.filter((step) => step !== "").join(" · ");
}

/** @returns null where nothing was compared */
export function explained({ ledger }: Checked, target: string): Explanation | null {
  return ledger ? explain(ledger, targetOf(target)) : null;
}

/**
 * @param found null where nothing was compared
 * @param annex what the annex for deviations is called in the document
 */
export function explanationText(
  target: string,
  found: Explanation | null,
  annex: string | null,
): string {
  const texts = withAnnexName(ledgerTexts.nl, "nl", annex);
  if (found === null) return `  ${texts.notCompared}\n\n`;
  const lines = found.owned.flatMap((one) => [
    `  ${whereOf(texts, one)}: ${texts.owner[one.owner]}`,
    `    ${clip(one.text.replace(/\s+/g, " "), SHOWN)}`,
    `    ${reasonOf(texts, one)}`,
  ]);
  const before = found.released.map((one) => {
    const stage = texts.stage[one.releasedBy] ?? one.releasedBy;
    return `  ${whereOf(texts, one)}: ${texts.released(why(texts, one.why), stage)}`;
  });
  if (lines.length === 0) return `  ${texts.nowhere(target)}\n\n`;
  return `${[...lines, ...before].join("\n")}\n\n`;
}
