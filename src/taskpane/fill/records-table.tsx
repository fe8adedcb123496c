/** A table of an annex, a row at a time: rows are filled, added and removed. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { recordTables } from "../../clauses/model";
import type { ModelAgreement } from "../../clauses/schema";
import { fillTexts } from "../../messages/pane/fill";
import { selectCell } from "../../word/fields-select";
import type { RowChange } from "../../word/fill-records";
import type { FillChange, RecordsState, RecordState } from "../../word/fill-types";
import { Disclosure } from "../parts/disclosure";
import { Notice } from "../parts/notice";
import { useTexts } from "../session/session";
import { AnswerInput } from "./answer-input";
import { keyOf, type } from "./store";

const useStyles = makeStyles({
  rows: { display: "grid", gap: tokens.spacingVerticalS },
  row: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
  },
  summary: { cursor: "pointer", overflowWrap: "anywhere" },
  cells: { display: "grid", gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
  button: { justifySelf: "start" },
});

interface Jobs {
  add: (row: RowChange) => void;
  remove: (row: RowChange) => void;
  locate: (label: string, work: () => Promise<void>) => void;
}

export function RecordsTable(
  props: Jobs & {
    model: ModelAgreement;
    state: RecordsState;
    drafts: ReadonlyMap<string, FillChange>;
    disabled: boolean;
  },
) {
  const styles = useStyles();
  const texts = useTexts(fillTexts);
  const [asking, setAsking] = useState<number | null>(null);
  const { model, state, drafts, disabled } = props;
  const block = recordTables(model).find(({ id }) => id === state.id);
  const last = state.records.at(-1);
  const reachable = state.table >= 0;

  const change = (record: RecordState): RowChange => ({
    model: model.id,
    table: state.id,
    row: record.row,
    seen: Object.fromEntries(Object.entries(record.cells).map(([id, { value }]) => [id, value])),
  });
  const remove = (record: RecordState) => {
    setAsking(null);
    props.remove(change(record));
  };
  const draftOf = (record: RecordState, column: string) => {
    const draft = drafts.get(keyOf(cell(record, column, "")));
    return draft?.kind === "cell" ? draft : undefined;
  };
  const cell = (record: RecordState, column: string, value: string): FillChange => ({
    kind: "cell",
    model: model.id,
    table: state.id,
    row: record.row,
    column,
    value,
    seen: record.cells[column]?.value ?? "",
  });

  return (
    <div className={styles.rows}>
      {state.records.map((record, at) => {
        const shown = (column: string) =>
          draftOf(record, column)?.value ?? record.cells[column]?.value ?? "";
        const said = Object.keys(record.cells).map(shown).filter(Boolean);
        const number = at + 1;
        return (
          <Disclosure
            key={record.row}
            className={styles.row}
            summaryClassName={styles.summary}
            summary={texts.row(number, said[0]?.slice(0, 60) ?? texts.emptyRow)}
          >
            <div className={styles.cells}>
              {block?.columns.map((column) => {
                const place = record.cells[column.id];
                return (
                  place && (
                    <AnswerInput
                      key={column.id}
                      label={column.head || column.prompt}
                      type={column.type}
                      value={shown(column.id)}
                      placeholder={column.prompt}
                      unsaved={draftOf(record, column.id) !== undefined}
                      disabled={disabled || place.closed || !reachable}
                      onChange={(value) => type(cell(record, column.id, value))}
                      onLocate={
                        reachable
                          ? () =>
                              props.locate(column.head, () =>
                                selectCell(state.table, record.row, place.cell),
                              )
                          : null
                      }
                    />
                  )
                );
              })}
              {asking === record.row && (
                <Notice
                  tone="warning"
                  title={texts.removeAsk(number)}
                  actions={
                    <>
                      <Button size="small" onClick={() => remove(record)}>
                        {texts.remove}
                      </Button>
                      <Button size="small" onClick={() => setAsking(null)}>
                        {texts.keepRow}
                      </Button>
                    </>
                  }
                />
              )}
              {state.records.length > 1 ? (
                <Button
                  size="small"
                  className={styles.button}
                  disabledFocusable={disabled || !reachable}
                  onClick={() => (said.length > 0 ? setAsking(record.row) : remove(record))}
                >
                  {texts.removeRow(number)}
                </Button>
              ) : (
                <span>{texts.lastRow}</span>
              )}
            </div>
          </Disclosure>
        );
      })}
      {last && (
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={disabled || !reachable}
          onClick={() => props.add(change(last))}
        >
          {texts.addRow}
        </Button>
      )}
    </div>
  );
}
