/** Bijlage 4 as it stands in the document; for ourselves with what was found of each row. */
import { findingText } from "../../messages/findings";
import { reportTextsFor } from "../../messages/report";
import { cell, line, quote, type Block, type Cell, type ReportInput } from "../types";

export function annex4(input: ReportInput): Block[] {
  const { report, model, locale, audience } = input;
  const texts = reportTextsFor(input).annex;
  const { present, rows } = report.deviationTable;
  if (report.model === null || (!present && rows.length === 0 && !model?.deviationRule)) return [];
  const heading: Block = { kind: "heading", text: texts.title };
  if (rows.length === 0)
    return [heading, { kind: "paragraph", content: line(present ? texts.empty : texts.absent) }];
  const own = audience !== "counterparty";
  return [
    heading,
    {
      kind: "table",
      caption: texts.title,
      columns: [
        { title: texts.article, share: 10 },
        { title: texts.lapses, share: own ? 27 : 35 },
        { title: texts.comes, share: own ? 27 : 35 },
        { title: texts.reason, share: own ? 16 : 20 },
        ...(own ? [{ title: texts.stand, share: 20 }] : []),
      ],
      rows: rows.map((row): Cell[] => [
        cell(row.article),
        quote(row.lapses),
        quote(row.replacement),
        cell(row.reason === "" && own ? texts.noReason : row.reason),
        ...(own
          ? [cell(texts.status[row.status], ...row.findings.map((one) => findingText(one, locale)))]
          : []),
      ]),
    },
  ];
}
