/** What stands in the way of the purpose, in the order of its rules, what to do, and what nobody judged. */
import { reportTexts } from "../../messages/report";
import { blockerText } from "../../messages/guide";
import { mendText, notJudgedText } from "../../messages/mends";
import type { Obstacle } from "../../guide/readiness";
import type { Judged } from "../judged";
import { nameOf } from "./deviations";
import { cell, line, type Block, type Cell, type ReportInput } from "../types";

/** Obstacles that are told together. */
const TOGETHER: ReadonlySet<string> = new Set(["field-open", "deviation-unrecorded"]);
/** What to do says already that it may be accepted. */
const REASON = /reden|reason/iu;

export function obstacles(
  { report, locale, purpose }: ReportInput,
  { readiness }: Judged,
): Block[] {
  if (readiness === null) return [];
  const texts = reportTexts[locale].obstacles;
  const blocks: Block[] = [];
  if (readiness.obstacles.length > 0)
    blocks.push(
      { kind: "heading", text: texts.title(purpose) },
      {
        kind: "table",
        caption: texts.title(purpose),
        columns: [
          { title: texts.number, share: 7 },
          { title: texts.what, share: 55 },
          { title: texts.mend, share: 38 },
        ],
        rows: rowsOf(readiness.obstacles).map(({ what, mend }, at): Cell[] => [
          cell(String(at + 1)),
          cell(what),
          cell(mend),
        ]),
      },
    );
  if (readiness.warnings.length > 0)
    blocks.push(
      { kind: "heading", text: texts.warnings },
      { kind: "list", items: rowsOf(readiness.warnings).map(({ what }) => line(what)) },
    );
  blocks.push(
    { kind: "heading", text: texts.notJudged },
    { kind: "list", items: readiness.notJudged.map((code) => line(notJudgedText(code, locale))) },
  );
  return blocks;

  /** What is done in one go is one row: blanks with their names, deviations that no row records. */
  function rowsOf(all: readonly Obstacle[]): { what: string; mend: string }[] {
    return all.flatMap((one) => {
      const same = TOGETHER.has(one.code) ? all.filter(({ code }) => code === one.code) : [one];
      if (one !== same[0]) return [];
      const mend = mendText(one.code, locale);
      const either = one.level === "acceptable" && !REASON.test(mend);
      return [{ what: whatOf(one, same), mend: either ? `${mend} ${texts.acceptable}` : mend }];
    });
  }

  function whatOf(one: Obstacle, same: readonly Obstacle[]): string {
    if (same.length === 1) return blockerText(one, locale);
    if (one.code === "field-open") {
      const names = same.map(({ values: { label = "", labelEn = label } }) =>
        locale === "en" ? labelEn : label,
      );
      return texts.openFields(same.length, names.join("; "));
    }
    const loose = report.deviations.filter(
      ({ article, recorded, counted }) =>
        !recorded && !counted && same.some((other) => other.article === article),
    );
    const names = loose.map((deviation) => nameOf(deviation, reportTexts[locale]));
    return texts.unrecorded(loose.length, [...new Set(names)].join("; "));
  }
}
