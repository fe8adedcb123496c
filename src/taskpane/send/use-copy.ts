/** The copy to send: made, compared again by whoever made it, and handed over. */
import { useCallback, useState } from "react";
import { sendTexts } from "../../messages/pane/send";
import { copyToSend, type MadeCopy } from "../../word/send";
import { documentName } from "../../word/whole-file";
import { DOCX, fileName, handOver } from "../parts/hand-over";
import { useSession, useTexts } from "../session/session";
import { useJob, type Job } from "../session/use-job";

export interface SentCopy extends Omit<MadeCopy, "file"> {
  /** What it is called among the downloads. */
  name: string;
}

export interface CopyJob {
  job: Job;
  sent: SentCopy | null;
  make: (wish: { accept: boolean; comments: readonly string[] }) => Promise<void>;
}

export function useCopy(model: string | undefined): CopyJob {
  const texts = useTexts(sendTexts);
  const { announce } = useSession();
  const [sent, setSent] = useState<SentCopy | null>(null);
  const job = useJob();
  const { start } = job;
  const make = useCallback<CopyJob["make"]>(
    async (wish) => {
      setSent(null);
      await start(async (signal) => {
        const { file, ...made } = await copyToSend({ ...wish, model }, signal);
        const name = fileName(texts.copy.fileName(documentName()));
        handOver(name, file, DOCX);
        setSent({ ...made, name });
        announce(texts.copy.made(name));
      });
    },
    [announce, model, start, texts],
  );
  return { job, sent, make };
}
