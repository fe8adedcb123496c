/** A word or two beside a heading: told by its text, the colour only helps. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  mark: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    padding: "0 6px",
    borderRadius: "9px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  strong: {
    color: tokens.colorPaletteDarkOrangeForeground1,
    border: `1px solid ${tokens.colorPaletteDarkOrangeBorder1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  good: {
    color: tokens.colorPaletteGreenForeground1,
    border: `1px solid ${tokens.colorPaletteGreenBorder1}`,
  },
  plain: {},
});

export function Mark(props: { tone: "plain" | "strong" | "good"; children: ReactNode }) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.mark, styles[props.tone])}>{props.children}</span>;
}
