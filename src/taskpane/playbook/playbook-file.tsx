/** Positions as a file: taken over, handed over, or fetched from the server that the add-in itself came from. */
import { Button, Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ModelAgreement } from "../../clauses/schema";
import { playbookProblemTexts } from "../../messages/playbook";
import { playbookTexts } from "../../messages/pane/playbook";
import { keptTexts } from "../../messages/pane/kept";
import type { Playbook } from "../../playbook";
import { CopiedText } from "../parts/copied-text";
import { handOver } from "../parts/hand-over";
import type { Tone } from "../parts/notice";
import { Section } from "../parts/section";
import { useSession, useTexts } from "../session/session";

export interface Told {
  tone: Tone;
  title: string;
  lines?: readonly string[];
}

/** Bytes: a hundred clauses of the longest sort fit. */
const LARGEST = 1_000_000;
/** Enough problems to begin with. */
const SHOWN = 5;

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  wide: { width: "100%" },
});

const asText = (playbook: Playbook): string => `${JSON.stringify(playbook, null, 2)}\n`;

export function PlaybookFile(props: {
  model: ModelAgreement;
  playbook: Playbook | null;
  onKeep: (playbook: Playbook | null, said: string) => void;
  onTell: (told: Told) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(playbookTexts);
  const kept = useTexts(keptTexts);
  const { host, locale } = useSession();
  const { model, playbook, onKeep, onTell } = props;
  const input = useRef<HTMLInputElement>(null);
  const [url, setUrl] = useState("");
  const [pasted, setPasted] = useState("");
  const [shown, setShown] = useState(false);

  const take = async (text: string) => {
    if (text.length > LARGEST) {
      onTell({ tone: "error", title: texts.tooLarge });
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
    const address = new URL(url.trim(), location.href);
    if (address.origin !== location.origin) {
      onTell({ tone: "error", title: texts.urlOther });
      return;
    }
    try {
      const answer = await fetch(address, { credentials: "same-origin" });
      if (!answer.ok) throw new Error(String(answer.status));
      await take(await answer.text());
    } catch {
      onTell({ tone: "error", title: texts.urlFailed });
    }
  };
  const save = () => {
    if (!playbook) return;
    if (!host.downloads) {
      setShown(true);
      return;
    }
    const name = texts.fileName(model.id);
    handOver(name, asText(playbook), "application/json");
    onTell({ tone: "success", title: texts.exported(name) });
  };

  return (
    <Section>
      <div className={styles.row}>
        <Button onClick={() => input.current?.click()}>{texts.import}</Button>
        {playbook && <Button onClick={save}>{texts.export}</Button>}
        {playbook && <Button onClick={() => onKeep(null, texts.removed)}>{texts.remove}</Button>}
      </div>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again.
          target.value = "";
          if (file && file.size > LARGEST) onTell({ tone: "error", title: texts.tooLarge });
          else if (file) void file.text().then(take);
        }}
      />
      {shown && playbook && <CopiedText label={texts.exportText} text={asText(playbook)} />}
      {!host.downloads && (
        <>
          <Field className={styles.wide} label={kept.importText}>
            <Textarea value={pasted} onChange={(_, { value }) => setPasted(value)} />
          </Field>
          <Button disabled={pasted.trim() === ""} onClick={() => void take(pasted)}>
            {kept.importTextDo}
          </Button>
        </>
      )}
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
