/** Weight is form, not colour: kern filled, inhoudelijk outlined, bewoording plain. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  mark: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    padding: "1px 7px",
    borderRadius: "9px",
    border: "1px solid transparent",
    whiteSpace: "nowrap",
    flexShrink: 0,
    maxWidth: "100%",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  kern: {
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
    fontWeight: tokens.fontWeightSemibold,
    // Filled in high contrast too: weight is form.
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "CanvasText",
      color: "Canvas",
    },
  },
  inhoudelijk: {
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground1,
  },
  bewoording: { paddingLeft: 0, paddingRight: 0, color: tokens.colorNeutralForeground3 },
  other: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
});

export function RankMark(props: {
  rank: "kern" | "inhoudelijk" | "bewoording" | "other";
  children: ReactNode;
}) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.mark, styles[props.rank])}>{props.children}</span>;
}
