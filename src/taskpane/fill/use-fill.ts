/** The jobs of the page: read, write, add and remove rows, show a place. */
import { useCallback, useEffect, useState } from "react";
import { fillTexts } from "../../messages/pane/fill";
import { addRow, removeRow, type RowChange } from "../../word/fill-records";
import { readFill } from "../../word/fill-read";
import { writeFill } from "../../word/fill";
import type { FillChange } from "../../word/fill-types";
import { useSession, useTexts } from "../session/session";
import { useJob, type Job } from "../session/use-job";
import { drop, moveRows, took, useFillStore, wrote } from "./store";

export interface FillJobs {
  reading: Job;
  writing: Job;
  /** Answers written by the last job; null when there was none. */
  written: number | null;
  /** The document says something else than was shown: the user decides. */
  changed: readonly FillChange[];
  /** Left alone: locked, bound or gone. */
  left: readonly FillChange[];
  read: () => void;
  write: (changes: readonly FillChange[], overwrite?: boolean) => void;
  /** Leaves what stands in the document. */
  yieldTo: (changes: readonly FillChange[]) => void;
  add: (row: RowChange) => void;
  remove: (row: RowChange) => void;
}

const NONE: readonly FillChange[] = [];

export function useFill(tracked: boolean): FillJobs {
  const { check, announce } = useSession();
  const texts = useTexts(fillTexts);
  const { fills } = useFillStore();
  const reading = useJob();
  const writing = useJob();
  const [written, setWritten] = useState<number | null>(null);
  const [changed, setChanged] = useState(NONE);
  const [left, setLeft] = useState(NONE);
  const { start: startReading } = reading;
  const { start: startWriting } = writing;
  const { markStale } = check;

  const read = useCallback(
    () => void startReading(async () => took(await readFill())),
    [startReading],
  );
  // Once for every visit: the document may have changed while another page was open.
  useEffect(read, [read]);

  const write = (changes: readonly FillChange[], overwrite = false) => {
    setWritten(null);
    setChanged(NONE);
    setLeft(NONE);
    void startWriting(async () => {
      const plan = await writeFill(changes, { overwrite, tracked });
      wrote(plan.write);
      setWritten(plan.write.length);
      announce(texts.written(plan.write.length));
      setChanged(plan.changed);
      setLeft(plan.closed);
      if (plan.write.length > 0) markStale();
      // A choice takes clauses and blanks with it.
      if (plan.write.some(({ kind }) => kind === "choice")) took(plan.now ?? (await readFill()));
    }).then((done) => {
      // Part of it may stand in the document.
      if (!done) read();
    });
  };

  const onRow = (job: (row: RowChange) => Promise<void>, by: 1 | -1) => (row: RowChange) => {
    setWritten(null);
    void startWriting(async () => {
      await job(row);
      moveRows(row.model, row.table, row.row, by);
      markStale();
      took(await readFill());
      announce(by > 0 ? texts.rowAdded : texts.rowRemoved);
    }).then((done) => {
      if (!done && fills) read();
    });
  };

  return {
    reading,
    writing,
    written,
    changed,
    left,
    read,
    write,
    yieldTo: (changes) => {
      drop(changes);
      setChanged(NONE);
      read();
    },
    add: onRow(addRow, 1),
    remove: onRow(removeRow, -1),
  };
}
