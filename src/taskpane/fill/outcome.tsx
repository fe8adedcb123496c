/** What came of writing, and what the user has to decide about. */
import { Button } from "@fluentui/react-components";
import { fillTexts } from "../../messages/pane/fill";
import { openPlaces } from "../../word/fill-stands";
import type { ModelFill } from "../../word/fill-types";
import { FailureNotice, Notice } from "../parts/notice";
import { useSession, useTexts } from "../session/session";
import { labelOf } from "./labels";
import type { FillJobs } from "./use-fill";

export function Outcome({ jobs, fills }: { jobs: FillJobs; fills: readonly ModelFill[] }) {
  const texts = useTexts(fillTexts);
  const { locale } = useSession();
  const names = (changes: FillJobs["changed"]) =>
    changes.map((change) => labelOf(fills, change, locale)).join(", ");
  const openNames = jobs.open
    .map((change) => {
      const places = openPlaces(fills, change);
      const label = labelOf(fills, change, locale);
      return places ? texts.openPlaces(label, places) : label;
    })
    .join(", ");
  if (jobs.writing.busy) return null;
  return (
    <>
      {/* After a failed write the page is read again: "nothing was changed" would be said of that reading. */}
      {jobs.reading.failure && !jobs.writing.failure && (
        <FailureNotice failure={jobs.reading.failure} locale={locale} />
      )}
      {jobs.writing.failure && <FailureNotice failure={jobs.writing.failure} locale={locale} />}
      {jobs.written !== null && jobs.written > 0 && (
        <Notice tone="success" title={texts.written(jobs.written)} />
      )}
      {jobs.open.length > 0 && (
        <Notice tone="warning" title={texts.openLeft(openNames)}>
          <div>{texts.openAgain}</div>
        </Notice>
      )}
      {jobs.commented.length > 0 && (
        <Notice tone="warning" title={texts.commented(names(jobs.commented))} />
      )}
      {jobs.held.length > 0 && <Notice tone="warning" title={texts.held(names(jobs.held))} />}
      {jobs.untracked && <Notice tone="warning" title={texts.untracked} />}
      {jobs.left.length > 0 && <Notice tone="warning" title={texts.left(names(jobs.left))} />}
      {jobs.changed.length > 0 && (
        <Notice
          tone="warning"
          title={texts.changed.title}
          actions={
            <>
              <Button size="small" onClick={() => jobs.write(jobs.changed, true)}>
                {texts.changed.overwrite}
              </Button>
              <Button size="small" onClick={() => jobs.yieldTo(jobs.changed)}>
                {texts.changed.keep}
              </Button>
            </>
          }
        >
          <div>{texts.changed.text(names(jobs.changed))}</div>
        </Notice>
      )}
    </>
  );
}
