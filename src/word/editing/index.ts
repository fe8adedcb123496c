/** Everything that changes a contract's words from a finding: see types.ts for what it promises. */
import { WordFailure } from "../failure";
import { act } from "./act";
import type {
  ActOptions,
  ActOutcome,
  AskedRow,
  ReferenceRequest,
  RepairRequest,
  RemarkRequest,
  RestoreRequest,
  RowRequest,
  RungRowsRequest,
  RungTextRequest,
  SettleRequest,
  StandingRow,
  Target,
  UndoRequest,
  WordsRequest,
} from "./types";

export type * from "./types";

const view = ({ view: asked }: ActOptions) => asked ?? ("accepted" as const);

const known = ({ key, article, item, documentText }: Target) => ({
  key,
  article,
  item,
  documentText,
});

/** Herstel modeltekst, Haal weg, and with `record` Herstel en leg vast. */
export function restoreText(request: RestoreRequest): Promise<ActOutcome> {
  const { items, record } = request;
  const wanted = items.map((item) => ({ kind: "restore" as const, target: known(item) }));
  return act(request, { view: view(request), wanted, ...(record && { record }) });
}

/** Accepteer, Weiger, and with `record` Accepteer en leg vast. */
export function settleProposal(request: SettleRequest): Promise<ActOutcome> {
  const { item, author, accept, record } = request;
  return act(request, {
    view: view(request),
    wanted: [{ kind: "settle", target: known(item), author, accept }],
    ...(record !== undefined && { record: { [item.key]: record } }),
  });
}

/** Opmerking: beside the text, on the paragraph of the clause. */
export function remarkOn(request: RemarkRequest): Promise<ActOutcome> {
  const { item, text } = request;
  return act(request, {
    view: view(request),
    wanted: [{ kind: "remark", target: known(item), text }],
  });
}

const remarks = (item: Target | undefined | null, text: string | undefined) =>
  item && text !== undefined ? [{ kind: "remark" as const, target: known(item), text }] : [];

/** A rung into Bijlage 4, with its reason; in the body the model's text stands. */
export function rungIntoAnnex(request: RungRowsRequest): Promise<ActOutcome> {
  const { items, rows, remark } = request;
  const restored = items.map((item) => ({ kind: "restore" as const, target: known(item) }));
  const over = rows.flatMap((asked) => (asked.over ? [reworded(asked, asked.over)] : []));
  const [row] = over;
  const onRow = items.length === 0 && row && remark !== undefined;
  const fresh = rows.filter((asked) => !asked.over);
  return act(request, {
    view: view(request),
    wanted: [
      ...restored,
      ...over,
      ...(onRow ? [{ ...row, key: `${row.key} opmerking`, remark }] : remarks(items[0], remark)),
    ],
    ...(fresh.length > 0 && { rows: fresh }),
    whole: true,
  });
}

const reworded = (asked: AskedRow, row: StandingRow) => {
  const { article, lapses, replacement, reason, target, whole } = row;
  const texts = { article, lapses, replacement, reason };
  const key = `rij ${asked.deviation.key}`;
  return { kind: "reword" as const, key, row: { ...texts, target, whole }, asked };
};

/** A rung into the body, as small as the word difference. */
export function rungIntoText(request: RungTextRequest): Promise<ActOutcome> {
  const { item, clauses, remark } = request;
  const wanted = clauses.map((clause) => ({
    kind: "clause" as const,
    key: `terugval-${clause.ref}`,
    article: clause.ref,
    documentText: clause.key === item?.key ? (item?.documentText ?? null) : null,
    clause,
  }));
  return act(request, {
    view: view(request),
    wanted: [...wanted, ...remarks(item, remark)],
    whole: true,
  });
}

/** Wijzig 8.2 in 8.3. */
export function changeRow(request: RowRequest): Promise<ActOutcome> {
  const { row, becomes } = request;
  if (!row.place) return Promise.reject(new WordFailure("stale", row.article));
  const { paragraph: first, lastParagraph: last } = row.place;
  const wanted = [{ kind: "row" as const, article: row.article, first, last, becomes }];
  return act(request, { view: view(request), wanted });
}

/** Wijzig 8.5 in 8.6: the number that a reference cites. */
export function changeReference(request: ReferenceRequest): Promise<ActOutcome> {
  const { finding, was, becomes } = request;
  const { article, place } = finding;
  const wanted = [{ kind: "cited" as const, article, place, was, becomes }];
  return act(request, { view: view(request), wanted });
}

/** A known fault of the model, by the words of its note. */
export function repairFault(request: RepairRequest): Promise<ActOutcome> {
  const { article, mends } = request;
  return act(request, { view: view(request), wanted: [{ kind: "repair", article, mends }] });
}

/** Words of one paragraph by others. */
export function changeWords(request: WordsRequest): Promise<ActOutcome> {
  const { article, words } = request;
  const steps = [{ kind: "words" as const, ...words }];
  return act(request, {
    view: view(request),
    wanted: [{ kind: "steps", key: article, article, steps }],
  });
}

/** Takes acts back, each by itself: what reads otherwise since is told as stale, and stays. */
export function undoActs(request: UndoRequest): Promise<ActOutcome> {
  const wanted = request.undo.map((one) => ({ kind: "steps" as const, ...one }));
  return act(request, { view: view(request), wanted });
}
