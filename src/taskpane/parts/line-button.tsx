/** A line of a list that leads somewhere: what, where, and a chevron. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { BARE_BUTTON } from "./look";

const useStyles = makeStyles({
  line: {
    display: "flex",
    width: "100%",
    columnGap: "8px",
    alignItems: "flex-start",
    padding: "7px 0",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ...BARE_BUTTON,
    textAlign: "left",
  },
  first: { borderTop: "none" },
  lead: { flexShrink: 0, minWidth: "28px", fontWeight: tokens.fontWeightSemibold },
  body: { flex: 1, minWidth: 0 },
  small: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  chevron: { flexShrink: 0, marginTop: "2px", color: tokens.colorNeutralForeground3 },
});

export function LineButton(props: {
  lead?: ReactNode;
  small?: ReactNode;
  first?: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.line, props.first && styles.first)}
      onClick={props.onClick}
    >
      {props.lead !== undefined && <span className={styles.lead}>{props.lead}</span>}
      <span className={styles.body}>
        {props.children}
        {props.small && <span className={styles.small}>{props.small}</span>}
      </span>
      <ChevronRight16Regular className={styles.chevron} />
    </button>
  );
}
