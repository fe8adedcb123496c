/** Rows of Bijlage 4 that themselves are the deviation: the body still reads as the model. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { TableRowResult } from "../../compare/types";
import { findingText } from "../../messages/findings";
import { checkTexts } from "../../messages/pane/check";
import { PlaceButton } from "../parts/place-button";
import { useSession, useTexts } from "../session/session";
import { contractFont } from "../theme";
import type { Show } from "./use-show";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  wording: {
    margin: 0,
    fontFamily: contractFont,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  findings: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

export function AnnexRows({ rows, show }: { rows: readonly TableRowResult[]; show: Show }) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const { locale } = useSession();
  const told = rows.filter(
    ({ status, findings }) => status === "annex-only" || findings.length > 0,
  );
  if (told.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{texts.viaTable}</h2>
      <p className={styles.text}>{texts.viaTableText}</p>
      <ul className={styles.list}>
        {told.map((row, index) => (
          <li key={index} className={styles.row}>
            <div>
              <PlaceButton onClick={show(row.place, row.article)}>{row.article}</PlaceButton>
            </div>
            {row.status === "annex-only" && (
              <p className={styles.wording}>{row.resultingText ?? row.replacement}</p>
            )}
            {row.findings.length > 0 && (
              <ul className={styles.findings}>
                {row.findings.map((finding, at) => (
                  <li key={at}>{findingText(finding, locale)}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
