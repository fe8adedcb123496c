/**
 * Changes by us are tracked changes where Word can (WordApi 1.4) and the user did not decline.
 * The mode that the user had set is put back in the same batch, so it costs no sync.
 */
import { hostInfo } from "./host";

export interface Tracking {
  /** To be queued just before our writes. */
  on(): void;
  /** To be queued just after them, or after a failure. */
  off(context: Word.RequestContext): void;
  /** The mode that the user had set; null while ours was not on. */
  users(): Word.Document["changeTrackingMode"] | null;
}

const NONE: Tracking = { on: () => undefined, off: () => undefined, users: () => null };

/**
 * Queues the reading of the present mode; the caller syncs before it calls `on`.
 * @param wanted whether the change is to be tracked at all.
 */
export function prepareTracking(context: Word.RequestContext, wanted: boolean): Tracking {
  if (!wanted || !hostInfo().capabilities.tracking) return NONE;
  const document = context.document;
  document.load("changeTrackingMode");
  let before: Word.Document["changeTrackingMode"] | null = null;
  return {
    on() {
      // The first time only: afterwards it is ours.
      before ??= document.changeTrackingMode;
      document.changeTrackingMode = "TrackAll";
    },
    off(later) {
      if (before) later.document.changeTrackingMode = before;
    },
    users: () => before,
  };
}
