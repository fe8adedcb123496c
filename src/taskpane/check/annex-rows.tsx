/** Rows of Bijlage 4 that themselves are the deviation, or are wrong: what they change, and their mend. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { rowDifference } from "../../annex4";
import type { TableRowResult } from "../../outcome";
import { findingText } from "../../messages/findings";
import { checkTexts } from "../../messages/pane/check";
import { playbookTexts } from "../../messages/playbook";
import { workTexts } from "../../messages/pane/work";
import { FailureNotice, Notice } from "../parts/notice";
import { PlaceButton } from "../parts/place-button";
import { useSession, useTexts } from "../session/session";
import { contractFont } from "../theme";
import { RungOnRow } from "../playbook/rung-on-row";
import { useWritable } from "../work/use-writable";
import { Diff } from "./diff";
import { rowMend } from "./row-mend";
import type { Show } from "./use-show";
import { MendLine } from "./mend-line";
import { mendRow, rowWords } from "./mend-row";
import { useMends, type Mends } from "./use-mends";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  wording: {
    margin: 0,
    fontFamily: contractFont,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  findings: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

export function AnnexRows(props: {
  rows: readonly TableRowResult[];
  model: string;
  show: Show;
  /** Of the document with every proposal accepted: what is acted on. */
  accepted: boolean;
}) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const { locale } = useSession();
  const { rows, model, show, accepted } = props;
  const acts = useMends(model);
  const told = rows.filter(
    (row) =>
      row.status === "annex-only" || row.findings.length > 0 || acts.mended.has(rowWords(row)),
  );
  if (told.length === 0) return null;
  return (
    <section data-section="rows">
      <h2 className={styles.heading}>{texts.viaTable}</h2>
      <p className={styles.text}>{texts.viaTableText}</p>
      {acts.job.failure && <FailureNotice failure={acts.job.failure} locale={locale} />}
      <ul className={styles.list}>
        {told.map((row) => (
          // Known by its place: a rung in it leaves the keyboard where it was.
          <Row
            key={`${row.table ?? 0} ${row.row ?? 0}`}
            row={row}
            model={accepted ? model : null}
            acts={acts}
            show={show}
          />
        ))}
      </ul>
    </section>
  );
}

/** One row: only its difference, what is wrong with it, and the act that mends it. Removal is not offered. */
function Row(props: {
  row: TableRowResult;
  /** null where nothing is put in the place of what it says. */
  model: string | null;
  acts: Mends;
  show: Show;
}) {
  const { row, model, acts, show } = props;
  const styles = useStyles();
  const working = useTexts(workTexts);
  const rungs = useTexts(playbookTexts);
  const { locale, playbook } = useSession();
  const writable = useWritable();
  const key = rowWords(row);
  const rung = playbook.rungOfRow(row);
  const becomes = rowMend(row);
  const mended = acts.mended.get(key);
  const failed = acts.failed.get(key);
  const changes = rowDifference(row);
  return (
    <li
      className={styles.row}
      data-section={`row ${row.article}`}
      tabIndex={-1}
      data-row={row.article}
      aria-busy={acts.job.busy || undefined}
    >
      <div>
        <PlaceButton onClick={show(row.place, row.article)}>{row.article}</PlaceButton>
      </div>
      {changes ? (
        <Diff changes={changes} full={false} />
      ) : (
        <p className={styles.wording}>{row.replacement}</p>
      )}
      {model !== null && <RungOnRow row={row} model={model} />}
      {model === null && rung && (
        <p className={styles.text}>{rungs[rung.along ? "along" : "exactly"](rung.rung, rung.of)}</p>
      )}
      {row.findings.length > 0 && (
        <ul className={styles.findings}>
          {row.findings.map((finding, at) => (
            <li key={at}>{findingText(finding, locale)}</li>
          ))}
        </ul>
      )}
      {failed && <Notice tone="error" title={failed} />}
      {writable && becomes !== null && (
        <Button
          appearance="primary"
          disabledFocusable={acts.job.busy}
          onClick={() => void mendRow(acts, row, becomes)}
        >
          {working.row.change(row.article, becomes)}
        </Button>
      )}
      {mended && <MendLine mended={mended} onUndo={() => void acts.takeBack(key)} />}
    </li>
  );
}
