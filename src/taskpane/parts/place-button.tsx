/** A place in the document by its name; pressing it shows the place in Word. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { checkTexts } from "../../messages/pane/check";
import { useTexts } from "../session/session";

const useStyles = makeStyles({
  place: {
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    background: "none",
    border: "none",
    padding: 0,
    cursor: "pointer",
    textAlign: "left",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  nowhere: { fontWeight: tokens.fontWeightSemibold },
});

export function PlaceButton(props: { onClick: (() => void) | null; children: ReactNode }) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  if (!props.onClick) return <span className={styles.nowhere}>{props.children}</span>;
  return (
    <button type="button" className={styles.place} title={texts.show} onClick={props.onClick}>
      {props.children}
    </button>
  );
}
