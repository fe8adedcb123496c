/** Overzicht: what is open, how heavy it is, and the next sensible step. */
import { Button } from "@fluentui/react-components";
import { checkTexts } from "../../messages/pane/check";
import { overviewTexts } from "../../messages/pane/overview";
import { Busy } from "../parts/busy";
import { FailureNotice } from "../parts/notice";
import { StaleBar } from "../check/stale-bar";
import { NotCompared } from "../check/not-compared";
import { useModels } from "../session/library";
import { useSession, useTexts } from "../session/session";
import { useFresh } from "../session/use-fresh";
import { useMeaning } from "../session/use-ranked";
import { EmptyDocument } from "./empty-document";
import { Identity } from "./identity";
import { Standing } from "./standing";

export default function OverviewPage() {
  useFresh();
  const texts = useTexts(overviewTexts);
  const checking = useTexts(checkTexts);
  const { check, locale } = useSession();
  const { result, job, stale } = check;
  const models = useModels();
  const meaning = useMeaning(result?.report ?? null);

  if (!result)
    return (
      <>
        {job.busy && <Busy text={checking.stage[check.stage]} onCancel={job.cancel} />}
        {job.failure && <FailureNotice failure={job.failure} locale={locale} />}
        {!job.busy && <Button onClick={() => void check.run()}>{texts.check}</Button>}
      </>
    );
  if (!result.report.model)
    return result.text.trim() === "" ? (
      <EmptyDocument models={models} />
    ) : (
      <NotCompared result={result} models={models} />
    );
  return (
    <>
      {job.busy && <Busy text={checking.stage[check.stage]} onCancel={job.cancel} />}
      {job.failure && <FailureNotice failure={job.failure} locale={locale} />}
      {stale && !job.busy && <StaleBar />}
      <Identity result={result} models={models} />
      {meaning && <Standing result={result} meaning={meaning} />}
    </>
  );
}
