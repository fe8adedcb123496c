/** The overview as an annex: only under a sentence that gives it force, which the user reads and accepts first. */
import { Button, Checkbox, Field, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ModelAgreement } from "../../clauses/schema";
import { annexTexts } from "../../messages/pane/annex";
import { looseTexts } from "../../messages/pane/loose";
import { updateDeviationTable, type AnnexStage } from "../../word/annex";
import { Busy } from "../parts/busy";
import { FailureNotice } from "../parts/notice";
import { Quiet, Section } from "../parts/section";
import { useSession, useTexts } from "../session/session";
import { useJob } from "../session/use-job";
import { contractFont } from "../theme";
import { useWritable } from "../work/use-writable";
import { incorporates } from "../../clauses/deviation-annex";

const useStyles = makeStyles({
  sentence: {
    margin: 0,
    padding: "8px 12px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    fontFamily: contractFont,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
  },
});

export function LooseAnnex(props: { model: ModelAgreement; onMade: (text: string) => void }) {
  const { model, onMade } = props;
  const styles = useStyles();
  const { annex: texts } = useTexts(looseTexts);
  const shared = useTexts(annexTexts);
  const { host, locale, announce, check, drafts, work } = useSession();
  const [accepted, setAccepted] = useState(false);
  const [tracked, setTracked] = useState(true);
  const [stage, setStage] = useState<AnnexStage>("reading");
  const job = useJob();
  const writable = useWritable();
  const { deviationAnnex } = model;
  if (!deviationAnnex || !writable) return null;
  const { sentence, grounds } = deviationAnnex;

  const add = () =>
    job.start(async (signal) => {
      const made = await updateDeviationTable({
        model: model.id,
        annexed: true,
        reasons: [...drafts.reasons],
        proposals: check.proposals,
        noise: check.noise,
        tracked: tracked && host.capabilities.tracking,
        signal,
        onStage: setStage,
      });
      check.take(made.result);
      drafts.settle(made.result);
      // The sentence was accepted just now: its card asks for no other decision.
      for (const one of made.result.report.deviations)
        if (one.kind === "added" && incorporates(model, one.documentText))
          work.decide(one, { left: true });
      const said = texts.done(made.written);
      announce(said);
      onMade(said);
    });

  return (
    <Section title={texts.title}>
      <Quiet>{texts.why}</Quiet>
      <blockquote className={styles.sentence} lang="nl">
        {sentence}
      </blockquote>
      <Quiet>{grounds.length > 0 ? texts.grounds(grounds) : texts.noGrounds}</Quiet>
      <Checkbox
        label={texts.accept}
        checked={accepted}
        onChange={(_, { checked }) => setAccepted(checked === true)}
      />
      {host.capabilities.tracking ? (
        <Switch
          label={shared.tracked}
          checked={tracked}
          onChange={(_, { checked }) => setTracked(checked)}
        />
      ) : (
        <Field hint={shared.untrackable} />
      )}
      <Button disabledFocusable={job.busy || !accepted} onClick={() => void (accepted && add())}>
        {texts.add}
      </Button>
      {!accepted && <Quiet>{texts.acceptFirst}</Quiet>}
      {job.busy && (
        <Busy
          text={shared.stage[stage]}
          onCancel={stage === "reading" || stage === "comparing" ? job.cancel : undefined}
        />
      )}
      {job.failure && <FailureNotice failure={job.failure} locale={locale} />}
    </Section>
  );
}
