/** The copy to send: made, compared again by whoever made it, and handed over. */
import { useCallback, useState } from "react";
import { sendTexts } from "../../messages/pane/send";
import { copyToSend, type MadeCopy } from "../../word/send";
import { openAsNew } from "../../word/open-new";
import { documentName } from "../../word/whole-file";
import { DOCX, fileName, handOver } from "../parts/hand-over";
import { useSession, useTexts } from "../session/session";
import { useJob, type Job } from "../session/use-job";

export interface SentCopy extends Omit<MadeCopy, "file"> {
  /** What it is called among the downloads; null where it was opened in a window of its own. */
  name: string | null;
}

export interface Wish {
  accept: boolean;
  comments: readonly string[];
  properties: boolean;
}

export interface CopyJob {
  job: Job;
  sent: SentCopy | null;
  make: (wish: Wish) => Promise<void>;
}

export function useCopy(model: string | undefined): CopyJob {
  const texts = useTexts(sendTexts);
  const { announce, host } = useSession();
  const [sent, setSent] = useState<SentCopy | null>(null);
  const job = useJob();
  const { start } = job;
  const make = useCallback<CopyJob["make"]>(
    async (wish) => {
      setSent(null);
      await start(async (signal) => {
        const { file, ...made } = await copyToSend({ ...wish, model }, signal);
        const name = host.downloads ? fileName(texts.copy.fileName(documentName())) : null;
        if (name === null) await openAsNew(file);
        else handOver(name, file, DOCX);
        setSent({ ...made, name });
        announce(name === null ? texts.copy.opened : texts.copy.made(name));
      });
    },
    [announce, host, model, start, texts],
  );
  return { job, sent, make };
}
