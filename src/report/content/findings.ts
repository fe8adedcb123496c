/** What else was found, what stands around the agreement, and the answers: for ourselves. */
import { partName } from "../../messages/parts";
import { findingText } from "../../messages/findings";
import { reportTexts } from "../../messages/report";
import type { Finding } from "../../outcome";
import type { Judged } from "../judged";
import { cell, line, type Block, type ReportInput } from "../types";

/** Open fields are told by name among the obstacles. */
const LISTED_APART = "field-open";
/** Enough of a text outside to know it by. */
const BEGINNING = 30;

function listed(title: string, findings: readonly Finding[], input: ReportInput): Block[] {
  if (findings.length === 0) return [];
  const texts = reportTexts[input.locale].findings;
  return [
    { kind: "heading", text: title },
    {
      kind: "table",
      caption: title,
      columns: [
        { title: texts.article, share: 20 },
        { title: texts.what, share: 80 },
      ],
      rows: findings.map((one) => [cell(one.article || "–"), cell(findingText(one, input.locale))]),
    },
  ];
}

function outside({ report, locale }: ReportInput): Block[] {
  if (report.outside.length === 0) return [];
  const texts = reportTexts[locale].outside;
  const beginning = (text: string): string => {
    const words = text.split(/\s+/).filter((word) => word !== "");
    return words.length <= BEGINNING ? words.join(" ") : `${words.slice(0, BEGINNING).join(" ")} …`;
  };
  return [
    { kind: "heading", text: texts.title },
    {
      kind: "table",
      caption: texts.title,
      columns: [
        { title: texts.part, share: 15 },
        { title: texts.words, share: 10 },
        { title: texts.text, share: 55 },
        { title: texts.touches, share: 20 },
      ],
      rows: report.outside.map(({ part, words, text, findings }) => [
        cell(partName(part, locale)),
        cell(String(words)),
        { lines: [line(beginning(text))], quote: true },
        cell(findings.length > 0 ? texts.yes(findings.length) : texts.no),
      ]),
    },
  ];
}

function fields({ report, model, locale }: ReportInput): Block[] {
  if (report.fields.length === 0) return [];
  const texts = reportTexts[locale].fields;
  const labels = new Map(model?.fields.map(({ id, label }) => [id, label[locale]]));
  return [
    { kind: "heading", text: texts.title },
    {
      kind: "table",
      caption: texts.title,
      columns: [
        { title: texts.field, share: 45 },
        { title: texts.value, share: 55 },
      ],
      rows: report.fields.map(({ id, label, filled, value }) => [
        cell(labels.get(id) ?? label),
        filled ? cell(value) : cell(value === "" ? texts.open : `${value} (${texts.open})`),
      ]),
    },
  ];
}

export function findings(input: ReportInput, judged: Judged): Block[] {
  const texts = reportTexts[input.locale].findings;
  const of = (origin: Finding["origin"]): Finding[] =>
    judged.findings.filter((one) => one.origin === origin && one.code !== LISTED_APART);
  return [
    ...listed(texts.title, of("document"), input),
    ...outside(input),
    ...listed(texts.model, of("model"), input),
    ...(input.audience === "officer" ? fields(input) : []),
  ];
}
