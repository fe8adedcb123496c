/** Runs the sentence test and says what failed, by position and model. */
import { told, type Problem, type ReportLike } from "./told";
import { trials, type Trial } from "./trials";

export interface Failure {
  trial: Trial;
  problems: (Problem | "failed")[];
  lists: string[];
}

export interface SentenceScore {
  count: number;
  failures: Failure[];
  /** Neutral sentences outside the agreement's own text that were told as binding. */
  alarms: Trial[];
  milliseconds: number;
}

/** Codes by which a report says that a sentence binds. */
const BINDS = /binds/;

export function measureSentences(
  report: (trial: Trial) => ReportLike,
  options: { seed: number; count: number; position?: string },
): SentenceScore {
  const started = Date.now();
  const score: SentenceScore = { count: 0, failures: [], alarms: [], milliseconds: 0 };
  for (const trial of trials(options)) {
    if (options.position && !trial.position.includes(options.position)) continue;
    score.count += 1;
    try {
      const result = told(report(trial), trial.sentence, trial.binding, trial.at);
      if (result.problems.length > 0) score.failures.push({ trial, ...result });
      if (!trial.binding && result.lists.some((list) => BINDS.test(list))) score.alarms.push(trial);
    } catch (error) {
      score.failures.push({ trial, problems: ["failed"], lists: [String(error)] });
    }
  }
  score.milliseconds = Date.now() - started;
  return score;
}

/** Failures gathered by position: how many, of which models, one example each. */
export function printFailures({ count, failures, alarms }: SentenceScore): string {
  const kinds = new Map<string, Failure[]>();
  for (const failure of failures) {
    const kind = `${failure.trial.position} | ${failure.problems.join(", ")}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), failure]);
  }
  const rows = [...kinds]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([kind, list]) => {
      const models = [...new Set(list.map(({ trial }) => trial.model))].sort().join(" ");
      const [{ trial, lists }] = list as [Failure];
      const seen = lists.length > 0 ? ` (in ${lists.join(", ")})` : "";
      return `| ${kind} | ${list.length} | ${models} | ${trial.name}: “${trial.sentence}”${seen} |`;
    });
  const counts = (problem: Problem | "failed") =>
    failures.filter((one) => one.problems.includes(problem)).length;
  return [
    `${count} sentences: ${counts("nowhere")} nowhere, ${counts("place")} without their own place, ${counts("silent")} binding ones that only quiet lists carry, ${counts("failed")} broke the check; ${alarms.length} neutral ones told as binding.`,
    "",
    "| position | what | times | models | example |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    ...(alarms.length > 0 ? ["", "Neutral, told as binding:"] : []),
    ...alarms.slice(0, 20).map((one) => `- ${one.position}, ${one.model}: “${one.sentence}”`),
  ].join("\n");
}
