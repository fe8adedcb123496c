/** Showing a place of the report in Word; a place that is gone makes the report out of date. */
import { useCallback } from "react";
import type { Place } from "../../outcome";
import { checkTexts } from "../../messages/pane/check";
import { selectPlace } from "../../word/select";
import { useSession, useTexts } from "../session/session";
import { useJob, type Job } from "../session/use-job";

/** Makes the action that shows a place in Word; null where there is none, or none that Word can show. */
export type Show = (place: Place | null, name: string) => (() => void) | null;

export function useShow(): { show: Show; job: Job } {
  const texts = useTexts(checkTexts);
  const { announce, check } = useSession();
  const { markStale } = check;
  const job = useJob();
  const { start } = job;
  // The same function at every rendering: hundreds of cards hold it.
  const show = useCallback<Show>(
    (place, name) =>
      // Word selects in the body only.
      place === null || place.part !== undefined
        ? null
        : () =>
            void start(() => selectPlace(place)).then((selected) => {
              if (selected) announce(texts.selected(name));
              else markStale();
            }),
    [start, announce, markStale, texts],
  );
  return { show, job };
}
