/** The deviations, heaviest first, each with its difference to the word. */
import type { Deviation } from "../../outcome";
import { contentsTexts } from "../../messages/pane/contents";
import { reportTexts, reportTextsFor, type ReportTexts } from "../../messages/report";
import { weightReasons } from "../../messages/weight";
import { difference } from "../difference";
import { RANKS, type Judged, type Ranked } from "../judged";
import { cell, line, type Block, type Cell, type Line, type ReportInput } from "../types";

/** "8.3", "8.2 onder a", "8.8 (nieuw)", "overal (12 plaatsen)". */
export function nameOf(deviation: Deviation, { deviations: texts }: ReportTexts): string {
  const { article, item, kind, ownNumber, renaming, places } = deviation;
  if (renaming) return texts.throughout(places?.length ?? 0);
  if (kind === "added" && item === undefined)
    return ownNumber === undefined ? texts.after(article) : texts.newClause(ownNumber);
  return item === undefined ? article : texts.item(article, item);
}

/** A new clause bears a number that may be another's in the model: the clause that it follows tells where. */
function namesOf(deviation: Deviation, texts: ReportTexts): string[] {
  const { kind, item, ownNumber, renaming, article } = deviation;
  const numbered = kind === "added" && item === undefined && ownNumber !== undefined && !renaming;
  return [nameOf(deviation, texts), ...(numbered ? [texts.deviations.after(article)] : [])];
}

/** The words, and what they do not show: a name that was kept, where it stands now. */
function words(deviation: Deviation, input: ReportInput): Cell {
  const texts = reportTextsFor(input).deviations;
  const { renaming, keepsName, kind, also = [], ownNumber } = deviation;
  const more: Line[] = [
    ...(renaming ? [line(texts.renamed(renaming.from, renaming.to))] : []),
    ...(keepsName ? [line(texts.keepsName(keepsName.from, keepsName.to))] : []),
    ...([kind, ...also].includes("moved") && ownNumber !== undefined
      ? [line(texts.movedTo(ownNumber))]
      : []),
  ];
  const shown = renaming ? [] : difference(deviation, input.locale);
  return { lines: [...shown, ...more], quote: true };
}

function consequence({ deviation, says, limbs }: Ranked, { locale }: ReportInput): string[] {
  const texts = reportTexts[locale].deviations;
  const { kind, also = [], weight, proposals = [] } = deviation;
  const kinds = [kind, ...also].map((one) => texts.kind[one]).join(", ");
  // What happens is told in Dutch where the words say it; the rules that fired are told in either.
  const what =
    says.length > 0 ? says.map((one) => one[locale]) : [weightReasons(weight.reasons, locale)];
  const states = contentsTexts[locale].limb;
  const touched =
    locale === "en"
      ? limbs
          .filter(({ limb }) => limb.kind !== "afgeleid")
          .map(({ limb, status }) => texts.touches(limb.text.en, states[status]))
      : [];
  const names = [...new Set(proposals.map(({ author }) => author))].filter((one) => one !== "");
  return [
    `${kinds}: ${what.join("; ")}`,
    ...touched,
    ...(names.length > 0 ? [texts.proposed(names.join(", "))] : []),
  ];
}

function stand({ deviation }: Ranked, input: ReportInput): string[] {
  const texts = reportTextsFor(input).deviations;
  const ours = input.ours?.get(deviation.key);
  const annexed = input.model?.deviationRule !== undefined;
  const recorded = deviation.recorded ? texts.recorded : annexed ? texts.notRecordedRow : "";
  return [
    ours?.stand ?? texts.notRecorded,
    recorded,
    ours?.rung === undefined ? "" : texts.rung(ours.rung),
    ours?.note === undefined ? "" : texts.note(ours.note),
  ];
}

function tableOf(title: string, ranked: readonly Ranked[], input: ReportInput): Block[] {
  const all = reportTextsFor(input);
  const texts = all.deviations;
  return [
    { kind: "heading", text: title },
    {
      kind: "table",
      caption: title,
      columns: [
        { title: texts.clause, share: 11 },
        { title: texts.difference, share: 41 },
        { title: texts.consequence, share: 22 },
        { title: texts.favours, share: 13 },
        { title: texts.stand, share: 13 },
      ],
      rows: ranked.map((one): Cell[] => [
        cell(...namesOf(one.deviation, all)),
        words(one.deviation, input),
        cell(...consequence(one, input)),
        cell(one.favours === null ? texts.nobody : texts.whom[one.favours]),
        cell(...stand(one, input)),
      ]),
    },
  ];
}

/** The other side's: the same deviations in the order of the document, without what we think of them. */
function bare(input: ReportInput): Block[] {
  const all = reportTextsFor(input);
  const texts = all.deviations;
  const annexed = input.model?.deviationRule !== undefined;
  return [
    { kind: "heading", text: texts.all },
    {
      kind: "table",
      caption: texts.all,
      columns: [
        { title: texts.clause, share: 14 },
        { title: texts.difference, share: annexed ? 68 : 86 },
        ...(annexed ? [{ title: texts.recordedHead, share: 18 }] : []),
      ],
      rows: input.report.deviations.map((deviation): Cell[] => [
        cell(
          nameOf(deviation, all),
          [deviation.kind, ...(deviation.also ?? [])].map((k) => texts.kind[k]).join(", "),
        ),
        words(deviation, input),
        ...(annexed ? [cell(deviation.recorded ? texts.recorded : texts.notRecordedRow)] : []),
      ]),
    },
  ];
}

function legend({ locale }: ReportInput): Block {
  const texts = reportTexts[locale].deviations;
  const [struck = "", underlined = ""] = texts.legend;
  return {
    kind: "paragraph",
    small: true,
    content: [
      { kind: "deleted", text: texts.struck },
      { kind: "text", text: struck },
      { kind: "inserted", text: texts.underlined },
      { kind: "text", text: underlined },
    ],
  };
}

export function deviations(input: ReportInput, { ranked }: Judged): Block[] {
  const texts = reportTextsFor(input);
  if (input.report.model === null) return [];
  if (input.report.deviations.length === 0)
    return [
      { kind: "heading", text: texts.deviations.all },
      { kind: "paragraph", content: line(texts.deviations.none) },
    ];
  if (input.audience === "counterparty") return [...bare(input), legend(input)];
  const tables = RANKS.flatMap((rank) => {
    const own = ranked.filter((one) => one.rank === rank);
    if (own.length === 0) return [];
    return tableOf(texts.deviations.title(texts.figures[rank]), own, input);
  });
  return [...tables, legend(input)];
}
