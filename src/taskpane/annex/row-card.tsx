/** One row of Bijlage 4: what lapses, what comes instead, and the reason for the counterparty. */
import { Field, makeStyles, mergeClasses, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PlannedRow } from "../../annex4";
import { annexTexts } from "../../messages/pane/annex";
import { Mark } from "../parts/mark";
import { MoreButton } from "../parts/more-button";
import { useSession, useTexts } from "../session/session";
import { contractFont } from "../theme";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    listStyleType: "none",
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
  },
  article: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  wording: {
    margin: 0,
    fontFamily: contractFont,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  lapses: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground2 },
  // Three lines.
  short: { maxHeight: "60px", lineHeight: "20px", overflow: "hidden" },
});

/** Texts longer than this are cut to three lines until asked for. */
const LONG = 140;

export function RowCard(props: {
  row: PlannedRow;
  disabled: boolean;
  /** Of an overview apart from the document: no row stands anywhere. */
  apart?: true;
}) {
  const { row, disabled, apart } = props;
  const styles = useStyles();
  const texts = useTexts(annexTexts);
  const { drafts } = useSession();
  const [full, setFull] = useState(false);
  const long = row.lapses.length > LONG || row.replacement.length > LONG;
  const wording = mergeClasses(styles.wording, !full && styles.short);
  const unsaved = drafts.reasons.some(({ key }) => key === row.key);
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h2 className={styles.article}>{row.article}</h2>
        {!apart && <Mark tone={statusTone(row)}>{texts.status[statusOf(row)]}</Mark>}
      </div>
      <div className={styles.label}>{texts.lapses}</div>
      {row.lapses ? (
        <p className={mergeClasses(wording, styles.lapses)}>{row.lapses}</p>
      ) : (
        <div>{texts.nothingLapses}</div>
      )}
      <div className={styles.label}>{texts.replacement}</div>
      <p className={wording}>{row.replacement}</p>
      {long && <MoreButton open={full} onToggle={setFull} more={texts.more} less={texts.less} />}
      <div data-section={`row ${row.article}`}>
        <Field
          label={texts.reasonFor(row.article)}
          hint={apart || !unsaved ? undefined : texts.unsaved}
        >
          <Textarea
            value={drafts.reasonOf(row)}
            resize="vertical"
            disabled={disabled}
            onChange={(_, { value }) => drafts.type(row, value)}
          />
        </Field>
      </div>
    </li>
  );
}

type Status = keyof (typeof annexTexts)["nl"]["status"];

function statusOf(row: PlannedRow): Status {
  if (!row.existing) return "new";
  if (row.writes.some((column) => column !== "reason")) return "update";
  if (row.status === "annex-only" || row.status !== "matches") return row.status;
  return row.source === "hand-made" ? "hand-made" : "matches";
}

function statusTone(row: PlannedRow): "plain" | "strong" | "good" {
  if (row.existing && row.status === "matches" && row.writes.length === 0) return "good";
  return row.status === "conflict" ? "strong" : "plain";
}
