/** What a report is made of, and the tree that its two writers (HTML, .docx) write. */
import type { ModelAgreement } from "../clauses/schema";
import type { CheckReport } from "../outcome";
import type { ReaderNote } from "../document";
import type { Purpose } from "../guide/obstacles/purposes";
import type { Locale } from "../messages/locale";

/** Who reads it. The counterparty's has no analysis of ours: no rank, favour, limb, rung or note. */
export const AUDIENCES = ["client", "officer", "counterparty"] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What we ourselves know of a deviation, by its key; never for the counterparty. */
export interface Ours {
  /** What was decided: "hersteld". */
  stand?: string;
  /** The rung of our playbook that it is exactly, from 1. */
  rung?: number;
  note?: string;
}

export interface ReportInput {
  report: CheckReport;
  /** The model compared with; undefined where none was recognised. */
  model: ModelAgreement | undefined;
  /** What the reader of the document passed over. */
  notes: readonly ReaderNote[];
  hasRevisions: boolean;
  purpose: Purpose;
  audience: Audience;
  locale: Locale;
  /** Name of the document, as the reader of the report knows it. */
  name: string;
  /** Day and time of the check, as text. */
  checked: string;
  /** Version of the tool. */
  version: string;
  author?: string;
  ours?: ReadonlyMap<string, Ours>;
}

/** A piece of a line. What lapses and what is put in differ by more than colour. */
export type Inline =
  { kind: "text"; text: string; strong?: true } | { kind: "deleted" | "inserted"; text: string };

export type Line = readonly Inline[];
/** Paragraphs; `quote`: words of the contract. */
export interface Cell {
  lines: readonly Line[];
  quote?: true;
}
export interface Column {
  title: string;
  /** Of a hundred. */
  share: number;
}

export type Block =
  | { kind: "heading"; text: string }
  | { kind: "paragraph"; content: Line; small?: true }
  | { kind: "facts"; facts: readonly Fact[] }
  | { kind: "figures"; figures: readonly { value: string; label: string }[] }
  | { kind: "list"; items: readonly Line[] }
  | {
      kind: "table";
      caption: string;
      columns: readonly Column[];
      rows: readonly (readonly Cell[])[];
    };

export interface Fact {
  name: string;
  lines: readonly Line[];
}

export interface Tree {
  locale: Locale;
  kicker: string;
  title: string;
  subtitle: string;
  facts: readonly Fact[];
  blocks: readonly Block[];
  /** Below each page. */
  foot: string;
  page: { page: string; of: string };
  spoken: { deleted: string; inserted: string };
}

export const line = (text: string): Line => [{ kind: "text", text }];
export const strong = (text: string): Inline => ({ kind: "text", text, strong: true });
export const cell = (...texts: string[]): Cell => ({
  lines: texts.filter((text) => text !== "").map(line),
});
/** Words of the contract, a line a paragraph. */
export const quote = (text: string): Cell => ({
  lines: text
    .split("\n")
    .filter((one) => one.trim() !== "")
    .map(line),
  quote: true,
});
