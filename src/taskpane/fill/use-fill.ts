/** The jobs of the page: read, write, add and remove rows, show a place. */
import { useCallback, useEffect, useState } from "react";
import { fillTexts } from "../../messages/pane/fill";
import { addRow, removeRow, type RowChange } from "../../word/fill-records";
import { readFill } from "../../word/fill-read";
import { writeFill } from "../../word/fill";
import type { FillChange } from "../../word/fill-types";
import { useSession, useTexts } from "../session/session";
import { useJob, type Job } from "../session/use-job";
import { drop, moveRows, took, useFillStore } from "./store";

export interface FillJobs {
  reading: Job;
  writing: Job;
  /** Answers that stand in the document after the last job, as read back; null when there was none. */
  written: number | null;
  /** What does not stand at every place: a second press writes it. */
  open: readonly FillChange[];
  /** Left alone: somebody's comment is anchored there. */
  commented: readonly FillChange[];
  /** Left alone: something of another's that is no text stands there. */
  held: readonly FillChange[];
  /** Word was asked to track the answers and did not. */
  untracked: boolean;
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
  const [open, setOpen] = useState(NONE);
  const [commented, setCommented] = useState(NONE);
  const [held, setHeld] = useState(NONE);
  const [untracked, setUntracked] = useState(false);
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
    setOpen(NONE);
    setCommented(NONE);
    setHeld(NONE);
    setUntracked(false);
    setChanged(NONE);
    setLeft(NONE);
    void startWriting(async () => {
      const done = await writeFill(changes, { overwrite, tracked });
      took(done.now);
      const not = [...done.open, ...done.commented, ...done.held, ...done.changed];
      const count = done.write.filter((change) => !not.includes(change)).length;
      setWritten(count);
      announce(texts.written(count));
      setOpen(done.open);
      setCommented(done.commented);
      setHeld(done.held);
      setUntracked(done.tracked === false && count > 0);
      setChanged(done.changed);
      setLeft(done.closed);
      if (done.write.length > 0) markStale();
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
    open,
    commented,
    held,
    untracked,
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
