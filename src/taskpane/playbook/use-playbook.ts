/**
 * Standpunten: the positions that this browser keeps for a model, and what of the document they know. Read
 * when there are any; a pane without positions fetches nothing for them.
 */
import { useCallback, useEffect, useMemo, useState } from "react";
import type { CheckReport, Deviation, TableRowResult } from "../../outcome";
import type { FoundRung, Playbook, Position } from "../../playbook";
import { readKept, writeKept } from "../../word/kept";
import type { WayBack } from "../work/items";
import type { Draft } from "./draft";

type Library = typeof import("../../playbook");

interface Next {
  position: Position;
  next: number | null;
}

interface Known {
  model: string;
  /** As it is kept. */
  text: string;
  library: Library;
  /** null where the text cannot be read: by another version, or damaged. */
  playbook: Playbook | null;
}

export interface PlaybookState {
  /** The positions on the model of the document; null where none are kept. */
  playbook: Playbook | null;
  /** What is kept, as text, readable or not; null where nothing is. */
  kept: string | null;
  /** Keeps others for that model, or with null none. @returns false when the browser refuses */
  keep: (playbook: Playbook | null) => boolean;
  /** Keeps a text as it was kept before. */
  putBack: (text: string | null) => boolean;
  /** The rung that a clause, or a row of Bijlage 4, is exactly. */
  rungOf: (deviation: Deviation) => FoundRung | null;
  rungOfRow: (row: TableRowResult) => FoundRung | null;
  /** The position on a clause, and the rung that comes after what stands there. */
  positionOf: (deviation: Deviation) => Next | null;
  /** Of a row that is itself what deviates. */
  positionOfRow: (report: CheckReport, row: TableRowResult) => Next | null;
  /** What the rows are called whose place a rung takes; of a row itself, or of what the body has. */
  rowsOver: (
    report: CheckReport,
    position: Position,
    rung: number,
    own: { deviation?: Deviation; row?: TableRowResult },
  ) => string[];
  /** Rungs that were put in without a deviation that went by it, by what they were put in: the way back. */
  written: ReadonlyMap<string, WayBack>;
  wrote: (name: string, back: WayBack | null) => void;
  /** Clauses of this model that are being edited, not kept yet. */
  drafts: ReadonlyMap<string, Draft>;
  draft: (ref: string, draft: Draft | null) => void;
}

const nameOf = (model: string) => `standpunten.${model}` as const;

/** With that under its name, or with null without; what is put in comes last. */
function changed<T>(before: ReadonlyMap<string, T>, name: string, value: T | null) {
  const others = [...before].filter(([other]) => other !== name);
  return new Map(value === null ? others : [...others, [name, value]]);
}

async function read(model: string, text: string): Promise<Known> {
  const library = await import("../../playbook");
  const found = library.readPlaybook(text);
  const playbook = "playbook" in found && found.playbook.model === model ? found.playbook : null;
  return { model, text, library, playbook };
}

/** @param model id of the model that the document follows; null where none is known */
export function usePlaybook(model: string | null): PlaybookState {
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    let current = true;
    const text = model === null ? null : readKept(nameOf(model));
    if (model === null || text === null) return undefined;
    void read(model, text).then(
      (found) => current && setKnown(found),
      // The file of the pane that reads them is gone: as if none were kept, and nothing is written over.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [model]);

  const putBack = useCallback<PlaybookState["putBack"]>(
    (text) => {
      if (model === null) return false;
      if (text === null) setKnown(null);
      else void read(model, text).then(setKnown, () => undefined);
      return writeKept(nameOf(model), text);
    },
    [model],
  );
  const keep = useCallback<PlaybookState["keep"]>(
    (playbook) => putBack(playbook && `${JSON.stringify(playbook, null, 2)}\n`),
    [putBack],
  );
  const [written, setWritten] = useState<ReadonlyMap<string, WayBack>>(new Map());
  const wrote = useCallback<PlaybookState["wrote"]>(
    (name, back) => setWritten((before) => changed(before, name, back)),
    [],
  );
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  // Of one model: its clauses say nothing of another's.
  const of = `${model ?? ""} `;
  const draft = useCallback<PlaybookState["draft"]>(
    (ref, one) => setDrafts((before) => changed(before, of + ref, one)),
    [of],
  );

  const mine = known?.model === model ? known : null;
  return useMemo(() => {
    const { playbook = null, library, text = null } = mine ?? {};
    /** Of the rungs of a position the one that stands, and what comes after it. */
    const next = (position: Position | null, stands: FoundRung | null): Next | null => {
      if (!position || !library) return null;
      const own = stands && !stands.along && stands.ref === position.ref ? stands.rung : null;
      return { position, next: library.nextRung(position, own) };
    };
    return {
      playbook,
      kept: text,
      keep,
      putBack,
      rungOf: (deviation) => (playbook && library?.rungOfDeviation(playbook, deviation)) ?? null,
      rungOfRow: (row) => (playbook && library?.rungOfRow(playbook, row)) ?? null,
      positionOf: (deviation) =>
        playbook && library
          ? next(
              library.positionOf(playbook, deviation),
              library.rungOfDeviation(playbook, deviation),
            )
          : null,
      positionOfRow: (report, row) =>
        playbook && library
          ? next(library.positionOfRow(playbook, report, row), library.rungOfRow(playbook, row))
          : null,
      rowsOver: (...about) => [
        ...new Set(library?.rowsOver(...about).flatMap((rows) => rows.map((row) => row.article))),
      ],
      written,
      wrote,
      drafts: new Map(
        [...drafts].flatMap(([name, one]) =>
          name.startsWith(of) ? [[name.slice(of.length), one] as const] : [],
        ),
      ),
      draft,
    };
  }, [draft, drafts, keep, mine, of, putBack, written, wrote]);
}
