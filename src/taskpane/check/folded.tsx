/** A list that is folded away until wanted. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  details: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    padding: `${tokens.spacingVerticalS} 0`,
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  list: {
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalS}`,
    listStyleType: "none",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  hint: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

export function Folded(props: {
  title: string;
  open?: boolean;
  hint?: string;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <details className={styles.details} open={props.open}>
      <summary className={styles.summary}>{props.title}</summary>
      {props.hint && <p className={styles.hint}>{props.hint}</p>}
      <ul className={styles.list}>{props.children}</ul>
    </details>
  );
}
