/** The outcome: the roles, why, which models, and the way to other roles all the same. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { fittingModels } from "../../guide/roles/fit";
import type { Relation, Verdict } from "../../guide/roles/verdict";
import { NOT_ADVICE } from "../../guide/text";
import { guideTexts } from "../../messages/pane/guide";
import { useWholeModels } from "../session/library";
import { useSession, useTexts } from "../session/session";
import { FitCard } from "./fit-card";
import { Reasons } from "./reasons";
import { StepHeading } from "./step-heading";

const useStyles = makeStyles({
  step: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  against: { display: "grid", gap: tokens.spacingVerticalXS, justifyItems: "start" },
});

const RELATIONS: Relation[] = ["processor", "joint-controllers", "independent-controllers"];

export function VerdictStep(props: {
  advice: Verdict;
  verdict: Verdict;
  onChoose: (model: string) => void;
  onAgainst: (relation: Relation) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(guideTexts);
  const { locale } = useSession();
  const models = useWholeModels();
  const { advice, verdict, onChoose, onAgainst } = props;
  const name = ({ relation }: Verdict) => (relation ? texts.outcome[relation] : texts.noAgreement);
  const fits = fittingModels(verdict, models);
  return (
    <div className={styles.step}>
      <StepHeading id="guide-verdict">{name(verdict)}</StepHeading>
      <p className={styles.text}>{texts.agreement[verdict.agreement]}</p>
      {verdict.overruled && <p className={styles.text}>{texts.overruled(name(advice))}</p>}
      <p className={styles.quiet}>{NOT_ADVICE[locale]}</p>
      <h2 className={styles.heading}>{verdict.overruled ? texts.whyNot : texts.why}</h2>
      <Reasons reasons={verdict.reasons} />
      {fits.length > 0 && <h2 className={styles.heading}>{texts.models}</h2>}
      <ul className={styles.list}>
        {fits.map((fit, index) => (
          <FitCard key={fit.id} fit={fit} first={index === 0} onChoose={() => onChoose(fit.id)} />
        ))}
      </ul>
      <div className={styles.against} role="group" aria-label={texts.against}>
        <h2 className={styles.heading}>{texts.against}</h2>
        {RELATIONS.filter((relation) => relation !== verdict.relation).map((relation) => (
          <Button key={relation} size="small" onClick={() => onAgainst(relation)}>
            {texts.outcome[relation]}
          </Button>
        ))}
      </div>
    </div>
  );
}
