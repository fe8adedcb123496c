/** Verslag: for whom, with our notes or not, and in which form. */
import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Select,
  SplitButton,
} from "@fluentui/react-components";
import { useState } from "react";
import { sendTexts } from "../../messages/pane/send";
import { openAsNew } from "../../word/open-new";
import { documentName } from "../../word/whole-file";
import { Busy } from "../parts/busy";
import { CopiedText } from "../parts/copied-text";
import { copyTable } from "../parts/copy-table";
import { DOCX, fileName, handOver } from "../parts/hand-over";
import { LinkButton } from "../parts/link-button";
import { FailureNotice, Notice } from "../parts/notice";
import { Quiet, Section } from "../parts/section";
import { useSession, useTexts } from "../session/session";
import { useJob } from "../session/use-job";
import type { Meaning, Purpose } from "../session/use-ranked";
import { useReport } from "./use-report";

const AUDIENCES = ["client", "officer", "counterparty"] as const;
type Audience = (typeof AUDIENCES)[number];

const useStyles = makeStyles({
  grow: { flexGrow: 1, maxWidth: "none" },
  split: { width: "100%" },
  // No wider than a pane of 270 pixels at 200 %.
  menu: { minWidth: "min(138px, 94vw)", maxWidth: "94vw" },
});

export function ReportSection({ meaning, purpose }: { meaning: Meaning | null; purpose: Purpose }) {
  const styles = useStyles();
  const texts = useTexts(sendTexts);
  const { announce, host, locale } = useSession();
  const [audience, setAudience] = useState<Audience>("client");
  const [notes, setNotes] = useState(false);
  const [done, setDone] = useState("");
  const [asText, setAsText] = useState<string | null>(null);
  const job = useJob();
  const report = useReport(meaning);
  if (!report) return null;
  const tree = () => report({ audience, purpose, notes: notes && audience !== "counterparty" });
  const tell = (text: string) => {
    setDone(text);
    announce(text);
  };
  const named = (ending: string) =>
    fileName(texts.report.fileName(documentName(), texts.report.audiences[audience])) + ending;

  const asDocx = () =>
    job.start(async () => {
      const [{ reportDocx }, { zipParts }, made] = await Promise.all([
        import("../../report"),
        import("../../ooxml/zip"),
        tree(),
      ]);
      const file = zipParts(reportDocx(made));
      if (host.downloads) handOver(named(".docx"), file, DOCX);
      else await openAsNew(file);
      tell(host.downloads ? texts.report.made(named(".docx")) : texts.report.opened);
    });
  const asHtml = () =>
    job.start(async () => {
      const [{ reportHtml }, made] = await Promise.all([import("../../report"), tree()]);
      handOver(named(".html"), reportHtml(made), "text/html");
      tell(texts.report.made(named(".html")));
    });
  const asTable = () =>
    job.start(async () => {
      const [{ reportTable }, made] = await Promise.all([import("../../report"), tree()]);
      const table = reportTable(made);
      const copied = await copyTable(table);
      setAsText(copied ? null : table.text);
      tell(copied ? texts.report.copied : texts.report.byHand);
    });

  return (
    <Section title={texts.report.title}>
      <Field label={texts.report.for}>
        <Select
          value={audience}
          onChange={(_, { value }) =>
            setAudience(AUDIENCES.find((one) => one === value) ?? audience)
          }
        >
          {AUDIENCES.map((one) => (
            <option key={one} value={one}>
              {texts.report.audiences[one]}
            </option>
          ))}
        </Select>
      </Field>
      {audience === "counterparty" ? (
        <Quiet>{texts.report.counterparty}</Quiet>
      ) : (
        <Checkbox
          label={texts.report.notes}
          checked={notes}
          onChange={(_, { checked }) => setNotes(checked === true)}
        />
      )}
      {host.downloads ? (
        <Menu positioning="below-end">
          <MenuTrigger disableButtonEnhancement>
            {(trigger) => (
              <SplitButton
                className={styles.split}
                disabledFocusable={job.busy}
                menuButton={{
                  ...trigger,
                  "aria-label": texts.report.otherForm,
                  title: texts.report.otherForm,
                }}
                primaryActionButton={{ className: styles.grow, onClick: () => void asDocx() }}
              >
                {texts.report.make}
              </SplitButton>
            )}
          </MenuTrigger>
          <MenuPopover className={styles.menu}>
            <MenuList>
              <MenuItem onClick={() => void asDocx()}>{texts.report.docx}</MenuItem>
              <MenuItem onClick={() => void asHtml()}>{texts.report.html}</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      ) : (
        <Button disabledFocusable={job.busy} onClick={() => void asDocx()}>
          {texts.report.make}
        </Button>
      )}
      <div>
        <LinkButton disabled={job.busy} onClick={() => void asTable()}>
          {texts.report.table}
        </LinkButton>
      </div>
      {job.busy && <Busy text={texts.report.making} onCancel={job.cancel} />}
      {job.failure && <FailureNotice failure={job.failure} locale={locale} />}
      {done !== "" && !job.busy && <Notice tone="success" title={done} />}
      {asText !== null && <CopiedText label={texts.report.table} text={asText} />}
    </Section>
  );
}
