/** An annex for deviations that the model prints, or that stands in the document: the rows that the deviations ask for, their reasons, and one button that writes them. */
import { Button, Checkbox, Field, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { annexTexts } from "../../messages/pane/annex";
import { checkTexts } from "../../messages/pane/check";
import { updateDeviationTable, type AnnexOutcome, type AnnexStage } from "../../word/annex";
import { useSection } from "../check/use-section";
import { unsettled } from "../check/views";
import { Busy } from "../parts/busy";
import { FailureNotice, Notice } from "../parts/notice";
import { useModel } from "../session/library";
import { useSession, useTexts } from "../session/session";
import { useJob } from "../session/use-job";
import { Proposals } from "./proposals";
import { RowCard } from "./row-card";
import { Summary } from "./summary";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
  },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0 },
});

export function OwnAnnex() {
  const styles = useStyles();
  const texts = useTexts(annexTexts);
  const checking = useTexts(checkTexts);
  const { host, locale, announce, check, drafts, target } = useSession();
  const [tracked, setTracked] = useState(true);
  const [stage, setStage] = useState<AnnexStage>("reading");
  const [outcome, setOutcome] = useState<AnnexOutcome | null>(null);
  const job = useJob();
  const { result } = check;
  const plan = result?.plan ?? null;
  const proposed = useMemo(
    () => (result ? unsettled(result.report, result.rejected) : 0),
    [result],
  );
  const model = useModel(result?.report.model?.id ?? null);
  const ruled = model && model.deviationRule !== undefined;
  const busy = job.busy || check.job.busy;
  useSection(target.card, plan !== null);

  const write = async () => {
    setOutcome(null);
    await job.start(async (signal) => {
      const made = await updateDeviationTable({
        model: check.model || undefined,
        reasons: [...drafts.reasons],
        remove: [...drafts.remove],
        update: [...drafts.update],
        proposals: check.proposals,
        noise: check.noise,
        tracked: tracked && host.capabilities.tracking,
        signal,
        onStage: setStage,
      });
      check.take(made.result);
      drafts.settle(made.result);
      setOutcome(made);
      announce(outcomeText(texts, made));
    });
  };

  return (
    <div className={styles.page}>
      <p className={styles.intro}>{ruled === false ? texts.introOwn : texts.intro}</p>
      {result && !result.report.model && (
        <Notice tone="info" title={checking.noModel}>
          {checking.followsNone}
        </Notice>
      )}
      {plan && <Summary plan={plan} />}
      {plan && proposed > 0 && (
        <Field hint={texts.proposedHint}>
          <Checkbox
            label={texts.proposed}
            checked={check.proposals}
            onChange={(_, { checked }) => {
              if (!busy) void check.run(checked === true);
            }}
          />
        </Field>
      )}
      <Button
        appearance="primary"
        disabledFocusable={busy || host.readOnly || Boolean(result?.closed)}
        onClick={() => void write()}
      >
        {plan?.present ? texts.update : texts.make}
      </Button>
      {host.capabilities.tracking ? (
        <Switch
          label={texts.tracked}
          checked={tracked}
          onChange={(_, { checked }) => setTracked(checked)}
        />
      ) : (
        <Field hint={texts.untrackable} />
      )}
      {(!result || check.stale) && (
        <Button disabledFocusable={busy} onClick={() => void check.run()}>
          {texts.preview}
        </Button>
      )}
      {check.job.busy && <Busy text={checking.stage[check.stage]} onCancel={check.job.cancel} />}
      {job.busy && (
        <Busy
          text={texts.stage[stage]}
          onCancel={stage === "reading" || stage === "comparing" ? job.cancel : undefined}
        />
      )}
      {job.failure && <FailureNotice failure={job.failure} locale={locale} />}
      {check.job.failure && <FailureNotice failure={check.job.failure} locale={locale} />}
      {outcome && !job.busy && (
        <Notice tone={outcome.left > 0 ? "error" : "success"} title={outcomeText(texts, outcome)} />
      )}
      {outcome?.tracked === false && outcome.written > 0 && !job.busy && (
        <Notice tone="warning" title={texts.untracked} />
      )}
      {plan && <Proposals plan={plan} />}
      {plan && plan.rows.length > 0 && (
        <ul className={styles.list}>
          {plan.rows.map((row) => (
            <RowCard key={row.key} row={row} disabled={job.busy} />
          ))}
        </ul>
      )}
    </div>
  );
}

function outcomeText(texts: (typeof annexTexts)["nl"], outcome: AnnexOutcome): string {
  const { written, left, result } = outcome;
  if (left > 0 && outcome.cause === "overtaken") return `${texts.overtaken} ${texts.partly(left)}`;
  if (left > 0) return texts.partly(left);
  if (written === 0) return texts.unchanged;
  return texts.done(written, result.plan?.rows.length ?? 0);
}
