/** A document with tracked changes, read both ways: with every proposal accepted and with all refused. */
import type { ModelAgreement } from "../clauses/schema";
import type { DocumentBlock, DocumentModel, Paragraph, Revision } from "../document/types";
import { comparison, type CheckOptions, type Comparison } from "./check";
import type { CheckReport, Deviation, TableRowResult } from "../outcome";

const GONE = new Set<Revision["kind"]>(["deleted", "moved-from"]);

export interface Proposal {
  author: string;
  /** ISO 8601 as the file has it, or "". */
  date: string;
}

export interface BothViews {
  accepted: CheckReport;
  /** The same report when the document has no tracked changes. */
  rejected: CheckReport;
}

function paragraphsOf(blocks: readonly DocumentBlock[], into: Map<number, Revision[]>): void {
  for (const block of blocks) {
    if (block.kind === "paragraph") into.set(block.index, revisionsOf(block));
    else
      for (const row of block.rows) {
        const own = [row.revision, row.revisionToo].flatMap((one) => one ?? []);
        for (const cell of row.cells) {
          const inside = new Map<number, Revision[]>();
          paragraphsOf(cell.blocks, inside);
          const around = cell.revision ? [...own, cell.revision] : own;
          for (const [index, revisions] of inside) into.set(index, [...revisions, ...around]);
        }
      }
  }
}

/** Who proposed something in a paragraph: a change of formatting alone proposes no text. */
function revisionsOf({ spans, mark, markToo }: Paragraph): Revision[] {
  const marks = [mark, markToo].flatMap((one) => one ?? []);
  return [...spans.flatMap(({ revisions }) => revisions), ...marks].filter(
    ({ kind }) => kind !== "formatted",
  );
}

/** Revisions at a place; of what is missing, those of the deleted paragraphs that follow it. */
function revisionsAt(
  { kind, place }: Pick<Deviation, "kind" | "place">,
  byParagraph: Map<number, Revision[]>,
): Revision[] {
  if (!place) return [];
  const found: Revision[] = [];
  for (let at = place.paragraph; at <= place.lastParagraph; at += 1)
    if (kind !== "missing" || at === place.lastParagraph)
      found.push(...(byParagraph.get(at) ?? []));
  if (kind !== "missing") return found;
  for (let at = place.lastParagraph + 1; ; at += 1) {
    const gone = (byParagraph.get(at) ?? []).filter(({ kind: what }) => GONE.has(what));
    if (gone.length === 0) return found.filter(({ kind: what }) => GONE.has(what));
    found.push(...gone);
  }
}

function proposalsIn(revisions: readonly Revision[]): Proposal[] {
  const found = new Map<string, Proposal>();
  for (const { author, date } of revisions) found.set(`${author}\n${date}`, { author, date });
  return [...found.values()].sort((a, b) => a.date.localeCompare(b.date));
}

function proposing<T extends Deviation | TableRowResult>(
  one: T,
  revisions: readonly Revision[],
): T {
  const proposals = proposalsIn(revisions);
  return proposals.length > 0 ? { ...one, proposals } : one;
}

/** Deviations and rows of Bijlage 4 with who proposed what stands there, and when; the others as they are. */
export function withProposals<T extends Pick<CheckReport, "deviations" | "deviationTable">>(
  document: DocumentModel,
  report: T,
): T {
  if (!document.hasRevisions) return report;
  const byParagraph = new Map<number, Revision[]>();
  paragraphsOf(document.blocks, byParagraph);
  const rows = report.deviationTable.rows.map((row) =>
    proposing(row, revisionsAt({ kind: "changed", place: row.place }, byParagraph)),
  );
  return {
    ...report,
    deviations: report.deviations.map((one) => proposing(one, revisionsAt(one, byParagraph))),
    deviationTable: { ...report.deviationTable, rows },
  };
}

/**
 * Both readings in one call, against the same model: that of the accepted reading, so that a proposal
 * never compares a document with two agreements.
 */
export function checkBothViews(
  document: DocumentModel,
  models: ModelAgreement[],
  options: Pick<CheckOptions, "model" | "noise"> = {},
): BothViews {
  return bothViews(comparison(document, models), options);
}

/** The same, of a comparison that other questions are asked of too. */
export function bothViews(
  compared: Comparison,
  options: Pick<CheckOptions, "model" | "noise"> = {},
): BothViews {
  const { document } = compared;
  const accepted = compared.check({ ...options, view: "accepted" }).report;
  if (!document.hasRevisions) return { accepted, rejected: { ...accepted, view: "rejected" } };
  const model = options.model ?? accepted.model?.id;
  const rejected = compared.check({ ...options, view: "rejected", model }).report;
  return {
    accepted: proposed(document, accepted, rejected),
    rejected: proposed(document, rejected, accepted),
  };
}

function withoutProposals<T extends Deviation | TableRowResult>(one: T): T {
  const plain = { ...one };
  delete plain.proposals;
  return plain;
}

const rowText = ({ article, lapses, replacement, reason }: TableRowResult): string =>
  [article, lapses, replacement, reason].join("\n");

/** What deviates in the same way in both views is nobody's proposal; nor is a row that reads the same. */
function proposed(document: DocumentModel, report: CheckReport, other: CheckReport): CheckReport {
  const both = new Map(other.deviations.map((one) => [one.key, one.documentText]));
  const rows = new Set(other.deviationTable.rows.map(rowText));
  const own = withProposals(document, report);
  return {
    ...own,
    deviations: own.deviations.map((one) =>
      both.get(one.key) === one.documentText ? withoutProposals(one) : one,
    ),
    deviationTable: {
      ...own.deviationTable,
      rows: own.deviationTable.rows.map((one) =>
        rows.has(rowText(one)) ? withoutProposals(one) : one,
      ),
    },
  };
}
