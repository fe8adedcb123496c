/**
 * Changes by us are tracked changes where Word can (WordApi 1.4) and the user did not decline.
 * The mode that the user had set is put back in the same batch, so it costs no sync. A mode that tracks
 * already is left as it is: TrackMineOnly cannot be put back on some builds (office-js#6450).
 */
import { hostInfo } from "./host";
import { noteWrite } from "./write-note";

export type TrackingMode = Word.Document["changeTrackingMode"];

export interface Tracking {
  /** To be queued just before our writes; a note is kept until it is known how they ended. */
  on(): void;
  /** To be queued just after them, or after a failure. */
  off(context: Word.RequestContext): void;
  /** The mode that the user had set; null while ours was not on. */
  users(): TrackingMode | null;
  /** After the sync: whether Word did track; null when it was not asked to. Some builds ignore it. */
  tracked(): boolean | null;
}

const NONE: Tracking = {
  on: () => noteWrite(null),
  off: () => undefined,
  users: () => null,
  tracked: () => null,
};

/**
 * Queues the reading of the present mode; the caller syncs before it calls `on`.
 * @param wanted whether the change is to be tracked at all.
 */
export function prepareTracking(context: Word.RequestContext, wanted: boolean): Tracking {
  if (!wanted || !hostInfo().capabilities.tracking) return NONE;
  const document = context.document;
  document.load("changeTrackingMode");
  let before: TrackingMode | null = null;
  return {
    on() {
      // The first time only: afterwards it may be ours.
      before ??= document.changeTrackingMode;
      noteWrite(before);
      if (before === "Off") document.changeTrackingMode = "TrackAll";
    },
    off(later) {
      if (before === null) return;
      // Between writing and putting back: what this gives is the mode in which was written.
      if (later === context) document.load("changeTrackingMode");
      if (before === "Off") later.document.changeTrackingMode = before;
    },
    users: () => before,
    tracked: () => (before === null ? null : document.changeTrackingMode !== "Off"),
  };
}
