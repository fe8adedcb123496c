import { paragraphsIn } from "../docx/blocks";
import { labelsOf } from "../docx/numbering";
import { type TrackingMode } from "../docx/document";
import { storiesOf, type StoryKind } from "../docx/stories";
import { textIn, textLength } from "../docx/text";
import { type ActionDone } from "../protocol/engine";
import { type Oddities } from "../protocol/oddities";
import { type OtherEdit } from "../protocol/second-user";
import { type Panes } from "./panes";
import { passCaretBy } from "./places";
import { type Surface } from "./surface";
import { type OpenWord } from "./word";

export interface SelectionState {
  from: { paragraph: number; offset: number };
  to: { paragraph: number; offset: number };
}

/** What tests ask of and order from the stand-in, beyond what a person can click. */
export interface StandIn {
  syncs(): number;
  actions(): number;
  resetCounts(): void;
  /** what the add-in had done since the counts were reset */
  done(): ActionDone[];
  failAction(count: number, after: boolean): void;
  dropAnswer(count: number): void;
  clearFaults(): void;
  /** how many ordered faults have happened */
  fired(): number;
  /** objects that the add-in still holds */
  references(): number;
  /** copies of the file that the add-in asked for and did not close */
  openCopies(): number;
  /** files that the add-in opened in windows of their own, as base64 */
  opened(): string[];
  /** the document as base64 */
  save(): string;
  /** opens a document given as base64; an empty text opens a new one */
  open(base64: string): void;
  /** puts the document back to a saved state, as undoing does: the add-in's pages stay open */
  restore(base64: string): void;
  press(idOrFunction: string): Promise<void>;
  openPane(path?: string): void;
  closePane(): void;
  setReadOnly(on: boolean): void;
  setTracking(on: boolean): void;
  /** the user's own setting */
  setTrackingMode(mode: TrackingMode): void;
  trackingMode(): TrackingMode;
  /** how Word behaves from now on; what is not named is as documented */
  setOddities(oddities: Partial<Oddities>): void;
  /** edits of somebody else, after the n-th batch from now; 0 is at once */
  secondUser(after: number, edits: OtherEdit[]): void;
  /** puts the cursor in a header, footer, note or text box: the n-th of its kind, its first paragraph */
  selectIn(kind: StoryKind, n: number): void;
  /** a selection in pieces, by paragraph: Word tells an add-in of the last piece only */
  selectPieces(paragraphs: number[]): void;
  /** the paragraphs as printed: automatic number, a tab, text */
  paragraphs(): string[];
  select(paragraph: number, from: number, to: number): void;
  selection(): SelectionState;
  refused(): string[];
  /** what the add-in keeps with the document, as JSON texts by name */
  settings(): Record<string, string>;
}

export function standInOf(word: OpenWord, surface: Surface, panes: Panes): StandIn {
  const paragraphs = () => paragraphsIn(word.doc.body);
  word.onBatch = () => {
    surface.schedule();
    surface.scheduleReveal();
  };
  return {
    syncs: () => word.engine.syncs,
    actions: () => word.engine.actions,
    resetCounts: () => word.engine.resetCounts(),
    done: () => word.engine.done,
    failAction: (count, after) => word.engine.faults.failAction(count, after),
    dropAnswer: (count) => word.engine.faults.dropAnswer(count),
    clearFaults: () => word.engine.faults.clear(),
    fired: () => word.engine.faults.fired,
    references: () => word.engine.host.references.count,
    openCopies: () => panes.openCopies(),
    opened: () => word.engine.host.opened,
    save: () => toBase64(word.doc.save()),
    open: (base64) => {
      word.open(fromBase64(base64));
      panes.restart();
      surface.draw();
    },
    restore: (base64) => {
      word.restore(fromBase64(base64));
      surface.draw();
    },
    press: (id) => panes.press(id),
    openPane: (path) => panes.openPane(path),
    closePane: () => panes.closePane(),
    setReadOnly: (on) => {
      word.doc.readOnly = on;
      word.doc.version++;
      surface.draw();
    },
    setTracking: (on) => {
      word.doc.tracking = on ? "TrackAll" : "Off";
    },
    setTrackingMode: (mode) => {
      word.doc.tracking = mode;
      word.doc.version++;
    },
    trackingMode: () => word.doc.tracking,
    setOddities: (oddities) => word.setOddities(oddities),
    secondUser: (after, edits) => {
      word.engine.secondUser(after, edits);
      surface.schedule();
    },
    selectIn: (kind, n) => {
      const story = storiesOf(word.doc, kind)[n];
      const paragraph = story && paragraphsIn(story)[0];
      if (!paragraph) throw new Error(`there is no ${kind} ${n}`);
      const start = { paragraph, offset: 0 };
      passCaretBy();
      word.doc.select({ start, end: { ...start }, outer: null }, "user");
    },
    selectPieces: (indices) => {
      const last = paragraphs()[indices.at(-1) ?? 0];
      if (!last) throw new Error("there is no such piece");
      const end = { paragraph: last, offset: textLength(last) };
      passCaretBy();
      word.doc.select({ start: { paragraph: last, offset: 0 }, end, outer: null }, "user");
    },
    paragraphs: () => {
      const labels = labelsOf(word.doc);
      return paragraphs().map((p) => {
        const label = labels.get(p);
        return label ? `${label.text}\t${textIn(p)}` : textIn(p);
      });
    },
    select: (index, from, to) => {
      const paragraph = paragraphs()[index];
      if (!paragraph) throw new Error(`there is no paragraph ${index}`);
      const start = { paragraph, offset: from };
      passCaretBy();
      word.doc.select({ start, end: { paragraph, offset: to }, outer: null }, "user");
      surface.schedule();
    },
    selection: () => {
      const all = paragraphs();
      const { start, end } = word.doc.selection;
      return {
        from: { paragraph: all.indexOf(start.paragraph), offset: start.offset },
        to: { paragraph: all.indexOf(end.paragraph), offset: end.offset },
      };
    },
    refused: () => panes.refused(),
    settings: () => word.engine.host.settings,
  };
}

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let i = 0; i < bytes.length; i += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
}
