/** What looks the same in many places of the pane, for use inside `makeStyles`. */
import { tokens } from "@fluentui/react-components";

/** Heard and not seen. */
export const SPOKEN = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
} as const;

/** A button that is a piece of the page: no box of its own, and the page's letters. */
export const BARE_BUTTON = {
  background: "none",
  color: "inherit",
  font: "inherit",
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
} as const;
