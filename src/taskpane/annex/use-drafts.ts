/** Reasons typed and rows marked for removal, kept until the document holds them. */
import { useCallback, useMemo, useState } from "react";
import type { PlannedRow } from "../../annex4";
import type { CheckResult } from "../../word/check";
import type { RowRef, TypedReason } from "../../word/worker-protocol";

export interface Drafts {
  reasons: readonly TypedReason[];
  remove: readonly string[];
  /** Rows of others that are to follow the text. */
  update: readonly RowRef[];
  /** What the reason field of a row shows: the typed text, else the document's. */
  reasonOf: (row: PlannedRow) => string;
  type: (row: PlannedRow, text: string) => void;
  setRemoved: (key: string, removed: boolean) => void;
  setUpdated: (row: RowRef, updated: boolean) => void;
  /** Lets go of what now stands in the document. */
  settle: (result: CheckResult) => void;
}

export function useDrafts(): Drafts {
  const [typed, setTyped] = useState<readonly TypedReason[]>([]);
  const [remove, setRemove] = useState<readonly string[]>([]);
  const [update, setUpdate] = useState<readonly RowRef[]>([]);

  const reasonOf = useCallback(
    (row: PlannedRow) => typed.find(({ key }) => key === row.key)?.text ?? row.reason,
    [typed],
  );
  const type = useCallback((row: PlannedRow, text: string) => {
    setTyped((before) => [
      ...before.filter(({ key }) => key !== row.key),
      ...(text === row.reason ? [] : [{ key: row.key, article: row.article, text }]),
    ]);
  }, []);
  const setRemoved = useCallback((key: string, removed: boolean) => {
    setRemove((before) => [...before.filter((one) => one !== key), ...(removed ? [key] : [])]);
  }, []);
  const setUpdated = useCallback(({ key, article }: RowRef, updated: boolean) => {
    setUpdate((before) => [
      ...before.filter((one) => one.key !== key),
      ...(updated ? [{ key, article }] : []),
    ]);
  }, []);
  const settle = useCallback(({ plan }: CheckResult) => {
    const stands = ({ key, text }: TypedReason) =>
      plan?.rows.some((row) => row.key === key && row.existing && row.reason === text) ?? false;
    setTyped((before) => before.filter((reason) => !stands(reason)));
    setRemove((before) => before.filter((key) => plan?.rows.some((row) => row.key === key)));
    setUpdate([]);
  }, []);

  return useMemo(
    () => ({ reasons: typed, remove, update, reasonOf, type, setRemoved, setUpdated, settle }),
    [typed, remove, update, reasonOf, type, setRemoved, setUpdated, settle],
  );
}
