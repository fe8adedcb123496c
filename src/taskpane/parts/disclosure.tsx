/**
 * Something folded away until wanted. Fluent's keyboard handling counts what a closed `details` holds
 * as reachable, tries to go there and stays where it is: nobody gets past it by Tab. So what is
 * closed is not there at all, which a long list also asks for, and the summary is a stop by its own say.
 */
import { useState, type ReactNode } from "react";

export function Disclosure(props: {
  summary: ReactNode;
  className?: string;
  summaryClassName?: string;
  /** Open at first. */
  open?: boolean;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(props.open ?? false);
  return (
    <details
      className={props.className}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={props.summaryClassName} tabIndex={0}>
        {props.summary}
      </summary>
      {open && <div>{props.children}</div>}
    </details>
  );
}
