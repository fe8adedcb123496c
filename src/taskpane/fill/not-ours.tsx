/** A document without controls of ours: what the check read from its text, to look at and to find. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { checkTexts } from "../../messages/pane/check";
import { fillTexts } from "../../messages/pane/fill";
import { selectPlace } from "../../word/select";
import { Busy } from "../parts/busy";
import { FailureNotice, Notice } from "../parts/notice";
import { PlaceButton } from "../parts/place-button";
import { useSession, useTexts } from "../session/session";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { margin: 0, display: "grid", gap: tokens.spacingVerticalS },
  answer: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
});

export function NotOurs({
  locate,
}: {
  locate: (label: string, work: () => Promise<void>) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(fillTexts);
  const checking = useTexts(checkTexts);
  const { check, goTo, locale } = useSession();
  const fields = check.result?.report.fields ?? [];
  const found = fields.filter(({ places }) => places.length > 0);
  return (
    <>
      <Notice
        tone="info"
        title={texts.none.title}
        actions={
          <>
            <Button onClick={() => goTo("opstellen")}>{texts.none.compose}</Button>
            {found.length === 0 && (
              <Button disabledFocusable={check.job.busy} onClick={() => void check.run()}>
                {texts.none.check}
              </Button>
            )}
          </>
        }
      >
        <div>{texts.none.text}</div>
      </Notice>
      {check.job.busy && <Busy text={checking.stage[check.stage]} onCancel={check.job.cancel} />}
      {check.job.failure && <FailureNotice failure={check.job.failure} locale={locale} />}
      {found.length > 0 && (
        <section aria-label={texts.notOurs.title}>
          <h2>{texts.notOurs.title}</h2>
          <p>{texts.notOurs.text}</p>
          <dl className={styles.list}>
            {found.map(({ id, label, value, filled, places }) => {
              const [place] = places;
              return (
                <div key={id}>
                  <dt>
                    <PlaceButton
                      onClick={place ? () => locate(label, () => selectPlace(place)) : null}
                    >
                      {label}
                    </PlaceButton>
                  </dt>
                  <dd className={styles.answer}>{filled ? value : texts.notOurs.open}</dd>
                </div>
              );
            })}
          </dl>
        </section>
      )}
    </>
  );
}
