/**
 * Standpunten: the positions that this browser keeps for a model, and what of the document they know. Read
 * when there are any; a pane without positions fetches nothing for them.
 */
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Deviation, TableRowResult } from "../../outcome";
import type { FoundRung, Playbook, Position } from "../../playbook";
import type { Undo } from "../../word/editing";
import { readKept, writeKept } from "../../word/kept";

type Library = typeof import("../../playbook");

export interface PlaybookState {
  /** The positions on the model of the document; null where none are kept. */
  playbook: Playbook | null;
  /** Keeps others for that model, or with null none. @returns false when the browser refuses */
  keep: (playbook: Playbook | null) => boolean;
  /** The rung that a clause, or a row of Bijlage 4, is exactly. */
  rungOf: (deviation: Deviation) => FoundRung | null;
  rungOfRow: (row: TableRowResult) => FoundRung | null;
  /** The position on a clause, and the rung that comes after what stands there. */
  positionOf: (deviation: Deviation) => { position: Position; next: number | null } | null;
  /** Rungs that were put in the text in this session, by their clause: the way back. */
  written: ReadonlyMap<string, Undo>;
  wrote: (ref: string, undo: Undo | null) => void;
}

const nameOf = (model: string) => `standpunten.${model}` as const;

/** @param model id of the model that the document follows; null where none is known */
export function usePlaybook(model: string | null): PlaybookState {
  const [known, setKnown] = useState<{ playbook: Playbook; library: Library } | null>(null);
  useEffect(() => {
    let current = true;
    const text = model === null ? null : readKept(nameOf(model));
    if (text === null) return undefined;
    void import("../../playbook")
      .then((library) => {
        const read = library.readPlaybook(text);
        if (current && "playbook" in read) setKnown({ playbook: read.playbook, library });
      })
      // Unreadable, it is as if none were kept; the page says so when it is opened.
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [model]);

  const keep = useCallback<PlaybookState["keep"]>(
    (playbook) => {
      const name = playbook?.model ?? model;
      if (name === null) return false;
      if (playbook === null) setKnown(null);
      else
        void import("../../playbook").then(
          (library) => setKnown({ playbook, library }),
          () => undefined,
        );
      return writeKept(nameOf(name), playbook && JSON.stringify(playbook));
    },
    [model],
  );
  const [written, setWritten] = useState<ReadonlyMap<string, Undo>>(new Map());
  const wrote = useCallback<PlaybookState["wrote"]>((ref, undo) => {
    setWritten((before) => {
      const others = [...before].filter(([other]) => other !== ref);
      return new Map(undo ? [...others, [ref, undo]] : others);
    });
  }, []);
  const mine = known?.playbook.model === model ? known : null;
  return useMemo(
    () => ({
      playbook: mine?.playbook ?? null,
      keep,
      rungOf: (deviation) => mine?.library.rungOfDeviation(mine.playbook, deviation) ?? null,
      rungOfRow: (row) => mine?.library.rungOfRow(mine.playbook, row) ?? null,
      positionOf: (deviation) => {
        if (!mine) return null;
        const { playbook, library } = mine;
        const position = library.positionOf(playbook, deviation);
        const stands = library.rungOfDeviation(playbook, deviation);
        const own = stands && !stands.along && stands.ref === position?.ref ? stands.rung : null;
        return position && { position, next: library.nextRung(position, own) };
      },
      written,
      wrote,
    }),
    [keep, mine, written, wrote],
  );
}
