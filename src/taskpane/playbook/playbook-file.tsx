/** Positions as a file: taken over, handed over, or fetched from the server that the add-in itself came from. */
import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ModelAgreement } from "../../clauses/schema";
import { playbookProblemTexts } from "../../messages/playbook";
import { playbookTexts } from "../../messages/pane/playbook";
import type { Playbook } from "../../playbook";
import type { Tone } from "../parts/notice";
import { Section } from "../parts/section";
import { TextFile } from "../parts/text-file";
import { useSession, useTexts } from "../session/session";

export interface Told {
  tone: Tone;
  title: string;
  lines?: readonly string[];
  /** What stood before, to be put back: text as it was kept; null where none was. */
  before?: string | null;
}

/** Bytes: a hundred clauses of the longest sort fit. */
const LARGEST = 1_000_000;
/** Enough problems to begin with. */
const SHOWN = 5;

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export function PlaybookFile(props: {
  model: ModelAgreement;
  /** What is kept, as text; null where nothing is. */
  kept: string | null;
  onKeep: (playbook: Playbook | null, said: string) => void;
  onTell: (told: Told) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(playbookTexts);
  const { locale } = useSession();
  const { model, kept, onKeep, onTell } = props;
  const [url, setUrl] = useState("");
  const name = texts.fileName(model.id);

  const take = async (text: string) => {
    if (text.length > LARGEST) {
      onTell({ tone: "error", title: texts.file.tooLarge });
      return;
    }
    const { againstModel, readPlaybook } = await import("../../playbook");
    const read = readPlaybook(text);
    const problems = "playbook" in read ? againstModel(read.playbook, model) : read.problems;
    if ("playbook" in read && problems.length === 0) {
      onKeep(read.playbook, texts.imported(read.playbook.name));
      return;
    }
    const sentences = playbookProblemTexts[locale];
    onTell({
      tone: "error",
      title: texts.notRead,
      lines: problems.slice(0, SHOWN).map((one) => sentences[one.code]("at" in one ? one.at : "")),
    });
  };
  /** Only from where the add-in itself came from: nothing is asked of another server, and the policy holds that. */
  const fetchFrom = async () => {
    try {
      const address = new URL(url.trim(), location.href);
      if (address.origin !== location.origin) {
        onTell({ tone: "error", title: texts.urlOther });
        return;
      }
      const answer = await fetch(address, { credentials: "same-origin" });
      if (!answer.ok) throw new Error(String(answer.status));
      await take(await answer.text());
    } catch {
      onTell({ tone: "error", title: texts.urlFailed });
    }
  };

  return (
    <Section>
      <div className={styles.row}>
        <TextFile
          name={name}
          texts={{ ...texts.file, exported: texts.exported(name) }}
          largest={LARGEST}
          format={kept === null ? null : () => kept}
          onText={(text) => void take(text)}
          onTell={(tone, title) => onTell({ tone, title })}
        />
        {kept !== null && (
          <Button onClick={() => onKeep(null, texts.removed)}>{texts.remove}</Button>
        )}
      </div>
      <Field label={texts.url} hint={texts.urlHint}>
        <Input value={url} onChange={(_, { value }) => setUrl(value)} />
      </Field>
      <div>
        <Button disabled={url.trim() === ""} onClick={() => void fetchFrom()}>
          {texts.fetch}
        </Button>
      </div>
    </Section>
  );
}
