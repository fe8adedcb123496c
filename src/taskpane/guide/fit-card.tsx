/** A model that may be chosen, with what speaks for it and what to mind. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Fit } from "../../guide/roles/fit";
import { guideTexts } from "../../messages/pane/guide";
import { useSession, useTexts } from "../session/session";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  choose: { justifySelf: "start" },
});

export function FitCard(props: { fit: Fit; first: boolean; onChoose: () => void }) {
  const styles = useStyles();
  const texts = useTexts(guideTexts);
  const { locale } = useSession();
  const { fit, first, onChoose } = props;
  const list = (label: string, reasons: Fit["fits"]) =>
    reasons.length > 0 && (
      <div>
        <div className={styles.label}>{label}</div>
        <ul className={styles.list}>
          {reasons.map((reason) => (
            <li key={reason.nl}>{reason[locale]}</li>
          ))}
        </ul>
      </div>
    );
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>{fit.name}</h3>
      {list(texts.fits, fit.fits)}
      {list(texts.misfits, fit.misfits)}
      <Button
        className={styles.choose}
        appearance={first ? "primary" : "secondary"}
        aria-label={texts.chooseName(fit.name)}
        onClick={onChoose}
      >
        {texts.choose}
      </Button>
    </li>
  );
}
