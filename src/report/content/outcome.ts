/** What comes out of it, before anything else: obstacles, how much deviates and how heavily, what article 28 lost. */
import { deviatingRows } from "../../check/by-table";
import type { CheckReport } from "../../outcome";
import type { ModelAgreement } from "../../clauses/schema";
import { isCarried, type LimbResult } from "../../requirements";
import { contentsTexts } from "../../messages/pane/contents";
import { reportTexts, reportTextsFor } from "../../messages/report";
import type { Locale } from "../../messages/locale";
import { RANKS, type Judged } from "../judged";
import { line, strong, type Block, type Inline, type ReportInput } from "../types";

/** Limbs of article 28 that must be there and are not carried in full. */
export function hurtLimbs({
  coverage,
}: Judged): { source: { nl: string; en: string }; limb: LimbResult }[] {
  const told = new Set<string>();
  return coverage
    .filter(({ requirement }) => requirement.list === "gdpr")
    .flatMap(({ requirement, limbs }) =>
      limbs.flatMap((limb) => {
        const { kind, id } = limb.limb;
        const asked = kind === "eis" || kind === "voorwaardelijk";
        if (!asked || isCarried(limb.status) || told.has(id)) return [];
        told.add(id);
        return [{ source: requirement.source, limb }];
      }),
    );
}

/** How a limb and its state read in a sentence. */
export function limbText({ limb, status, blank }: LimbResult, locale: Locale): string {
  const texts = reportTexts[locale];
  const state = blank ? texts.fields.open : contentsTexts[locale].limb[status];
  return `${limb.text[locale]} (${state})`;
}

/** Deviations that the model's own clause makes void as long as no row records them. */
function unrecorded(model: ModelAgreement, report: CheckReport): number {
  const rule = model.deviationRule;
  if (!rule) return 0;
  const touched = report.deviations.some(
    ({ article, kind }) => article === rule.clause && kind !== "added",
  );
  if (touched) return 0;
  return report.deviations.filter(({ recorded, counted }) => !recorded && !counted).length;
}

export function outcome(input: ReportInput, judged: Judged): Block[] {
  const { report, model, locale, audience } = input;
  const texts = reportTextsFor(input);
  const heading: Block = { kind: "heading", text: texts.outcome.title };
  if (!model || report.model === null)
    return [
      heading,
      { kind: "paragraph", content: [strong(texts.outcome.nothingCompared)] },
      { kind: "paragraph", content: line(texts.outcome.noModel) },
    ];
  const count = texts.outcome.deviations(
    report.deviations.length,
    deviatingRows(report.deviationTable.rows),
  );
  if (audience === "counterparty")
    return [heading, { kind: "paragraph", content: line(count) }, figures(input, judged)];
  const says: Inline[] = [...verdict(input, judged), { kind: "text", text: ` ${count}` }];
  const add = (text: string): void => void says.push({ kind: "text", text: ` ${text}` });
  const kern = judged.ranked.filter(({ rank }) => rank === "kern").length;
  if (kern > 0) add(texts.outcome.kern(kern));
  for (const whom of ["verwerker", "verwerkingsverantwoordelijke"] as const) {
    const favoured = judged.ranked.filter(({ favours }) => favours === whom).length;
    if (favoured > 0) add(texts.outcome.favours(favoured, whom));
  }
  const hurt = hurtLimbs(judged);
  if (hurt.length > 0)
    add(
      texts.outcome.limbs(
        hurt.map(({ source, limb }) => `${source[locale]}, ${limbText(limb, locale)}`).join("; "),
      ),
    );
  const loose = unrecorded(model, report);
  if (loose > 0) add(texts.outcome.unrecorded(loose, model.deviationRule?.clause ?? ""));
  return [heading, { kind: "paragraph", content: says }, figures(input, judged)];
}

function verdict({ locale, purpose }: ReportInput, { readiness }: Judged): Inline[] {
  const texts = reportTexts[locale].outcome;
  if (readiness === null) return [];
  if (readiness.obstacles.length > 0)
    return [strong(texts.obstacles(readiness.obstacles.length, purpose))];
  return [
    strong(texts.none[purpose]),
    ...(purpose === "signature" ? [{ kind: "text", text: ` ${texts.notLawful}` } as const] : []),
  ];
}

function figures(input: ReportInput, { ranked }: Judged): Block {
  const { report, audience } = input;
  const texts = reportTextsFor(input).figures;
  if (audience === "counterparty")
    return {
      kind: "figures",
      figures: [
        { value: String(report.deviations.length), label: texts.inText },
        { value: String(deviatingRows(report.deviationTable.rows)), label: texts.byTable },
      ],
    };
  const filled = report.fields.filter((field) => field.filled).length;
  return {
    kind: "figures",
    figures: [
      ...RANKS.map((rank) => ({
        value: String(ranked.filter((one) => one.rank === rank).length),
        label: texts[rank],
      })),
      { value: texts.of(filled, report.fields.length), label: texts.fields },
    ],
  };
}
