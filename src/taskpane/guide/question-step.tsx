/** One question; a press on an answer is the answer. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Question } from "../../guide/roles/questions";
import { guideTexts } from "../../messages/pane/guide";
import { useSession, useTexts } from "../session/session";
import { StepHeading } from "./step-heading";

const useStyles = makeStyles({
  step: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  option: {
    justifyContent: "flex-start",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    maxWidth: "none",
    minHeight: "36px",
  },
});

export function QuestionStep(props: {
  question: Question;
  number: number;
  onAnswer: (option: string) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(guideTexts);
  const { locale } = useSession();
  const { question, number, onAnswer } = props;
  return (
    <div role="group" aria-labelledby="guide-question" className={styles.step}>
      <p className={styles.quiet}>{texts.question(number)}</p>
      <StepHeading id="guide-question">{question.text[locale]}</StepHeading>
      {question.help && <p className={styles.quiet}>{question.help[locale]}</p>}
      {question.options.map(({ id, label }) => (
        <Button key={id} className={styles.option} onClick={() => onAnswer(id)}>
          {label[locale]}
        </Button>
      ))}
    </div>
  );
}
