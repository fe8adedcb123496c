/** Controleren: the document beside its model, as work to be done. */
import { Button, makeStyles } from "@fluentui/react-components";
import type { MouseEvent } from "react";
import { checkTexts } from "../../messages/pane/check";
import { Busy } from "../parts/busy";
import { FailureNotice } from "../parts/notice";
import { Text } from "../parts/section";
import { useModels } from "../session/library";
import { useSession, useTexts } from "../session/session";
import { useFresh } from "../session/use-fresh";
import { NotCompared } from "./not-compared";
import { Report } from "./report";
import { StaleBar } from "./stale-bar";
import { verdictText } from "./verdict-text";

const useStyles = makeStyles({
  padded: { padding: "12px", display: "flex", flexDirection: "column", gap: "12px" },
  again: { padding: "8px 12px" },
});

export default function CheckPage() {
  useFresh();
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const { locale, announce, check } = useSession();
  const models = useModels();
  const { result, stale, job } = check;

  const again = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // The button stands below what was told; what is told now begins above.
    const page = currentTarget.closest("[role=tabpanel]")?.parentElement;
    void check.run().then((made) => {
      if (!made) return;
      page?.scrollTo(0, 0);
      announce(verdictText(texts, made.report));
    });
  };
  const status = (job.busy || job.failure || (result && stale)) && (
    <div className={styles.padded}>
      {job.busy && <Busy text={texts.stage[check.stage]} onCancel={job.cancel} />}
      {job.failure && <FailureNotice failure={job.failure} locale={locale} />}
      {result && stale && !job.busy && <StaleBar />}
    </div>
  );

  if (!result?.report.model)
    return (
      <>
        {status}
        <div className={styles.padded}>
          {result ? (
            <NotCompared result={result} models={models} />
          ) : (
            <>
              <Text>{texts.intro}</Text>
              <Button appearance="primary" disabledFocusable={job.busy} onClick={again}>
                {texts.check}
              </Button>
            </>
          )}
        </div>
      </>
    );
  return (
    <>
      {status}
      <Report result={result} />
      <div className={styles.again}>
        <Button disabledFocusable={job.busy} onClick={again}>
          {texts.again}
        </Button>
      </div>
    </>
  );
}
