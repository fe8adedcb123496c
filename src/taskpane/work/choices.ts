/** Which decisions a card offers, in their fixed places, and what each asks for first. */
import { workTexts } from "../../messages/pane/work";
import { useTexts } from "../session/session";
import type { WorkCardProps } from "./card-props";
import type { Choice } from "./decisions-row";
import { useWritable } from "./use-writable";

/** What is asked before it is done. */
export interface Asking {
  id: string;
  label: string;
  hint: string;
  button: string;
  initial: string;
  /** Resolves to whether it was done: else what was typed stays. */
  does: (text: string) => Promise<boolean>;
}

export interface Choices {
  first: Choice | null;
  row: Choice[];
  letters: Partial<Record<string, () => void>>;
}

export function useChoices(
  props: WorkCardProps & { name: string; asking: (asking: Asking) => void },
): Choices {
  const texts = useTexts(workTexts);
  const writable = useWritable();
  const { item, acts, name, recordable, asking, onDone, onOpen } = props;
  const { deviation, key, note } = item;
  const canRecord = writable && recordable && !deviation.counted;

  const ask = (one: Asking) => {
    onOpen(key);
    asking(one);
  };
  const record: Choice = {
    id: "record",
    label: texts.acts.record,
    key: "L",
    does: () =>
      ask({
        id: "record",
        label: texts.ask.reason,
        hint: texts.ask.reasonHint,
        button: texts.acts.record,
        initial: "",
        does: async (text) => {
          const done = await acts.record([item], { [key]: text });
          if (done.length > 0) onDone(key, `${name} ${texts.deed.recorded}.`);
          return done.length > 0;
        },
      }),
  };
  const leave: Choice = {
    id: "leave",
    label: texts.acts.leave,
    key: "Z",
    does: () => {
      acts.leave(item);
      onDone(key, `${name} ${texts.deed.left}.`);
    },
  };
  const writeNote: Choice = {
    id: "note",
    label: texts.acts.note,
    key: "N",
    does: () =>
      ask({
        id: "note",
        label: texts.ask.note,
        hint: texts.ask.noteHint,
        button: texts.ask.keep,
        initial: note,
        does: (text) => {
          acts.note(item, text);
          return Promise.resolve(true);
        },
      }),
  };
  return {
    first: canRecord ? record : null,
    row: [leave, writeNote],
    letters: {
      ...(canRecord ? { l: record.does } : {}),
      z: leave.does,
      n: writeNote.does,
    },
  };
}
