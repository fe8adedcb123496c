/** Which text this is and where it came from: said before anything is inserted. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ModelNote } from "../../clauses/schema";
import type { ModelSummary } from "../../clauses/summary";
import { isWeighty } from "../../guide/roles/fit";
import { composeTexts } from "../../messages/pane/compose";
import { useSession, useTexts } from "../session/session";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gap: "2px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function ModelCard(props: { summary: ModelSummary; notes: readonly ModelNote[] }) {
  const { summary, notes } = props;
  const styles = useStyles();
  const texts = useTexts(composeTexts);
  const { locale } = useSession();
  return (
    <div className={styles.card}>
      <div>{summary.title}</div>
      <div className={styles.quiet}>{texts.edition(summary.publisher, summary.version)}</div>
      <div className={styles.quiet}>{summary.provenance.text[locale]}</div>
      <div className={styles.quiet}>
        {summary.publisher === "Onbekend" ? texts.consentUnknown : texts.consent(summary.publisher)}
      </div>
      {notes.filter(isWeighty).map(({ ref, message }) => (
        <div key={ref + message.nl}>{message[locale]}</div>
      ))}
    </div>
  );
}
