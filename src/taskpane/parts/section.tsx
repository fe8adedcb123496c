/** Headings, facts and lines of the pages: one look for all. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: "26px",
    fontWeight: tokens.fontWeightSemibold,
  },
  section: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: "12px",
    minWidth: 0,
  },
  bare: { borderTop: "none", paddingTop: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: 0 },
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "76px minmax(0, 1fr)",
    gap: "5px 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0, color: tokens.colorNeutralForeground1, minWidth: 0 },
    "@media (max-width: 230px)": {
      gridTemplateColumns: "minmax(0, 1fr)",
      gap: 0,
      "& dd": { marginBottom: "6px" },
    },
  },
});

export function Title({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <h1 id={id} className={useStyles().title}>
      {children}
    </h1>
  );
}

export function Section(props: {
  title?: ReactNode;
  /** Read aloud where the title is not text alone. */
  label?: string;
  bare?: boolean;
  /** What another place asks for it by. */
  name?: string;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <section
      className={mergeClasses(styles.section, props.bare && styles.bare)}
      aria-label={props.label}
      data-section={props.name}
      // Shown from elsewhere, it may hold nothing that the keyboard stops at.
      tabIndex={props.name === undefined ? undefined : -1}
    >
      {props.title && <h2 className={styles.heading}>{props.title}</h2>}
      {props.children}
    </section>
  );
}

export function Quiet({ children }: { children: ReactNode }) {
  return <p className={useStyles().quiet}>{children}</p>;
}

export function Text({ children }: { children: ReactNode }) {
  return <p className={useStyles().text}>{children}</p>;
}

/** Names and values: only those that exist. */
export function Facts({ all }: { all: readonly (readonly [string, ReactNode])[] }) {
  const styles = useStyles();
  const told = all.filter(([, value]) => value !== null && value !== "" && value !== undefined);
  if (told.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {told.map(([name, value]) => (
        <FactRow key={name} name={name} value={value} />
      ))}
    </dl>
  );
}

function FactRow({ name, value }: { name: string; value: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
