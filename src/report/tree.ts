/** The report as a tree: what is told to whom, in which order. Pure; the writers only lay it out. */
import { reportTexts } from "../messages/report";
import { annex4 } from "./content/annex4";
import { compared } from "./content/compared";
import { deviations } from "./content/deviations";
import { findings } from "./content/findings";
import { obstacles } from "./content/obstacles";
import { outcome } from "./content/outcome";
import { requirements } from "./content/requirements";
import { judge } from "./judged";
import { partiesIn } from "./parties";
import { line, type Block, type Fact, type ReportInput, type Tree } from "./types";

function blocksOf(input: ReportInput): Block[] {
  const judged = judge(input);
  const own = input.audience !== "counterparty";
  return [
    ...outcome(input, judged),
    ...compared(input),
    ...(own ? obstacles(input, judged) : []),
    ...deviations(input, judged),
    ...annex4(input),
    ...(own ? [...requirements(input, judged), ...findings(input, judged)] : []),
  ];
}

/** What the counterparty must never read: it goes out of the input, so that nothing below can tell it. */
function forReader(input: ReportInput): ReportInput {
  if (input.audience !== "counterparty") return input;
  return { ...input, ours: new Map() };
}

export function reportTree(asked: ReportInput): Tree {
  const input = forReader(asked);
  const { locale, audience, name, checked, author, model, version, ours } = input;
  const texts = reportTexts[locale];
  const facts: Fact[] = [
    { name: texts.document, lines: [line(name)] },
    { name: texts.checked, lines: [line(checked)] },
    ...(author === undefined ? [] : [{ name: texts.author, lines: [line(author)] }]),
  ];
  const noted = [...(ours?.values() ?? [])].some(({ note }) => note !== undefined);
  const notes =
    audience === "counterparty" ? "" : ` ${noted ? texts.withNotes : texts.withoutNotes}`;
  return {
    locale,
    kicker: texts.kicker[audience],
    title: model?.title ?? texts.noTitle,
    subtitle: partiesIn(input.report, locale),
    facts,
    blocks: blocksOf(input),
    foot: `${texts.made(version)} ${texts.aid}${notes}`,
    page: texts.page,
    spoken: texts.deviations.spoken,
  };
}
