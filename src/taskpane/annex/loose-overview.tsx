/** A model without an annex for deviations: an overview apart from the agreement, as a document or a table. */
import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { version } from "../../../package.json";
import type { ModelAgreement } from "../../clauses/schema";
import type { TablePlan } from "../../annex4";
import { dateTimeText } from "../../messages/locale";
import { looseTexts } from "../../messages/pane/loose";
import { sendTexts } from "../../messages/pane/send";
import type { CheckResult } from "../../word/check";
import { documentName } from "../../word/whole-file";
import { Busy } from "../parts/busy";
import { CopiedText } from "../parts/copied-text";
import { copyTable } from "../parts/copy-table";
import { DOCX, fileName, handOver } from "../parts/hand-over";
import { LinkButton } from "../parts/link-button";
import { FailureNotice, Notice } from "../parts/notice";
import { Quiet, Text } from "../parts/section";
import { useSession, useTexts } from "../session/session";
import { useJob } from "../session/use-job";
import { LooseAnnex } from "./loose-annex";
import { RowCard } from "./row-card";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  list: { margin: 0, padding: 0 },
});

export function LooseOverview(props: {
  result: CheckResult;
  overview: TablePlan;
  model: ModelAgreement;
  /** An annex was made of it: what then stands. */
  onMade: (text: string) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(looseTexts);
  const { unsaved } = useTexts(sendTexts).report;
  const { host, locale, announce, check, drafts } = useSession();
  const [done, setDone] = useState("");
  const [asText, setAsText] = useState<string | null>(null);
  const job = useJob();
  const { result, overview, model } = props;
  if (overview.rows.length === 0) return <Text>{texts.none}</Text>;
  const tell = (text: string) => {
    setDone(text);
    announce(text);
  };
  const tree = async () => {
    const { overviewTree } = await import("../../report");
    return overviewTree({
      report: result.report,
      model,
      rows: overview.rows.map((row) => ({ ...row, reason: drafts.reasonOf(row) })),
      locale,
      name: documentName() || unsaved,
      checked: dateTimeText(check.checkedAt ?? new Date(), locale),
      version,
    });
  };
  const asDocx = () =>
    job.start(async () => {
      const [{ reportDocx }, { zipParts }, made] = await Promise.all([
        import("../../report"),
        import("../../ooxml/zip"),
        tree(),
      ]);
      const name = `${fileName(texts.fileName(documentName()))}.docx`;
      handOver(name, zipParts(reportDocx(made)), DOCX);
      tell(texts.made(name));
    });
  const asTable = () =>
    job.start(async () => {
      const [{ reportTable }, made] = await Promise.all([import("../../report"), tree()]);
      const table = reportTable(made);
      const copied = await copyTable(table);
      setAsText(copied ? null : table.text);
      tell(copied ? texts.copied : texts.byHand);
    });

  return (
    <>
      <div className={styles.part}>
        <Text>{texts.intro}</Text>
        {host.downloads ? (
          <Button appearance="primary" disabledFocusable={job.busy} onClick={() => void asDocx()}>
            {texts.make}
          </Button>
        ) : (
          <Quiet>{texts.noDownloads}</Quiet>
        )}
        <div>
          <LinkButton disabled={job.busy} onClick={() => void asTable()}>
            {texts.copy}
          </LinkButton>
        </div>
        {job.busy && <Busy text={texts.making} />}
        {job.failure && <FailureNotice failure={job.failure} locale={locale} />}
        {done !== "" && !job.busy && <Notice tone="success" title={done} />}
        {asText !== null && <CopiedText label={texts.copy} text={asText} />}
      </div>
      <ul className={styles.list}>
        {overview.rows.map((row) => (
          <RowCard key={row.key} row={row} disabled={job.busy} apart />
        ))}
      </ul>
      <LooseAnnex model={model} onMade={props.onMade} />
    </>
  );
}
