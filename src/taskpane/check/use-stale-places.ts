/** Which deviations stand in text that was edited since the check. Work on the others goes on. */
import { useCallback } from "react";
import type { Deviation } from "../../outcome";
import { stoodIn } from "../../word/changed-lines";
import { useSession } from "../session/session";

export function useStalePlaces(): (deviation: Deviation) => boolean {
  const { stale, gone } = useSession().check;
  return useCallback(
    ({ place }) => stale && place !== null && place.part === undefined && stoodIn(gone, place),
    [stale, gone],
  );
}
