/** At the opening: what an earlier write has left in this document, and the offer to take it away. */
import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { unfinishedTexts } from "../../messages/pane/unfinished";
import { findUnfinished, tidyUnfinished, type Unfinished } from "../../word/unfinished";
import { useSession, useTexts } from "../session/session";
import { useJob } from "../session/use-job";
import { FailureNotice, Notice } from "./notice";

export function UnfinishedNotice() {
  const texts = useTexts(unfinishedTexts);
  const { locale, announce } = useSession();
  const [found, setFound] = useState<Unfinished | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const job = useJob();

  useEffect(() => {
    // Where Word does not answer, the note stays for the next opening.
    findUnfinished().then(setFound, () => undefined);
  }, []);

  if (told !== null) return <Notice tone="success" title={told} />;
  if (!found) return null;
  const tidy = () =>
    job.start(async () => {
      const said = (await tidyUnfinished(found)) ? texts.lineLeft : texts.done;
      setFound(null);
      setTold(said);
      announce(said);
    });
  return (
    <>
      <Notice
        tone="warning"
        title={texts.title}
        actions={
          <>
            <Button size="small" disabledFocusable={job.busy} onClick={() => void tidy()}>
              {texts.tidy}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => setFound(null)}>
              {texts.leave}
            </Button>
          </>
        }
      >
        <div>{texts.text}</div>
        {found.lines > 0 && <div>{texts.lines(found.lines)}</div>}
        {found.mode !== null && <div>{texts.tracking}</div>}
      </Notice>
      {job.failure && <FailureNotice failure={job.failure} locale={locale} />}
    </>
  );
}
