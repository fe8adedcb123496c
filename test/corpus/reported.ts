/** A deviation of the report, reduced to what the truth of the corpus knows. */
import type { CheckReport } from "./engine";
import type { Reported } from "./score";
import { words } from "./words";

export function reported(deviation: CheckReport["deviations"][number]): Reported[] {
  const { kind, also = [], article, item, places } = deviation;
  const count = (op: string) =>
    words(deviation.changes.map((one) => (one.op === op ? one.text : " ")).join("")).length;
  const edit = { deleted: count("deleted"), inserted: count("inserted") };
  const common = { article, item, renaming: places !== undefined, words: edit };
  return [kind, ...also].map((one) => ({ kind: one, ...common }));
}
