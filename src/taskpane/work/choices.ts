/** Which decisions a card offers, in their fixed places, and what each asks for first. */
import { workTexts } from "../../messages/pane/work";
import { useSession, useTexts } from "../session/session";
import type { WorkCardProps } from "./card-props";
import type { Choice } from "./decisions-row";
import type { Deed } from "./items";
import { isRemarkable, isRestorable } from "./restorable";
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
  /** What the card proposes, and what hangs under it. */
  first: Choice | null;
  menu: Choice[];
  row: Choice[];
  letters: Partial<Record<string, () => void>>;
}

export function useChoices(
  props: WorkCardProps & { name: string; asking: (asking: Asking) => void },
): Choices {
  const texts = useTexts(workTexts);
  const writable = useWritable();
  const { host, announce } = useSession();
  const { item, acts, name, recordable, asking, onDone, onOpen } = props;
  const { deviation, key, note } = item;
  const canRecord = writable && recordable && !deviation.counted;
  const canRestore = writable && isRestorable(deviation);
  const isAdded = deviation.kind === "added";
  // Of one person: with several in a clause each is accepted by itself, where it is told.
  const authors = new Set(deviation.proposals?.map(({ author }) => author));
  const [author] = authors.size === 1 ? authors : [];
  const canRemark = writable && host.capabilities.comments && isRemarkable(deviation);

  const ask = (one: Asking) => {
    onOpen(key);
    asking(one);
  };
  /** Goes on when the card is done; its words stay when it is not. */
  const after = (deed: Deed, done: readonly string[]): boolean => {
    const did = done.includes(key);
    if (did) onDone(key, `${name} ${texts.deed[deed]}.`);
    return did;
  };
  const restore: Choice = {
    id: "restore",
    label: isAdded ? texts.acts.remove : texts.acts.restore,
    key: "H",
    does: () =>
      void acts.restore([item]).then((done) => after(isAdded ? "removed" : "restored", done)),
  };
  const both: Choice = {
    id: "both",
    label: texts.acts.both,
    key: "R",
    does: () =>
      ask({
        id: "both",
        label: texts.ask.reason,
        hint: texts.ask.bothHint,
        button: texts.acts.both,
        initial: "",
        does: async (text) =>
          after("restored-recorded", await acts.restore([item], { [key]: text.trim() })),
      }),
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
        does: async (text) => after("recorded", await acts.record([item], { [key]: text })),
      }),
  };
  const accept: Choice = {
    id: "accept",
    label: texts.acts.acceptRecord,
    key: "A",
    does: () =>
      ask({
        id: "accept",
        label: texts.ask.reason,
        hint: texts.ask.acceptHint(author ?? ""),
        button: texts.acts.acceptRecord,
        initial: "",
        does: async (text) => {
          const deed = await acts.settle(item, author ?? "", true, text.trim());
          return deed !== null && after(deed, [key]);
        },
      }),
  };
  const remark: Choice = {
    id: "remark",
    label: texts.acts.remark,
    key: "O",
    does: () =>
      ask({
        id: "remark",
        label: texts.ask.remark,
        hint: texts.ask.remarkHint,
        button: texts.ask.place,
        initial: "",
        does: async (text) => {
          const placed = text.trim() !== "" && (await acts.remark(item, text.trim()));
          if (placed) announce(texts.told.remarked(name));
          return placed;
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
  const first = canRestore ? restore : canRecord ? record : null;
  const canAccept = canRecord && host.capabilities.proposals && author !== undefined;
  const menu = first
    ? [
        ...(canRestore && canRecord ? [both] : []),
        ...(canAccept ? [accept] : []),
        ...(canRemark ? [writeNote] : []),
      ]
    : [];
  const row = [
    ...(canRecord && first !== record ? [record] : []),
    leave,
    ...(canRemark ? [remark] : []),
    ...(menu.includes(writeNote) ? [] : [writeNote]),
  ];
  const offered = [...(first ? [first] : []), ...menu, ...row];
  return {
    first,
    menu,
    row,
    letters: Object.fromEntries(offered.map((one) => [one.key.toLowerCase(), one.does])),
  };
}
