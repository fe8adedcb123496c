/** The overview of deviations as a document of its own: what lapses, what stands instead, and why. Pure. */
import type { PlannedRow } from "../annex4";
import type { CheckReport } from "../outcome";
import type { ModelAgreement } from "../clauses/schema";
import { overviewTexts } from "../messages/overview";
import { reportTexts } from "../messages/report";
import type { Locale } from "../messages/locale";
import { partiesIn } from "./parties";
import { cell, line, quote, type Cell, type Tree } from "./types";

export interface OverviewInput {
  report: Pick<CheckReport, "fields">;
  model: ModelAgreement;
  rows: readonly PlannedRow[];
  locale: Locale;
  name: string;
  checked: string;
  version: string;
}

export function overviewTree(input: OverviewInput): Tree {
  const { report, model, rows, locale, name, checked, version } = input;
  const texts = overviewTexts[locale];
  const all = reportTexts[locale];
  return {
    locale,
    kicker: texts.kicker,
    title: model.title,
    subtitle: partiesIn(report, locale),
    facts: [
      { name: all.document, lines: [line(name)] },
      { name: all.checked, lines: [line(checked)] },
    ],
    blocks: [
      // It stands beside the agreement: nobody is to think that it changes it.
      { kind: "paragraph", content: line(texts.standing) },
      {
        kind: "table",
        caption: texts.kicker,
        columns: [
          { title: texts.article, share: 11 },
          { title: texts.lapses, share: 35 },
          { title: texts.replacement, share: 35 },
          { title: texts.reason, share: 19 },
        ],
        rows: rows.map((row): Cell[] => [
          cell(row.article),
          row.lapses === "" ? cell(texts.nothing) : quote(row.lapses),
          quote(row.replacement),
          cell(row.reason),
        ]),
      },
    ],
    foot: `${all.made(version)} ${all.aid}`,
    page: all.page,
    spoken: all.deviations.spoken,
  };
}
