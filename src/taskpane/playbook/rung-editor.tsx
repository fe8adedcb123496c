/** One rung: its three texts told apart by where they go. */
import { Button, Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { playbookTexts } from "../../messages/pane/playbook";
import type { Rung } from "../../playbook";
import { Disclosure } from "../parts/disclosure";
import { LinkButton } from "../parts/link-button";
import { Quiet } from "../parts/section";
import { useTexts } from "../session/session";

const useStyles = makeStyles({
  body: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "10px", paddingTop: "6px" },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px" },
});

/** What a field of it says: it is of whoever changes it, today. */
type Said = "text" | "reason" | "counterparty" | "ourselves" | "author";

export function RungEditor(props: {
  rung: Rung;
  /** From 1. */
  number: number;
  last: boolean;
  /** Open at first. */
  open: boolean;
  /** null: it goes. */
  onChange: (rung: Rung | null) => void;
  onMove: (by: -1 | 1) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(playbookTexts);
  const { rung, number, last, open, onChange, onMove } = props;
  const set =
    (name: Said) =>
    (_: unknown, { value }: { value: string }) =>
      onChange({ ...rung, [name]: value, date: new Date().toISOString().slice(0, 10) });
  const area = (name: Exclude<Said, "author">, label: string, hint: string, rows: number) => (
    <Field label={label} hint={hint}>
      <Textarea rows={rows} resize="vertical" value={rung[name]} onChange={set(name)} />
    </Field>
  );
  return (
    <Disclosure open={open} summary={texts.rung(number)}>
      <div className={styles.body}>
        {area("text", texts.text, texts.textHint, 6)}
        {area("reason", texts.reason, texts.reasonHint, 3)}
        {area("counterparty", texts.counterparty, texts.counterpartyHint, 3)}
        {area("ourselves", texts.ourselves, texts.ourselvesHint, 2)}
        <Field label={texts.author}>
          <Input value={rung.author} onChange={set("author")} />
        </Field>
        <div className={styles.foot}>
          <Quiet>{texts.by(rung.author, rung.date)}</Quiet>
          <Button
            size="small"
            icon={<ArrowUp16Regular />}
            aria-label={texts.higher(number)}
            title={texts.higher(number)}
            disabled={number === 1}
            onClick={() => onMove(-1)}
          />
          <Button
            size="small"
            icon={<ArrowDown16Regular />}
            aria-label={texts.lower(number)}
            title={texts.lower(number)}
            disabled={last}
            onClick={() => onMove(1)}
          />
          <LinkButton onClick={() => onChange(null)}>{texts.removeRung(number)}</LinkButton>
        </div>
      </div>
    </Disclosure>
  );
}
