/** What can be decided: the act that the document asks for first; below it always the same. */
import { Button } from "@fluentui/react-components";
import { useCardLook } from "./card-look";

export interface Choice {
  id: string;
  label: string;
  key: string;
  does: () => void;
}

export function DecisionsRow(props: {
  first: Choice | null;
  row: readonly Choice[];
  busy: boolean;
}) {
  const look = useCardLook();
  const { first, row, busy } = props;
  const button = ({ id, label, key, does }: Choice, primary: boolean) => (
    <Button
      key={id}
      appearance={primary ? "primary" : "secondary"}
      disabledFocusable={busy}
      aria-keyshortcuts={key}
      onClick={does}
    >
      {label}
    </Button>
  );
  return (
    <div className={look.acts}>
      {first && button(first, true)}
      <div className={look.three}>{row.map((one) => button(one, false))}</div>
    </div>
  );
}
