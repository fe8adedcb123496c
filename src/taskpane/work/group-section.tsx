/** An article with its deviations, folded until wanted; its head says how heavy it is and how far the work. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { BARE_BUTTON } from "../parts/look";

const useStyles = makeStyles({
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, font: "inherit" },
  head: {
    display: "flex",
    width: "100%",
    alignItems: "flex-start",
    columnGap: "4px",
    padding: "10px 12px 10px 8px",
    minHeight: "40px",
    border: "none",
    ...BARE_BUTTON,
    textAlign: "left",
    "@media (max-width: 230px)": { flexWrap: "wrap" },
  },
  chevron: { flexShrink: 0, marginTop: "2px" },
  name: { flex: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold, hyphens: "auto" },
  small: {
    display: "block",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  count: {
    flexShrink: 0,
    display: "inline-flex",
    alignItems: "center",
    columnGap: "2px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  all: { color: tokens.colorStatusSuccessForeground1 },
  body: {
    listStyleType: "none",
    margin: 0,
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "0 8px 10px",
  },
});

export function GroupSection(props: {
  id: string;
  title: string;
  small: string;
  /** "1 van 3"; and whether that is all of them. */
  count?: string;
  done?: boolean;
  open: boolean;
  onOpen: (open: boolean) => void;
  children: ReactNode;
}) {
  const styles = useStyles();
  const Chevron = props.open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <section className={styles.group} data-section={props.id}>
      <h2 className={styles.heading}>
        <button
          type="button"
          data-group
          className={styles.head}
          aria-expanded={props.open}
          onClick={() => props.onOpen(!props.open)}
        >
          <Chevron className={styles.chevron} />
          <span className={styles.name}>
            {props.title}
            {props.small && <span className={styles.small}>{props.small}</span>}
          </span>
          {props.count && (
            <span className={`${styles.count} ${props.done ? styles.all : ""}`}>
              {props.done && <Checkmark16Regular />}
              {props.count}
            </span>
          )}
        </button>
      </h2>
      {props.open && <ul className={styles.body}>{props.children}</ul>}
    </section>
  );
}
