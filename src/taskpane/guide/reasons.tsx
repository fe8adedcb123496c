/** Why: our sentence, the guide's own words, and where they stand. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Reason } from "../../guide/roles/reasons";
import { guideTexts } from "../../messages/pane/guide";
import { useSession, useTexts } from "../session/session";
import { contractFont } from "../theme";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "grid",
    gap: tokens.spacingVerticalS,
  },
  quote: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    fontFamily: contractFont,
  },
  source: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const styles = useStyles();
  const texts = useTexts(guideTexts);
  const { locale } = useSession();
  return (
    <ul className={styles.list}>
      {reasons.map(({ text, source, quote }) => (
        <li key={text.nl}>
          <div>{text[locale]}</div>
          {quote && (
            <blockquote lang="nl" className={styles.quote}>
              {quote}
            </blockquote>
          )}
          <div className={styles.source}>{texts.source(source[locale])}</div>
        </li>
      ))}
    </ul>
  );
}
