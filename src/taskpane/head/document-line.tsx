/** The head line is the document: which model it follows and what is still open in it. It opens the overview. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { Document20Regular } from "@fluentui/react-icons/svg/document";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { lazy, Suspense } from "react";
import { deviatingRows } from "../../check/by-table";
import { shellTexts } from "../../messages/pane/shell";
import { headTexts } from "../../messages/pane/head";
import { SPOKEN } from "../parts/look";
import { useTexts, useSession } from "../session/session";

/** Fluent's menu is a good part of it: it comes behind the first sight of the pane. */
const MoreMenu = lazy(() => import("./more-menu"));

const useStyles = makeStyles({
  // Word's own pane menu may lie on the last 48 pixels.
  line: {
    display: "flex",
    alignItems: "center",
    minHeight: "36px",
    paddingRight: "48px",
    paddingLeft: "4px",
    columnGap: "2px",
    "@media (max-width: 230px)": { paddingRight: "8px" },
  },
  home: {
    display: "flex",
    alignItems: "center",
    columnGap: "6px",
    minHeight: "32px",
    padding: "0 8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    minWidth: 0,
    flex: "1 1 auto",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  open: { backgroundColor: tokens.colorNeutralBackground3 },
  icon: { flexShrink: 0 },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
    minWidth: "40px",
    flexShrink: 1,
    "@media (max-width: 230px)": { whiteSpace: "normal" },
  },
  spoken: SPOKEN,
  state: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
    minWidth: 0,
    // Where both do not fit, the name stays whole.
    flexShrink: 20,
    "@media (max-width: 230px)": { display: "none" },
  },
});

export function DocumentLine({ page, back }: { page: string; back: () => void }) {
  const styles = useStyles();
  const texts = useTexts(headTexts);
  const { goTo } = useSession();
  const { name, state } = useHead(page);
  const open = page === "overzicht";
  const { more: label } = useTexts(shellTexts);
  const more = {
    appearance: "subtle",
    size: "small",
    icon: <MoreHorizontal20Regular />,
    "aria-label": label,
    title: label,
  } as const;
  const Chevron = open ? ChevronUp16Regular : ChevronDown16Regular;
  return (
    <div className={styles.line}>
      <button
        type="button"
        id="document-line"
        className={mergeClasses(styles.home, open && styles.open)}
        aria-expanded={open}
        aria-controls="panel"
        onClick={() => (open ? back() : goTo("overzicht"))}
      >
        <Document20Regular className={styles.icon} />
        <span className={styles.name}>{name}</span>
        {state && <span className={styles.state}>{state}</span>}
        <span className={styles.spoken}>{texts.overview}</span>
        <Chevron className={styles.chevron} />
      </button>
      <Suspense fallback={<Button {...more} />}>
        <MoreMenu {...more} />
      </Suspense>
    </div>
  );
}

/** The document's name and the one figure that matters on this page. */
function useHead(page: string): { name: string; state: string } {
  const texts = useTexts(headTexts);
  const { check, work } = useSession();
  const { result, job } = check;
  if (!result) {
    const name = job.busy ? texts.reading : job.failure ? texts.notRead : texts.notYet;
    return { name, state: "" };
  }
  const { model, fields, deviationTable } = result.report;
  if (check.stale) return { name: model?.name ?? texts.notYet, state: texts.changed };
  if (!model) return { name: result.text.trim() === "" ? texts.empty : texts.noModel, state: "" };
  if (job.busy) return { name: model.name, state: texts.busy };
  if (page === "invullen") {
    const blank = fields.filter(({ filled }) => !filled).length;
    return { name: model.name, state: texts.fieldsOpen(blank) };
  }
  const { items, open } = work;
  const untouched = open === items.length;
  const byTable = deviatingRows(deviationTable.rows);
  return {
    name: model.name,
    state: untouched ? texts.deviations(open, byTable) : texts.open(open),
  };
}
