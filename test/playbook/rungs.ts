/** The example's rungs as texts with answers in their blanks, and the changes that put each in the body. */
import { examplePlaybook, filledRung } from "../../src/playbook";
import type { Act } from "../requirements/changes";

export const playbook = examplePlaybook("boz-2017")!;

/** Answers as people write them. */
export const ANSWERS: Record<string, string> = {
  "bedrag-gebeurtenis": "€ 1.000.000",
  "bedrag-jaar": "€ 2.000.000,00 (zegge: twee miljoen euro)",
  "bedrag-minimum": "EUR 250.000",
  "bedrag-audit": "€ 5.000",
  "aantal-uren": "40",
};
export const RUNGS = playbook.positions.flatMap(({ ref, after, rungs }) =>
  rungs.map((rung, at) => ({
    ref,
    after,
    number: at + 1,
    rung,
    text: filledRung(rung.text, ANSWERS)!,
  })),
);

/** 5.2 ends in a list that the model prints in lines of its own. */
const LEAD = /^Zodra zich een Incident.*$/s;
const LAST = "zoveel mogelijk te beperken.";

/** The changes that put a rung in the body: what stands before and behind the model's list in its own lines. */
export function actsOf({ ref, after, text }: (typeof RUNGS)[number]): Act[] {
  if (after !== undefined) return [{ behind: after, add: text }];
  if (ref !== "5.2") return [{ at: ref, from: /^.*$/s, to: text }];
  const lines = text.split("\n");
  const first = lines.findIndex((one) => /^1\)/.test(one));
  const last =
    /^4\) (?:.*)(zoveel mogelijk te beperken.*)$/.exec(lines[first + 3] ?? "")?.[1] ?? "";
  const tail = [last, ...lines.slice(first + 4)].join(" ");
  return [
    { at: "5.2", from: LEAD, to: lines.slice(0, first).join(" ") },
    ...(tail === LAST ? [] : [{ at: "5.2", from: LAST, to: tail }]),
  ];
}
