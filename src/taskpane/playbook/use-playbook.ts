/**
 * Standpunten: the positions that this browser keeps for a model, and what of the document they know. Read
 * when there are any; a pane without positions fetches nothing for them.
 */
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Deviation, TableRowResult } from "../../compare/types";
import type { FoundRung, Playbook } from "../../playbook";
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
  const mine = known?.playbook.model === model ? known : null;
  return useMemo(
    () => ({
      playbook: mine?.playbook ?? null,
      keep,
      rungOf: (deviation) => mine?.library.rungOfDeviation(mine.playbook, deviation) ?? null,
      rungOfRow: (row) => mine?.library.rungOfRow(mine.playbook, row) ?? null,
    }),
    [keep, mine],
  );
}
