/** The bar that stays: how far the work is, what is shown of it, and the way to the next. */
import { Button, makeStyles, ProgressBar, ToggleButton, tokens } from "@fluentui/react-components";
import { ArrowDown20Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp20Regular } from "@fluentui/react-icons/svg/arrow-up";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { Filter20Regular } from "@fluentui/react-icons/svg/filter";
import type { ReactNode } from "react";
import { workTexts } from "../../messages/pane/work";
import type { Rank } from "../../verdict";
import { useTexts } from "../session/session";
import { LinkButton } from "../parts/link-button";
import type { BulkAct } from "./bulk-list";
import type { Filter } from "./filter";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "6px 12px 8px",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    "@media (max-width: 230px), (max-height: 420px)": { position: "static" },
    "@media (min-width: 540px)": { paddingLeft: "16px", paddingRight: "16px" },
  },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "4px",
    "@media (max-width: 230px)": { flexWrap: "wrap" },
  },
  count: { flex: 1, minWidth: 0, fontVariantNumeric: "tabular-nums" },
  wide: {
    color: tokens.colorNeutralForeground2,
    "@media (max-width: 299px)": { display: "none" },
  },
  chips: { display: "flex", flexWrap: "wrap", gap: "4px", alignItems: "center" },
  these: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  chip: {
    minWidth: "auto",
    minHeight: "26px",
    padding: "2px 8px",
    borderRadius: "13px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    '&[aria-pressed="true"]': {
      backgroundColor: tokens.colorBrandBackground,
      color: tokens.colorNeutralForegroundOnBrand,
      fontWeight: tokens.fontWeightSemibold,
      border: "1px solid transparent",
    },
  },
});

const RANKS: readonly Rank[] = ["kern", "inhoudelijk", "bewoording"];

export function WorkBar(props: {
  done: number;
  all: number;
  /** Still open, by rank. */
  open: Readonly<Record<Rank, number>>;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  filtering: boolean;
  onFiltering: (open: boolean) => void;
  onStep: (by: 1 | -1) => void;
  /** What can be done at once with the open ones that are shown, and how many those are. */
  bulk: readonly BulkAct[];
  shown: number;
  onBulk: (act: BulkAct) => void;
  /** How many were done at once and can be taken back. */
  undoes: number;
  onUndo: () => void;
  children?: ReactNode;
}) {
  const styles = useStyles();
  const texts = useTexts(workTexts);
  const { done, all, open, filter } = props;
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <div className={styles.count}>
          <b>{texts.handled(done, all)}</b> {texts.handledWord}
          <span className={styles.wide}>{texts.open(all - done)}</span>
        </div>
        <Button
          appearance="subtle"
          size="small"
          icon={<Filter20Regular />}
          aria-label={texts.filter.button}
          title={texts.filter.button}
          aria-expanded={props.filtering}
          onClick={() => props.onFiltering(!props.filtering)}
        />
        <Button
          size="small"
          icon={<ArrowUp20Regular />}
          aria-label={texts.previous}
          title={texts.previous}
          aria-keyshortcuts="Alt+PageUp"
          onClick={() => props.onStep(-1)}
        />
        <Button
          size="small"
          icon={<ArrowDown20Regular />}
          aria-label={texts.next}
          title={texts.next}
          aria-keyshortcuts="Alt+PageDown"
          onClick={() => props.onStep(1)}
        />
      </div>
      <ProgressBar
        value={all === 0 ? 1 : done / all}
        aria-label={`${texts.handled(done, all)} ${texts.handledWord}`}
      />
      <div className={styles.chips}>
        {RANKS.map((rank) => (
          <ToggleButton
            key={rank}
            className={styles.chip}
            size="small"
            checked={filter.rank === rank}
            onClick={() => props.onFilter({ ...filter, rank: filter.rank === rank ? null : rank })}
          >
            {texts.chip[rank]} {open[rank]}
          </ToggleButton>
        ))}
      </div>
      {props.bulk.length > 0 && (
        <div className={styles.chips}>
          <span className={styles.these}>{texts.bulk.these(props.shown)}</span>
          {props.bulk.map((act) => (
            <Button key={act} size="small" onClick={() => props.onBulk(act)}>
              {texts.bulk.open[act]}
            </Button>
          ))}
        </div>
      )}
      {props.undoes > 1 && (
        <LinkButton small onClick={props.onUndo}>
          <ArrowUndo16Regular />
          {texts.bulk.takeBack(props.undoes)}
        </LinkButton>
      )}
      {props.children}
    </div>
  );
}
