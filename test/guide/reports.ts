/** Small reports for the tests of this room. */
import type { CheckReport, Deviation, TableRowResult } from "../../src/outcome";

export function deviation(kind: Deviation["kind"], article: string): Deviation {
  const [modelText, documentText] = [
    kind === "added" ? "" : "oud",
    kind === "missing" ? "" : "nieuw",
  ];
  return {
    key: `${kind}-${article}`,
    kind,
    article,
    unit: article.startsWith("bijlage") ? "annex" : "clause",
    heading: "",
    modelText,
    documentText,
    whole: { modelText, documentText },
    changes: [],
    recorded: false,
    place: null,
    weight: { level: "substance", reasons: ["test"] },
    requirements: [],
  };
}

export function row(
  status: TableRowResult["status"],
  article: string,
  replacement = "x",
): TableRowResult {
  return {
    article,
    lapses: "oud",
    replacement,
    reason: "",
    status,
    findings: [],
    place: null,
    target: article,
  };
}

export function report(
  parts: Partial<CheckReport> & { rows?: TableRowResult[] } = {},
): CheckReport {
  const { rows = [], ...rest } = parts;
  return {
    model: { id: "boz-2017", version: "2017", title: "", name: "BOZ 2017", confidence: 1 },
    candidates: [],
    view: "accepted",
    deviations: [],
    deviationTable: { present: rows.length > 0, name: "Bijlage 4", place: null, rows },
    fields: [],
    choices: [],
    findings: [],
    notCompared: [],
    outside: [],
    passedOver: [],
    unread: [],
    ledger: null,
    modelLedger: null,
    hasRevisions: false,
    ...rest,
  };
}

/** Answers in an annex' table, as the comparison lists them; the heads are row 0. */
export function cellsOf(article: string, rows: string[][]): CheckReport["notCompared"][number] {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((text, cell) =>
      text.split("\n").map((part) => ({ row: r + 1, cell, text: part, place: null })),
    ),
  );
  return {
    article,
    what: article,
    text: cells.map(({ text }) => text).join("\n"),
    cells,
    place: null,
  };
}
