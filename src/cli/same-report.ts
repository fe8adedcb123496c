/** Does a copy check as the file it was made of? */
import type { FileReport } from "./report-schema";

/** What says where something stands, or who proposed it: other in a copy in which changes were accepted. */
const OF_THE_FILE: ReadonlySet<string> = new Set([
  ...["place", "places", "proposals", "key", "by", "cells", "clausePlaces"],
]);

/** Names of the report that a copy may have otherwise: how it was made, and what accepting does. */
const FREE: ReadonlySet<string> = new Set(["file", "tool", "document"]);

/** Obstacles of the file and not of its text: a copy may be made just to be rid of them. */
const OF_THE_COPY: ReadonlySet<string> = new Set(["comments-open"]);

type Readiness = NonNullable<FileReport["readiness"]>;

/** What stands in the way by the text alone; whether it is ready follows from that. */
function byText(readiness: FileReport["readiness"]): Readiness | null {
  if (readiness === null) return null;
  const own = (all: Readiness["obstacles"]): Readiness["obstacles"] =>
    all.filter(({ code }) => !OF_THE_COPY.has(code));
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
export function differs(before: FileReport, after: FileReport, accepted: boolean): string | null {
  const keep = (name: string, value: unknown): unknown =>
    accepted && OF_THE_FILE.has(name) ? undefined : value;
  for (const name of Object.keys(before) as (keyof FileReport)[]) {
    if (FREE.has(name) || (accepted && name === "readiness")) continue;
    const [one, other] = [before, after].map((report) =>
      JSON.stringify(name === "readiness" ? byText(report.readiness) : report[name], keep),
    );
    if (one !== other) return name;
  }
  return null;
}
