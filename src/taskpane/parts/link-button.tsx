/** A press that reads as words in a line: an act of the second order. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ButtonHTMLAttributes, Ref } from "react";

const useStyles = makeStyles({
  link: {
    font: "inherit",
    // On a coloured ground the colour of links has too little contrast: there the ground says which (notice.tsx).
    color: `var(--link-colour, ${tokens.colorBrandForegroundLink})`,
    background: "none",
    border: "none",
    padding: 0,
    minHeight: "24px",
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "left",
    textDecorationLine: "underline",
    textDecorationColor: "color-mix(in srgb, currentColor 45%, transparent)",
    textUnderlineOffset: "3px",
    cursor: "pointer",
    ":hover": { textDecorationColor: "currentColor" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    ":disabled": { color: tokens.colorNeutralForeground3, cursor: "not-allowed" },
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export function LinkButton({
  small,
  className,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { small?: boolean; ref?: Ref<HTMLButtonElement> }) {
  const styles = useStyles();
  return (
    <button
      type="button"
      {...rest}
      className={mergeClasses(styles.link, small && styles.small, className)}
    />
  );
}
