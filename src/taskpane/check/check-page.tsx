/** Controleren: the document beside its model. */
import { Button } from "@fluentui/react-components";
import { checkTexts } from "../../messages/pane/check";
import { Busy } from "../parts/busy";
import { FailureNotice } from "../parts/notice";
import { useModels } from "../session/library";
import { useSession, useTexts } from "../session/session";
import { useFresh } from "../session/use-fresh";
import { NotCompared } from "./not-compared";
import { Report } from "./report";
import { StaleBar } from "./stale-bar";
import { verdictText } from "./verdict-text";

export default function CheckPage() {
  useFresh();
  const texts = useTexts(checkTexts);
  const { locale, announce, check, goTo } = useSession();
  const models = useModels();
  const { result, stale, job } = check;

  const again = () =>
    void check.run().then((made) => made && announce(verdictText(texts, made.report)));

  return (
    <>
      {!result && <p>{texts.intro}</p>}
      {job.busy && <Busy text={texts.stage[check.stage]} onCancel={job.cancel} />}
      {job.failure && <FailureNotice failure={job.failure} locale={locale} />}
      {result && stale && !job.busy && <StaleBar />}
      {result && !result.report.model && <NotCompared result={result} models={models} />}
      {(!result || result.report.model) && (
        <Button
          appearance={result && !stale ? "secondary" : "primary"}
          disabledFocusable={job.busy}
          onClick={again}
        >
          {result ? texts.again : texts.check}
        </Button>
      )}
      {result?.report.model && <Button onClick={() => goTo("bijlage-4")}>{texts.toAnnex}</Button>}
      {result?.report.model && <Report result={result} models={models} />}
    </>
  );
}
