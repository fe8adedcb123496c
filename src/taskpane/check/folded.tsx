/** A list that is folded away until wanted. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Disclosure } from "../parts/disclosure";
import { useSession } from "../session/session";

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
  /** What another page asks for it by (`Target.card`). */
  section?: string;
  children: ReactNode;
}) {
  const styles = useStyles();
  const { target } = useSession();
  const asked = props.section !== undefined && target.card === props.section;
  const folded = (
    <Disclosure
      className={styles.details}
      summaryClassName={styles.summary}
      summary={props.title}
      open={props.open === true || asked}
    >
      {props.hint && <p className={styles.hint}>{props.hint}</p>}
      <ul className={styles.list}>{props.children}</ul>
    </Disclosure>
  );
  return props.section ? <div data-section={props.section}>{folded}</div> : folded;
}
