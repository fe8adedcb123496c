/**
 * Standpunten: the positions that this browser keeps for a model, and what of the document they know. Read
 * when there are any; a pane without positions fetches nothing for them.
 */
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Deviation, TableRowResult } from "../../outcome";
import type { FoundRung, Playbook, Position } from "../../playbook";
import type { Undo } from "../../word/editing";
import { readKept, writeKept } from "../../word/kept";
import type { Draft } from "./draft";

type Library = typeof import("../../playbook");

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
  positionOf: (deviation: Deviation) => { position: Position; next: number | null } | null;
  /** Rungs that were put in the text in this session, by their clause: the way back. */
  written: ReadonlyMap<string, Undo>;
  wrote: (ref: string, undo: Undo | null) => void;
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
  const [written, setWritten] = useState<ReadonlyMap<string, Undo>>(new Map());
  const wrote = useCallback<PlaybookState["wrote"]>(
    (ref, undo) => setWritten((before) => changed(before, ref, undo)),
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
    return {
      playbook,
      kept: text,
      keep,
      putBack,
      rungOf: (deviation) => (playbook && library?.rungOfDeviation(playbook, deviation)) ?? null,
      rungOfRow: (row) => (playbook && library?.rungOfRow(playbook, row)) ?? null,
      positionOf: (deviation) => {
        if (!playbook || !library) return null;
        const position = library.positionOf(playbook, deviation);
        const stands = library.rungOfDeviation(playbook, deviation);
        const own = stands && !stands.along && stands.ref === position?.ref ? stands.rung : null;
        return position && { position, next: library.nextRung(position, own) };
      },
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
