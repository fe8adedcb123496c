/** "Welk model?": one question at a time, to a model or to none. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { guideTexts } from "../../messages/pane/guide";
import { useTexts } from "../session/session";
import { QuestionStep } from "./question-step";
import { useRoles } from "./use-roles";
import { VerdictStep } from "./verdict-step";

const useStyles = makeStyles({
  guide: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export default function RoleGuide(props: {
  onChoose: (model: string) => void;
  onClose: () => void;
}) {
  const styles = useStyles();
  const texts = useTexts(guideTexts);
  const { asked, open, advice, verdict, ...roles } = useRoles();
  return (
    <section className={styles.guide} aria-label={texts.title}>
      {asked.length === 0 && <p className={styles.intro}>{texts.intro}</p>}
      {open && (
        <QuestionStep
          question={open}
          number={asked.length + 1}
          onAnswer={(option) => roles.answer(open.id, option)}
        />
      )}
      {advice && verdict && (
        <VerdictStep
          advice={advice}
          verdict={verdict}
          onChoose={props.onChoose}
          onAgainst={roles.goAgainst}
        />
      )}
      <div className={styles.ways}>
        {asked.length > 0 && <Button onClick={roles.back}>{texts.back}</Button>}
        {asked.length > 0 && <Button onClick={roles.restart}>{texts.restart}</Button>}
        <Button appearance="subtle" onClick={props.onClose}>
          {texts.close}
        </Button>
      </div>
    </section>
  );
}
