/** Heading of a step. It takes the focus, so that a keyboard goes on from here and a reader says it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

export function StepHeading({ id, children }: { id: string; children: string }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const current = heading.current;
    // Not -1: Fluent's keyboard handling holds Tab fast on an element that is focused with that.
    current?.setAttribute("tabindex", "0");
    current?.focus();
  }, [children]);
  return (
    <h1
      id={id}
      ref={heading}
      onBlur={({ currentTarget }) => currentTarget.removeAttribute("tabindex")}
      className={styles.heading}
    >
      {children}
    </h1>
  );
}
