/** Controleren: the document beside its model. */
import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { checkTexts } from "../../messages/pane/check";
import type { CheckResult } from "../../word/check";
import { Busy } from "../parts/busy";
import { FailureNotice, Notice } from "../parts/notice";
import { useModels } from "../session/library";
import { useSession, useTexts } from "../session/session";
import { Report } from "./report";
import { WhatCounts } from "./what-counts";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
  },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export default function CheckPage() {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const { locale, announce, check } = useSession();
  const models = useModels();
  const { result, stale, job } = check;

  const tell = (made: CheckResult | null) => {
    if (!made) return;
    const { deviations, deviationTable, model } = made.report;
    const viaTable = deviationTable.rows.filter(({ status }) => status === "annex-only").length;
    announce(model ? texts.verdict(deviations.length, viaTable) : texts.noModel);
  };

  return (
    <div className={styles.page}>
      {!result && <p className={styles.intro}>{texts.intro}</p>}
      <Field label={texts.against}>
        <Select value={check.model} onChange={(_, { value }) => check.setModel(value)}>
          <option value="">{texts.recognise}</option>
          {models.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <WhatCounts
        counted={check.counted}
        onChange={(kinds) => void check.count(kinds).then(tell)}
      />
      <Button
        appearance={result && !stale ? "secondary" : "primary"}
        disabledFocusable={job.busy}
        onClick={() => void check.run().then(tell)}
      >
        {result ? texts.again : texts.check}
      </Button>
      {job.busy && <Busy text={texts.stage[check.stage]} onCancel={job.cancel} />}
      {job.failure && <FailureNotice failure={job.failure} locale={locale} />}
      {result && stale && !job.busy && (
        <Notice tone="warning" title={texts.stale}>
          {texts.staleText}
        </Notice>
      )}
      {result && <Report result={result} models={models} />}
    </div>
  );
}
