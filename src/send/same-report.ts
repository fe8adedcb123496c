/** Does a copy check as the file it was made of? */

/** What says where something stands, or who proposed it: other in a copy in which changes were accepted. */
const OF_THE_FILE: ReadonlySet<string> = new Set([
  ...["place", "places", "proposals", "key", "by", "cells", "clausePlaces", "hasRevisions"],
]);

/** Names of the report that a copy may have otherwise: how it was made, and what accepting does. */
const FREE: ReadonlySet<string> = new Set(["file", "tool", "document"]);

/** Obstacles of the file and not of its text: a copy may be made just to be rid of them. */
const OF_THE_COPY: ReadonlySet<string> = new Set([
  ...["comments-open", "properties-travel", "draft-mark"],
]);

type Coded = readonly { code: string }[];
interface Readiness {
  ready: boolean;
  obstacles: Coded;
  blockers: Coded;
  warnings: Coded;
}
/** The report of a check, as the command line tells it or as the comparison gives it. */
type Told = object & { readiness?: Readiness | null };

/** What stands in the way by the text alone; whether it is ready follows from that. */
function byText(readiness: Told["readiness"]): Readiness | null {
  if (!readiness) return null;
  const own = (all: Coded): Coded => all.filter(({ code }) => !OF_THE_COPY.has(code));
  const { obstacles, blockers, warnings } = readiness;
  return {
    ...readiness,
    ready: own(obstacles).length === 0,
    obstacles: own(obstacles),
    blockers: own(blockers),
    warnings: own(warnings),
  };
}

/**
 * @param accepted changes were accepted on the copy: places move, and what is said of them goes
 * @returns the name in the report that is other, or null
 */
export function differs<Report extends Told>(
  before: Report,
  after: Report,
  accepted: boolean,
): string | null {
  const keep = (name: string, value: unknown): unknown =>
    accepted && OF_THE_FILE.has(name) ? undefined : value;
  const told = (report: Report, name: string): string | undefined =>
    JSON.stringify(
      name === "readiness" ? byText(report.readiness) : report[name as keyof Report],
      keep,
    );
  for (const name of Object.keys(before)) {
    if (FREE.has(name) || (accepted && OF_THE_FILE.has(name))) continue;
    if (accepted && name === "readiness") continue;
    if (told(before, name) !== told(after, name)) return name;
  }
  return null;
}
