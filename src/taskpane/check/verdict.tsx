/** Which model, how sure, how many deviations: what a lawyer wants to know first. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ModelSummary } from "../../clauses/summary";
import { DECISIVE } from "../../compare/decisive";
import type { CheckReport } from "../../compare/types";
import { withoutCounted } from "../../compare/without-counted";
import { BCP47 } from "../../messages/locale";
import { checkTexts } from "../../messages/pane/check";
import { useSession, useTexts } from "../session/session";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gap: "2px",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  verdict: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** From here on the model is certain, or at least likely. */
const SURE = 0.9;
const LIKELY = 0.6;
/** Standard agreements share sentences; below this the likeness says nothing. */
const ALIKE = 0.3;

export function Verdict(props: {
  report: CheckReport;
  /** The reading with every tracked change refused, where both are shown. */
  beside: CheckReport | null;
  models: ModelSummary[];
}) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const { locale, check } = useSession();
  const { report, beside, models } = props;
  const { model, deviations, deviationTable } = report;
  if (!model) return null;
  const viaTable = deviationTable.rows.filter(({ status }) => status === "annex-only").length;
  const own = withoutCounted(report).deviations;
  const decisive = report.findings.filter(({ code }) => DECISIVE.has(code)).length;
  const unrecorded = own.filter(({ recorded }) => !recorded).length;
  const words =
    model.confidence >= SURE ? "sure" : model.confidence >= LIKELY ? "likely" : "partly";
  const others = report.candidates
    .filter(({ id, confidence }) => id !== model.id && confidence >= ALIKE)
    .map(({ id }) => models.find((other) => other.id === id)?.name ?? id);
  return (
    <section className={styles.card}>
      <h1 className={styles.verdict}>
        {beside
          ? texts.verdictBoth(deviations.length, beside.deviations.length)
          : texts.verdict(deviations.length, viaTable)}
      </h1>
      {decisive > 0 && <div>{texts.decisive(decisive)}</div>}
      {own.length > 0 && deviationTable.present && (
        <div>{unrecorded > 0 ? texts.unrecorded(unrecorded) : texts.allRecorded}</div>
      )}
      <div>
        {model.name}, {texts.confidence(Math.round(model.confidence * 100), texts.certainty[words])}
      </div>
      <div className={styles.quiet}>
        {models.find(({ id }) => id === model.id)?.provenance.text[locale]}
      </div>
      {others.length > 0 && <div className={styles.quiet}>{texts.also(others.join(", "))}</div>}
      <div className={styles.quiet}>
        {check.checkedAt && `${texts.checkedAt(timeOf(check.checkedAt, BCP47[locale]))}. `}
        {texts.verdictHint}
      </div>
    </section>
  );
}

function timeOf(date: Date, language: string): string {
  return date.toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" });
}
