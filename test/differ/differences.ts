/** Two reports of one document, by what they say: what only the one says, and what only the other. */
import type { CheckReport } from "../corpus/engine";

/** A thing that a report says, by kind and where: "finding outside-binds", "header1". */
export interface Said {
  kind: string;
  detail: string;
}

type Later = "outside" | "passedOver";
/** An older engine has no such lists. */
type Earlier = Omit<CheckReport, Later> & Partial<Pick<CheckReport, Later>>;

/** What counts when two engines are compared; texts and places are left out, they move with every reading. */
export function saidIn(report: Earlier): Said[] {
  const {
    model,
    deviations,
    findings,
    fields,
    notCompared,
    outside = [],
    passedOver = [],
  } = report;
  return [
    { kind: "model", detail: model?.id ?? "none" },
    ...deviations.map(({ kind, article, item, weight }) => ({
      kind: `deviation ${kind}`,
      detail: [article, item, weight.level].filter(Boolean).join(" "),
    })),
    ...findings.map(({ code, article, values }) => ({
      kind: `finding ${code}`,
      detail: [article, values["what"]].filter(Boolean).join(" "),
    })),
    ...fields.map(({ id, filled }) => ({
      kind: "field",
      detail: `${id} ${filled ? "filled" : "open"}`,
    })),
    ...notCompared.map(({ article }) => ({ kind: "not compared", detail: article })),
    ...outside.map(({ part }) => ({ kind: "outside", detail: part })),
    ...passedOver.map(({ kind }) => ({ kind: "passed over", detail: kind })),
  ];
}

export interface Difference {
  kind: string;
  /** Said by today's engine alone, or by the other alone. */
  only: "now" | "then";
  detail: string;
}

/** As bags: said twice by the one and once by the other is a difference. */
export function differences(now: readonly Said[], then: readonly Said[]): Difference[] {
  const left = new Map<string, number>();
  const key = ({ kind, detail }: Said): string => `${kind}\n${detail}`;
  for (const one of then) left.set(key(one), (left.get(key(one)) ?? 0) + 1);
  const found: Difference[] = [];
  for (const one of now) {
    const count = left.get(key(one)) ?? 0;
    if (count > 0) left.set(key(one), count - 1);
    else found.push({ ...one, only: "now" });
  }
  for (const [name, count] of left) {
    const [kind = "", detail = ""] = name.split("\n");
    for (let more = 0; more < count; more += 1) found.push({ kind, detail, only: "then" });
  }
  return found;
}
