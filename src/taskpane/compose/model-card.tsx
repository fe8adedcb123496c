/** Which text this is and where it came from: said before anything is inserted. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ModelSummary } from "../../clauses/summary";
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

export function ModelCard({ summary }: { summary: ModelSummary }) {
  const styles = useStyles();
  const texts = useTexts(composeTexts);
  const { locale } = useSession();
  return (
    <div className={styles.card}>
      <div>{summary.title}</div>
      <div className={styles.quiet}>{texts.edition(summary.publisher, summary.version)}</div>
      <div className={styles.quiet}>{summary.provenance.text[locale]}</div>
    </div>
  );
}
