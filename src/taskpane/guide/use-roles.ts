/** The way through the questions: answers given, one step back, again from the start, against the outcome. */
import { useState } from "react";
import {
  questionsAsked,
  type Question,
  type QuestionId,
  type RoleAnswers,
} from "../../guide/roles/questions";
import { overrule, roleVerdict, type Relation, type Verdict } from "../../guide/roles/verdict";

export interface Roles {
  answers: RoleAnswers;
  asked: Question[];
  /** The question to answer now; null at the end. */
  open: Question | null;
  /** What the answers lead to, before the user goes against it. */
  advice: Verdict | null;
  /** What holds: the advice, or what the user put in its place. */
  verdict: Verdict | null;
  answer: (question: QuestionId, option: string) => void;
  back: () => void;
  restart: () => void;
  goAgainst: (relation: Relation) => void;
}

export function useRoles(): Roles {
  const [answers, setAnswers] = useState<RoleAnswers>({});
  const [against, setAgainst] = useState<Relation | null>(null);
  const { asked, open } = questionsAsked(answers);
  const advice = roleVerdict(answers);
  const verdict = advice && against ? overrule(advice, against) : advice;
  const last = asked.at(-1)?.id;

  const answer = (question: QuestionId, option: string) => {
    setAnswers((given) => ({ ...given, [question]: option }));
  };
  const restart = () => {
    setAnswers({});
    setAgainst(null);
  };
  const back = () => {
    if (against) {
      setAgainst(null);
      return;
    }
    setAnswers((given) =>
      Object.fromEntries(Object.entries(given).filter(([question]) => question !== last)),
    );
  };
  return { answers, asked, open, advice, verdict, answer, back, restart, goAgainst: setAgainst };
}
