/** What article 28 (and, for the officer, the guide) asks, limb by limb, with the words that carry it. */
import { contentsTexts } from "../../messages/pane/contents";
import { reportTexts } from "../../messages/report";
import type { Coverage, LimbResult } from "../../requirements";
import type { Judged } from "../judged";
import { cell, line, type Block, type Cell, type ReportInput } from "../types";

/** Who reads about which list. */
const LISTS = { client: ["gdpr"], officer: ["gdpr", "guide"], counterparty: [] } as const;

/** Enough of the words of a model to know a carrier by. */
const SHOWN = 90;
const clip = (text: string): string =>
  text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()}…`;

/** For the officer the words themselves; for a client where they stand. */
function carriersOf(carriers: LimbResult["carriers"], { locale, audience }: ReportInput): string[] {
  const texts = reportTexts[locale].requirements;
  const named = carriers.map(({ article, words }) => ({
    article: article === "document" ? texts.document : article,
    words: article === "document" ? "" : clip(words),
  }));
  if (audience === "officer")
    return named.map(({ article, words }) => (words === "" ? article : `${article} “${words}”`));
  return [[...new Set(named.map(({ article }) => article))].join(", ")];
}

function rowOf({ requirement }: Coverage, one: LimbResult, input: ReportInput): Cell[] {
  const { locale } = input;
  const texts = reportTexts[locale].requirements;
  const { limb, status, carriers, because, elsewhere, blank } = one;
  const kind = texts.kind[limb.kind];
  const words = because.map(clip).join("”, “");
  const state = blank ? reportTexts[locale].fields.open : contentsTexts[locale].limb[status];
  return [
    cell(requirement.source[locale]),
    cell(limb.text[locale], kind),
    cell(
      state,
      words === "" ? "" : texts.by(words),
      elsewhere.length > 0 ? texts.read(elsewhere.join(", ")) : "",
    ),
    cell(...carriersOf(carriers, input)),
  ];
}

export function requirements(input: ReportInput, { coverage }: Judged): Block[] {
  const texts = reportTexts[input.locale].requirements;
  return LISTS[input.audience].flatMap((list): Block[] => {
    const own = coverage.filter(({ requirement }) => requirement.list === list);
    if (own.length === 0) return [];
    const title = texts[list];
    return [
      { kind: "heading", text: title },
      ...(list === "guide"
        ? [{ kind: "paragraph", content: line(texts.optional), small: true } as const]
        : []),
      {
        kind: "table",
        caption: title,
        columns: [
          { title: texts.source, share: 18 },
          { title: texts.limb, share: 27 },
          { title: texts.status, share: 22 },
          { title: texts.carriers, share: 33 },
        ],
        rows: own.flatMap((one) => one.limbs.map((limb) => rowOf(one, limb, input))),
      },
    ];
  });
}
