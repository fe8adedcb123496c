/** What we wrote ourselves is read again when a page asks what stands there; an edit of the user's own is only told. */
import { useEffect } from "react";
import { useSession } from "./session";

export function useFresh(): void {
  const { check } = useSession();
  const { stale, gone, job, run } = check;
  const ours = stale && gone.length === 0 && !job.busy && !job.failure;
  useEffect(() => {
    if (ours) void run();
    // Once for every visit: a page that is shown already does not check by itself.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
}
