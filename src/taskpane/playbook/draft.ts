/** A clause that is being edited: as it was kept, or new, until "Bewaar". */
import { findClause } from "../../clauses/model";
import type { ModelAgreement } from "../../clauses/schema";
import type { Playbook, Position, Rung, RungField } from "../../playbook";
import { openFields } from "../../playbook/fill";

export interface Draft {
  position: Position;
  /** What its blanks are. */
  fields: readonly RungField[];
}

/** The day, as the file keeps it. */
export const today = (): string => new Date().toISOString().slice(0, 10);

export const freshRung = (text: string, author: string): Rung => ({
  text,
  reason: "",
  counterparty: "",
  ourselves: "",
  author,
  date: today(),
});

/** The clause that a new one of that number would follow: "8.7" for "8.8"; undefined where none is. */
export function behind(model: ModelAgreement, ref: string): string | undefined {
  const [, article, number] = /^(\d+)\.(\d+)$/.exec(ref) ?? [];
  const before = `${article}.${Number(number) - 1}`;
  return findClause(model, ref) ? undefined : findClause(model, before) && before;
}

export function draftOf(model: ModelAgreement, playbook: Playbook, ref: string): Draft {
  const kept = playbook.positions.find((one) => one.ref === ref);
  const after = behind(model, ref);
  const fresh = { ref, title: "", ...(after !== undefined && { after }), rungs: [], never: [] };
  return { position: kept ?? fresh, fields: playbook.fields };
}

/** Ids of the blanks in its texts, in their order. */
export function blanksOf({ rungs }: Position): string[] {
  const texts = rungs.flatMap(({ text, along = [] }) => [text, ...along.map((one) => one.text)]);
  return [...new Set(texts.flatMap((text) => openFields(text, {})))];
}

/** What is said of a blank; one that was just typed is an amount called as it is. */
export function fieldOf({ fields }: Draft, id: string): RungField {
  const known = fields.find((one) => one.id === id);
  return known ?? { id, label: id.replace(/-/gu, " "), type: "amount" };
}

/** A name that no blank of the text has yet. */
export function freeBlank(text: string): string {
  for (let at = 1; ; at += 1) if (!text.includes(`{{veld-${at}}}`)) return `{{veld-${at}}}`;
}

/** The playbook with the clause as it was edited; one without rungs and without a "never" goes. */
export function withDraft(playbook: Playbook, draft: Draft): Playbook {
  const { position } = draft;
  const others = playbook.positions.filter(({ ref }) => ref !== position.ref);
  const never = position.never.map((one) => one.trim()).filter((one) => one !== "");
  const says = position.rungs.length > 0 || never.length > 0;
  const own = blanksOf(position).map((id) => fieldOf(draft, id));
  const rest = playbook.fields.filter(({ id }) => !own.some((one) => one.id === id));
  const positions = says ? [...others, { ...position, never }] : others;
  return { ...playbook, fields: [...rest, ...own], positions: positions.sort(byRef) };
}

function byRef(one: Position, other: Position): number {
  const [a = 0, b = 0] = one.ref.split(".").map(Number);
  const [c = 0, d = 0] = other.ref.split(".").map(Number);
  return a - c || b - d;
}
