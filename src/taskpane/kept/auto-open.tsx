/** Whether this document opens the pane by itself: written in the document only when the user asks. */
import { Field, Switch } from "@fluentui/react-components";
import { useState } from "react";
import { keptTexts } from "../../messages/pane/kept";
import { opensWithDocument, setOpensWithDocument } from "../../word/auto-open";
import { FailureNotice } from "../parts/notice";
import { useSession, useTexts } from "../session/session";
import { useJob } from "../session/use-job";

export function AutoOpen() {
  const texts = useTexts(keptTexts);
  const { host, locale, announce } = useSession();
  const [on, setOn] = useState(opensWithDocument);
  const job = useJob();
  const change = (next: boolean) =>
    job.start(async () => {
      await setOpensWithDocument(next);
      setOn(next);
      announce(next ? texts.autoOpenOn : texts.autoOpenOff);
    });
  return (
    <>
      <Field hint={texts.autoOpenHint}>
        <Switch
          label={texts.autoOpen}
          checked={on}
          disabled={host.readOnly || job.busy}
          onChange={(_, { checked }) => void change(checked)}
        />
      </Field>
      {job.failure && <FailureNotice failure={job.failure} locale={locale} />}
    </>
  );
}
