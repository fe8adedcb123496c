/** Bewaarde gegevens: the organisation's profile, and what is kept where. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { keptTexts } from "../../messages/pane/kept";
import { ProfileForm } from "../profile/profile-form";
import { useTexts } from "../session/session";
import { AutoOpen } from "./auto-open";

const useStyles = makeStyles({
  page: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  heading: {
    margin: 0,
    paddingTop: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase400,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, display: "grid", gap: tokens.spacingVerticalS },
  what: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  where: { margin: 0 },
});

export default function KeptPage() {
  const styles = useStyles();
  const texts = useTexts(keptTexts);
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{texts.title}</h1>
      <p className={styles.intro}>{texts.intro}</p>
      <ProfileForm />
      <h2 className={styles.heading}>{texts.thisDocument}</h2>
      <AutoOpen />
      <h2 className={styles.heading}>{texts.where}</h2>
      <p className={styles.intro}>{texts.nothingSent}</p>
      <dl className={styles.list}>
        {texts.places.map(({ what, where }) => (
          <div key={what}>
            <dt className={styles.what}>{what}</dt>
            <dd className={styles.where}>{where}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
