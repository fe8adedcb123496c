/** Copies to send of fresh documents of the corpus. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sample, sentOf } from "../send/sent";
import { some, type Measure } from "./measure";

const sentCopies: Measure = {
  name: "sent-copies",
  claim:
    "Copies to send of two hundred documents name nothing of ours in any part, check as the document does, and are as valid by the Open XML SDK.",
  run: async (seeds, share) => {
    const [seed = 0] = seeds(1);
    const root = mkdtempSync(join(tmpdir(), "sent-"));
    const file = (name: string, content: Uint8Array): string => {
      writeFileSync(join(root, name), content);
      return join(root, name);
    };
    const failures: string[] = [];
    const count = { copies: 0, withOurs: 0, accepted: 0 };
    try {
      for (const document of sample(some(200, share), seed)) {
        const { ours, clean, problems } = await sentOf(document, file, true);
        count.copies += 1;
        if (ours) count.withOurs += 1;
        if (clean) count.accepted += 1;
        if (problems.length > 0) failures.push(`${document.name}: ${problems.join("; ")}`);
      }
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
    const figures = { ...count, failed: failures.length };
    return { holds: failures.length === 0, figures, failures };
  },
};

export const SENDING: Measure[] = [sentCopies];
