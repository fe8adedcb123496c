/** Whether the document may be written in: a button that cannot work is not offered. */
import { useSession } from "../session/session";

export function useWritable(): boolean {
  const { host, check } = useSession();
  const { result } = check;
  return !host.readOnly && result?.closed == null && result?.by !== "paragraphs";
}
