/** A message of the pane: what happened, what to do, a button to do it with. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { failureText, failureTexts } from "../../messages/failures";
import type { Locale } from "../../messages/locale";
import { shellTexts } from "../../messages/pane/shell";
import type { Failure } from "../session/failure";
import { useFocusReturn } from "./use-focus-return";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: "3px solid",
    borderRadius: tokens.borderRadiusSmall,
    overflowWrap: "anywhere",
    "--link-colour": tokens.colorNeutralForeground1,
  },
  info: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  success: {
    borderLeftColor: tokens.colorPaletteGreenBorder2,
    backgroundColor: tokens.colorPaletteGreenBackground1,
  },
  warning: {
    borderLeftColor: tokens.colorPaletteMarigoldBorderActive,
    backgroundColor: tokens.colorPaletteMarigoldBackground1,
  },
  error: {
    borderLeftColor: tokens.colorPaletteRedBorder2,
    backgroundColor: tokens.colorPaletteRedBackground1,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  code: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

export type Tone = "info" | "success" | "warning" | "error";

export function Notice(props: {
  tone: Tone;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** Stands there from the beginning: no alarm for a screen reader. */
  quiet?: boolean;
}) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useFocusReturn(box);
  return (
    <div
      ref={box}
      className={mergeClasses(styles.box, styles[props.tone])}
      role={props.tone === "error" && !props.quiet ? "alert" : undefined}
      data-notice={props.tone}
    >
      <div className={styles.title}>{props.title}</div>
      {props.children}
      {props.actions && <div className={styles.actions}>{props.actions}</div>}
    </div>
  );
}

/** A failure in the user's words; the code stands below for whoever has to help. */
export function FailureNotice(props: { failure: Failure; locale: Locale; actions?: ReactNode }) {
  const styles = useStyles();
  const { code, detail } = props.failure;
  const text = failureText(failureTexts[props.locale], code);
  return (
    <Notice tone="error" title={text.what} actions={props.actions}>
      <div>{text.todo}</div>
      <div className={styles.code}>{shellTexts[props.locale].errorCode(code, detail)}</div>
    </Notice>
  );
}
